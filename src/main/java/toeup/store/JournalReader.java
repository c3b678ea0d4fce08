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

/**
 * Reads one journal line by line; a line that cannot be read costs that line only. As each line has its number, one
 * that is missing is said, and one that stands there twice counts once.
 */
final class JournalReader {
    /** The first tell enough; a file of a million line feeds must not become a million complaints. */
    private static final int MOST_TROUBLES = 20;

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
    /** The number that the next line must have, if none before it was refused. */
    private int next;
    private int refused;

    /** @param bytes at most {@link DataFolder#MOST_BYTES}, and one more if there are more */
    JournalReader(Path file, byte[] bytes) {
        this.file = file;
        boolean all = bytes.length <= DataFolder.MOST_BYTES;
        String text = new String(bytes, StandardCharsets.UTF_8);
        int number = 1;
        // What stands after the last line feed was not written whole, unless it is empty.
        for (int start = 0; start < text.length(); number++) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            boolean last = end + 1 >= text.length();
            if (end > start) read(number, text.substring(start, end), last && all);
            start = end + 1;
        }
        if (!all) damaged(number, "an end after at most " + DataFolder.MOST_BYTES + " bytes");
    }

    private void read(int number, String line, boolean last) {
        boolean muchSaid = troubles.size() >= MOST_TROUBLES;
        if (muchSaid && !JournalCodec.isIntact(line)) {
            refused++;
            return;
        }
        try {
            take(number, JournalCodec.read(file.getFileName().toString(), line));
        } catch (JsonTrouble inIt) {
            JsonTrouble wrong = inIt.inLine(number);
            refused++;
            if (wrong.expected().equals(JournalCodec.KNOWN_HERE)) {
                newer = newer.or(() -> Optional.of(Trouble.in(Trouble.Kind.NEWER, file, wrong)));
            }
            say(last ? Trouble.Kind.JOURNAL_TORN : Trouble.Kind.JOURNAL_DAMAGED, wrong);
        }
    }

    private void take(int number, JournalCodec.Numbered line) {
        if (line.sequence() < next) {
            damaged(number, "a line that is not here already");
            return;
        }
        if (line.sequence() > next + refused) damaged(number, "the line before it, which is missing,");
        next = line.sequence() + 1;
        refused = 0;
        take(line.content());
    }

    private void damaged(int number, String expected) {
        say(Trouble.Kind.JOURNAL_DAMAGED, JsonTrouble.of(file.getFileName().toString(), number, expected));
    }

    private void say(Trouble.Kind kind, JsonTrouble wrong) {
        if (troubles.size() < MOST_TROUBLES) troubles.add(Trouble.in(kind, file, wrong));
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
