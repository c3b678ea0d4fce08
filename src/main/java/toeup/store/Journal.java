package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The exercise in progress, line by line, each forced to the disk: what was counted survives the program. All lines
 * are kept in memory too: after a failed write nobody knows what the file holds, so the next one writes a new file.
 */
public final class Journal {
    static final String ENDING = ".ndjson";

    private final Path folder;
    private final Machine machine;
    private final List<String> lines = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private boolean broken;
    private boolean durable;

    Journal(Path folder, Machine machine, Owner owner) {
        this.folder = folder;
        this.machine = machine;
        lines.add(JournalCodec.line(0, new JournalLine.Opened(owner)));
    }

    /** Adds a line; returns when it is durable, or with the reason why it is not. A later line tries again. */
    public Optional<Trouble> append(JournalLine line) {
        return append(List.of(line));
    }

    Optional<Trouble> append(List<JournalLine> added) {
        int known = lines.size();
        for (JournalLine line : added) lines.add(JournalCodec.line(lines.size(), line));
        durable = false;
        try {
            if (file.isEmpty() || broken || !appended(known)) writeAnew();
            durable = true;
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Trouble.because(Trouble.Kind.JOURNAL_UNWRITTEN, folder, Reasons.of(failed)));
        }
    }

    /** Whether all of it is on the disk; if it was not, that is tried once more. */
    public boolean isDurable() {
        return durable || append(List.of()).isEmpty();
    }

    /** What it tells, as the next start would find it. */
    public LeftBehind content() {
        return new JournalReader(folder.resolve("journal" + ENDING), bytes(lines)).leftBehind().orElseThrow();
    }

    private boolean appended(int from) {
        try {
            machine.disk().append(file.orElseThrow(), bytes(lines.subList(from, lines.size())));
            // A failing disk can say yes and keep nothing; a line that is missing at the end would be missed by nobody.
            broken = !holds(bytes(lines));
        } catch (IOException failed) {
            broken = true;
        }
        return !broken;
    }

    private boolean holds(byte[] content) throws IOException {
        return Arrays.equals(machine.disk().read(file.orElseThrow(), content.length), content);
    }

    private void writeAnew() throws IOException {
        Path name = Path.of(machine.ids().next() + ENDING);
        Path written = new DurableFiles(machine).write(folder, name, bytes(lines));
        Optional<Path> old = file;
        file = Optional.of(written);
        broken = false;
        if (old.isPresent()) machine.disk().delete(old.get());
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Deletes the journal; call it only when the record is safe elsewhere, or is not to be kept. */
    public void delete() {
        try {
            if (file.isPresent()) {
                machine.disk().delete(file.get());
                machine.disk().forceFolder(folder);
            }
        } catch (IOException stays) {
            // It is offered at the next start; saving its record again changes nothing, as it has the same id.
        }
    }
}
