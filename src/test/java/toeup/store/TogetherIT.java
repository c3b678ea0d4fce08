package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.progress.ExerciseRecord;

/** Several programs write into one folder at once. */
class TogetherIT {
    private static final int PROGRAMS = 4;
    private static final int EACH = 10_000;

    @TempDir Path home;

    @Test
    void four_programs_that_write_ten_thousand_records_each_lose_and_double_none() throws Exception {
        Samples.begun(home);
        List<JavaProgram> programs = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.add(JavaProgram.start(WritingMain.class, home.toString(), Integer.toString(EACH)));
        }
        for (JavaProgram program : programs) {
            assertEquals(Integer.toString(EACH), program.line());
            assertEquals(0, program.exitCode());
            program.close();
        }
        Found<ExerciseRecord> found = Samples.open(Samples.places(home), Access.READ, Machine.real())
            .records(Samples.PATIENT);
        assertEquals(List.of(), found.troubles());
        assertEquals(List.of(), found.rivals());
        Set<UUID> ids = new HashSet<>();
        found.values().forEach(record -> ids.add(record.id()));
        assertEquals(PROGRAMS * EACH + 1, found.values().size());
        assertEquals(PROGRAMS * EACH + 1, ids.size());
        System.out.println("written together: " + (ids.size() - 1) + " records by " + PROGRAMS + " programs, lost: 0");
    }
}
