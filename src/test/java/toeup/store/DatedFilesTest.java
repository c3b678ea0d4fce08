package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.progress.ExerciseRecord;

/** Which months a span of days needs: a short one looks for them by their names, a long one in the list of all. */
class DatedFilesTest {
    private static final List<String> KEPT = List.of("2024-02", "2025-01", "2025-10", "2025-11", "2025-12", "2026-01",
        "2026-02", "2026-04");

    @TempDir
    Path root;

    private final List<Trouble.Kind> troubles = new ArrayList<>();
    private final DatedFiles<ExerciseRecord> files = new DatedFiles<>(DatedKind.RECORDS, new LocalDisk());
    private Path months;

    @BeforeEach
    void makeFolders() throws IOException {
        months = root.resolve(DataFolder.kind(Samples.PATIENT, DataFolder.RECORDS));
        for (String month : KEPT) Files.createDirectories(months.resolve(month));
        Files.createDirectories(months.resolve("2025-11 copy"));
    }

    private List<String> months(LocalDate from, LocalDate to) {
        var source = new DatedFiles.Source(root, new FileReader(Machine.real(), root, Access.READ));
        var span = new Span(from, to);
        return files.months(source, Samples.PATIENT, span, trouble -> troubles.add(trouble.kind())).stream()
            .map(month -> month.getFileName().toString()).toList();
    }

    @Test
    void a_week_over_new_year_lies_in_two_months() {
        assertEquals(List.of("2025-12", "2026-01"), months(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)));
    }

    @Test
    void a_week_without_records_lies_in_none() {
        assertEquals(List.of(), months(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)));
        assertEquals(List.of(), troubles);
    }

    @Test
    void spans_of_any_length_get_the_months_between_in_order() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2023, 12, 15);
        for (int i = 0; i < 1000; i++) {
            LocalDate from = first.plusDays(random.nextInt(900));
            LocalDate to = from.plusDays(random.nextInt(i % 2 == 0 ? 60 : 400) - 5);
            List<String> wanted = KEPT.stream().filter(month -> month.compareTo(from.toString().substring(0, 7)) >= 0
                && month.compareTo(to.toString().substring(0, 7)) <= 0).toList();
            assertEquals(wanted, months(from, to), () -> from + " to " + to + ", seed " + seed);
        }
    }

    @Test
    void a_file_in_the_place_of_a_month_is_given_so_that_it_is_told() throws IOException {
        Files.createFile(months.resolve("2026-03"));
        assertEquals(List.of("2026-03"), months(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)));
    }

    @Test
    void a_file_in_the_place_of_all_months_is_told() throws IOException {
        for (Path month : new LocalDisk().list(months)) Files.delete(month);
        Files.delete(months);
        Files.createFile(months);
        assertEquals(List.of(), months(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)));
        assertEquals(List.of(Trouble.Kind.NOT_A_FOLDER), troubles);
    }
}
