package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds on every page that is said in lines, whatever it is about. */
class EveryPlaceInLinesTest {
    /** Keys and things that only a screen has. */
    private static final Pattern OF_SCREENS = Pattern.compile("\\bEsc\\b|PgDn|\\bSpace\\b|\\bcolumns\\b|\\bbar\\b");
    private static final Pattern PRINTABLE_ASCII = Pattern.compile("[ -~]+");

    private static Stream<DynamicTest> everywhere(Consumer<Talker> fact) {
        return EveryPlaceTest.visits().entrySet().stream().map(visit -> DynamicTest.dynamicTest(visit.getKey(),
            () -> fact.accept(Talker.of(visit.getValue().apply(Visit.USUAL).app()))));
    }

    @TestFactory
    Stream<DynamicTest> every_line_is_plain_text_and_none_is_empty() {
        return everywhere(talker -> {
            assertFalse(talker.lastSaid().isEmpty());
            talker.transcript().lines().forEach(line -> {
                assertTrue(PRINTABLE_ASCII.matcher(line).matches(), line);
                assertEquals(line.strip(), line);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> the_prompt_comes_last_and_ends_with_a_colon() {
        return everywhere(talker -> {
            boolean runs = talker.place().running(talker.app()).isPresent();
            String transcript = talker.transcript();
            assertTrue(runs ? talker.prompt().isEmpty() : transcript.endsWith(talker.prompt() + "\n"), transcript);
            assertTrue(runs || talker.prompt().endsWith(":"), talker.prompt());
        });
    }

    @TestFactory
    Stream<DynamicTest> a_page_is_said_from_its_title_to_its_last_item_each_with_its_number() {
        return everywhere(talker -> {
            if (talker.place().running(talker.app()).isPresent()) return;
            var page = talker.place().page(talker.app(), talker.app().top());
            List<String> said = talker.lastSaid();
            assertEquals(page.title(), said.get(0));
            int items = page.items().size();
            for (int index = 0; index < items; index++) {
                String line = said.get(said.size() - items + index);
                assertTrue(line.startsWith((index + 1) + " " + page.items().get(index).label()), line);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_names_a_key_or_a_thing_that_only_a_screen_has() {
        return everywhere(talker -> assertFalse(OF_SCREENS.matcher(talker.transcript()).find(), talker.transcript()));
    }

    @TestFactory
    Stream<DynamicTest> a_question_mark_helps_and_q_comes_back_to_the_same_place() {
        return everywhere(talker -> {
            if (talker.place().context(talker.app()) == KeyTable.Context.TEXT) return;
            Place before = talker.place();
            talker.types("?");
            assertTrue(talker.lastSaid().contains("Keys"), talker::transcript);
            assertEquals(before, talker.types("q").place());
        });
    }

    @TestFactory
    Stream<DynamicTest> r_says_the_page_again() {
        return everywhere(talker -> {
            boolean page = talker.place().running(talker.app()).isEmpty();
            if (!page || talker.place().context(talker.app()) == KeyTable.Context.TEXT) return;
            List<String> before = talker.transcript().lines().toList();
            assertEquals(before, talker.said(() -> talker.types("r")));
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_answer_is_refused_and_asked_again() {
        return everywhere(talker -> {
            boolean page = talker.place().running(talker.app()).isEmpty();
            if (!page || talker.place().context(talker.app()) == KeyTable.Context.TEXT) return;
            String prompt = talker.prompt();
            assertEquals(List.of("That is no answer here.", prompt), talker.said(() -> talker.types("certainly")));
        });
    }

    @Test
    void the_days_of_a_week_are_said_one_by_one_and_in_full() {
        List<String> said = Talker.to(Month.world(), new ProgressPlace()).lastSaid();
        assertTrue(said.contains("Mon 23 Nov: done"), said::toString);
        assertTrue(said.contains("Thu 26 Nov, today: part of the plan done"), said::toString);
        assertTrue(said.contains("Sun 29 Nov: rest day"), said::toString);
    }

    @Test
    void bars_are_said_as_their_numbers() {
        List<String> said = Talker.to(Month.world(), new PainPlace()).lastSaid();
        assertTrue(said.stream().anyMatch(line -> line.matches("\\d+ Nov: \\d+")), said::toString);
    }

    @Test
    void records_are_said_one_in_a_line() {
        List<String> said = Talker.to(Month.world(), new RecordsPlace(0)).lastSaid();
        assertTrue(said.size() > 40, said::toString);
        assertTrue(said.subList(2, said.size()).stream().allMatch(line -> line.matches("\\d+\\. .+: .+|45 Earlier records")),
            said::toString);
    }
}
