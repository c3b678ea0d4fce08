package toeup.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.json.JsonTrouble;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;

/** Reads one journal line by line; a line that cannot be read costs that line only. */
final class JournalReader {
    private final Path file;
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<JournalLine.Counted> counted = new ArrayList<>();
    private Optional<Trouble> newer = Optional.empty();
    private Optional<Owner> owner = Optional.empty();
    private Optional<ExerciseRecord> draft = Optional.empty();
    private Speed speed = Speed.NORMAL;
    private Optional<SittingRecord> sitting = Optional.empty();
    private Optional<JournalLine.Ended> ended = Optional.empty();
    private Optional<ExerciseRecord> answered = Optional.empty();

    JournalReader(Path file, byte[] bytes) {
        this.file = file;
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        // What stands after the last line feed was not written whole, unless it is empty.
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) read(i + 1, lines[i], isLast(lines, i));
        }
    }

    private static boolean isLast(String[] lines, int index) {
        return index == lines.length - 1 || index == lines.length - 2 && lines[index + 1].isEmpty();
    }

    private void read(int number, String line, boolean last) {
        try {
            take(JournalCodec.read(file.getFileName().toString(), line));
        } catch (JsonTrouble wrong) {
            if (isOfNewer(wrong)) newer = newer.or(() -> Optional.of(Trouble.in(Trouble.Kind.NEWER, file, wrong)));
            Trouble.Kind kind = last ? Trouble.Kind.JOURNAL_TORN : Trouble.Kind.JOURNAL_DAMAGED;
            troubles.add(new Trouble(kind, file.toString(), number, wrong.column(), wrong.expected(), ""));
        }
    }

    private static boolean isOfNewer(JsonTrouble wrong) {
        return wrong.expected().equals(JournalCodec.KNOWN_HERE) || wrong.expected().equals(Fields.ZONE_KNOWN_HERE);
    }

    private void take(JournalLine line) {
        if (line instanceof JournalLine.Opened it) owner = Optional.of(it.owner());
        else if (line instanceof JournalLine.Started it) start(it);
        else if (line instanceof JournalLine.Checked it) sitting = Optional.of(it.sitting());
        else if (line instanceof JournalLine.Counted it) counted.add(it);
        else if (line instanceof JournalLine.TakenBack it) takeBack(it.count());
        else if (line instanceof JournalLine.Ended it) ended = Optional.of(it);
        else if (line instanceof JournalLine.Answered it) answered = Optional.of(it.record());
        else throw new AssertionError("No rule for " + line);
    }

    private void start(JournalLine.Started it) {
        draft = Optional.of(it.draft());
        speed = it.speed();
    }

    private void takeBack(int count) {
        for (int i = 0; i < count && !counted.isEmpty(); i++) counted.remove(counted.size() - 1);
    }

    /** The program that wrote it; empty if that line cannot be read. */
    Optional<Owner> owner() {
        return owner;
    }

    /** What a newer version wrote in it: then it is to be left for that one. */
    Optional<Trouble> newer() {
        return newer;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    /** The exercise; empty if its beginning cannot be read, so that nobody knows whose the counts are. */
    Optional<LeftBehind> leftBehind() {
        return draft.map(record -> new LeftBehind(List.of(file), record, speed, counted, ended, answered, sitting,
            troubles));
    }
}
