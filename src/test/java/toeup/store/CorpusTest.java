package toeup.store;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import toeup.tmux.Checkout;

/** The files that a fuzzer found worth keeping, as each of them reaches code that no other does. */
class CorpusTest {
    private static final Path CORPUS = Checkout.real().resolve("src/test/resources/corpus");
    private static final Damaged DAMAGED = new Damaged();

    @ParameterizedTest
    @EnumSource
    void every_kept_file_is_read_or_refused(Fuzzed.Target target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            files = all.sorted().toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            try {
                Fuzzed.read(target, bytes);
                inItsPlace(target, bytes);
            } catch (RuntimeException | Error wrong) {
                throw new AssertionError(file.toString(), wrong);
            }
        }
        System.out.println("kept files: " + target + ", " + files.size() + ", crashes: 0");
    }

    /** Among all the others, at the start of the program. */
    private static void inItsPlace(Fuzzed.Target target, byte[] bytes) {
        if (target == Fuzzed.Target.ZIP) return;
        // Most came about from the record that is edited by hand, and still have its id.
        boolean record = target == Fuzzed.Target.RECORD;
        DAMAGED.check(record ? Damaged.Kind.EDITED : Damaged.Kind.valueOf(target.name()), bytes, false);
    }
}
