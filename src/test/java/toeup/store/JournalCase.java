package toeup.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Speed;

/** Programs that write journals, one after another, in a home of their own. */
abstract class JournalCase {
    static final Owner OTHER = new Owner(99, "boot+1");

    @TempDir Path home;
    final List<Trouble> troubles = new ArrayList<>();
    /** One after another for all programs here: two of them never make the same name. */
    final Ids ids = Samples.ids(Samples.LATER);

    Journals journals(Disk disk, boolean otherLives) {
        return new Journals(Samples.places(home), new Machine(disk, Samples.LATER, ids), () -> OTHER,
            owner -> otherLives);
    }

    Journals next() {
        return journals(new QuickDisk(), false);
    }

    Journal begun() {
        return next().begin(Samples.draft(), Speed.SLOW).journal();
    }

    List<LeftBehind> leftBehind() {
        return next().leftBehind(troubles::add);
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Samples.places(home).journal())) {
            return files.toList();
        }
    }

    static List<Integer> repetitions(LeftBehind left) {
        return left.counted().stream().map(JournalLine.Counted::repetition).toList();
    }

    List<Trouble.Kind> kinds() {
        return troubles.stream().map(Trouble::kind).toList();
    }
}
