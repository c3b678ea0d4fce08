package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** What a command says when it cannot end as it should. */
class WayOutTest extends CommandLineTest {
    private static final OutputStream FULL = new OutputStream() {
        @Override public void write(int one) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @Override int launch(Launch launch, Launch.Look look) {
        throw new IllegalStateException("what a patient did");
    }

    @Test void an_output_that_is_full_is_no_success() {
        run(FULL, "list").refuses(ExitCode.FAILED, "toeup: Not everything could be printed: where it goes is full or "
            + "closed. What was saved is saved.");
    }

    @Test void a_mistake_of_the_program_is_one_line_with_the_place_of_the_log() {
        Ran ran = run("today");
        assertEquals(ExitCode.FAILED.code(), ran.exit());
        assertTrue(ran.err().startsWith("toeup: Something went wrong in the program."), ran.err());
        assertTrue(ran.err().contains("error-"), ran.err());
        assertEquals(1, ran.err().lines().count());
    }

    @Test void nothing_a_patient_did_is_told_of_a_mistake() {
        assertFalse(run("today").err().contains("what a patient did"));
    }
}
