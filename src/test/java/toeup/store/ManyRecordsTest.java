package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir Path home;

    @Test void a_made_up_folder_is_one_that_the_program_could_have_written() {
        Places places = Samples.places(home);
        ManyRecords.write(places.data(), 3, 100, TODAY, 1);
        Store store = Samples.open(places, Access.READ, Samples.machine());
        assertEquals(new Health(3, 100 + 2 * 3, 0, List.of()), store.health());
        Patient first = store.patients().get(0);
        assertEquals(34, store.records(first.id()).all().size());
        assertEquals(TODAY, store.records(first.id()).values().get(33).day());
    }
}
