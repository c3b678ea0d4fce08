package toeup.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final List<String> WORDS = List.of("toe", "heel", "ankle", "foot");
    private static final List<String> NONE = List.of();

    private static boolean isShort(String word) {
        return word.length() < 5;
    }

    @Test
    void those_that_are_wanted_stay_in_order() {
        assertEquals(List.of("toe", "heel", "foot"), Lists.filter(WORDS, ListsTest::isShort));
        assertEquals(NONE, Lists.filter(NONE, ListsTest::isShort));
    }

    @Test
    void each_becomes_another_in_order() {
        assertEquals(List.of(3, 4, 5, 4), Lists.map(WORDS, String::length));
    }

    @Test
    void what_is_made_of_a_list_stays_as_it_is() {
        List<String> source = new ArrayList<>(WORDS);
        List<String> made = Lists.filter(source, word -> true);
        source.clear();
        assertEquals(WORDS, made);
        assertThrows(UnsupportedOperationException.class, () -> made.add("knee"));
        assertThrows(UnsupportedOperationException.class, () -> Lists.map(WORDS, String::length).add(1));
    }

    @Test
    void one_that_is_wanted_is_enough() {
        assertTrue(Lists.any(WORDS, "foot"::equals));
        assertFalse(Lists.any(WORDS, "knee"::equals));
        assertFalse(Lists.any(NONE, word -> true));
    }

    @Test
    void the_first_that_is_wanted_is_given() {
        assertEquals(Optional.of("heel"), Lists.first(WORDS, word -> word.length() == 4));
        assertEquals(Optional.empty(), Lists.first(WORDS, "knee"::equals));
    }

    @Test
    void numbers_are_counted_added_and_compared() {
        assertEquals(3, Lists.count(WORDS, ListsTest::isShort));
        assertEquals(16, Lists.sum(WORDS, String::length));
        assertEquals(5, Lists.max(WORDS, String::length));
        assertEquals(0, Lists.max(NONE, String::length));
    }
}
