package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("ankle-dorsiflexion", "ball-lifts", "log", "list", "status");

    @Test void a_letter_wrong_missing_or_swapped_is_found() {
        assertEquals(Optional.of("status"), Nearest.to("statsu", WORDS));
        assertEquals(Optional.of("list"), Nearest.to("lst", WORDS));
        assertEquals(Optional.of("ball-lifts"), Nearest.to("Ball-lift", WORDS));
    }

    @Test void a_part_of_a_name_is_found() {
        assertEquals(Optional.of("ankle-dorsiflexion"), Nearest.to("dorsiflexion", WORDS));
    }

    @Test void what_is_like_nothing_finds_nothing() {
        assertEquals(Optional.empty(), Nearest.to("zzz", WORDS));
        assertEquals(Optional.empty(), Nearest.to("", WORDS));
        assertEquals(Optional.empty(), Nearest.to("x".repeat(100_000), WORDS));
    }
}
