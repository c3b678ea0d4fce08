package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down of a mistake of the program itself. */
class ErrorLogTest {
    @TempDir
    Path home;

    private Path written(Throwable mistake) {
        Places places = Places.of(Map.of(), home, Optional.empty());
        return new ErrorLog(places, Machine.real()).write(mistake).orElseThrow();
    }

    @Test
    void it_says_where_in_the_code_but_nothing_a_patient_typed() throws IOException {
        Path log = written(new IllegalStateException("secret note", new RuntimeException("secret code")));
        String text = Files.readString(log);
        assertTrue(text.contains("IllegalStateException") && text.contains("ErrorLogTest"), text);
        assertFalse(text.contains("secret"), text);
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        Path log = written(new IllegalStateException());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log)));
    }
}
