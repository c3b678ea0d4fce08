package toeup.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import toeup.catalog.Direction;
import toeup.catalog.Side;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Speed;
import toeup.progress.Outcome;
import toeup.progress.StopReason;
import toeup.store.JournalLine.Answered;
import toeup.store.JournalLine.Checked;
import toeup.store.JournalLine.Counted;
import toeup.store.JournalLine.Ended;
import toeup.store.JournalLine.Opened;
import toeup.store.JournalLine.Started;
import toeup.store.JournalLine.TakenBack;

/** The lines of a journal: one JSON object each, numbered, with a checksum over the line without it. */
final class JournalCodec {
    /** What is expected of a line that a newer version wrote. */
    static final String KNOWN_HERE = "a version that this one knows";

    private static final int VERSION = 1;
    private static final String CRC_BEFORE = ", \"crc\": \"";
    private static final String CRC_AFTER = "\"}";
    private static final int CRC_DIGITS = 8;
    private static final int CRC_LENGTH = CRC_BEFORE.length() + CRC_DIGITS + CRC_AFTER.length();
    private static final int MOST_LINES = 1_000_000;
    private static final int MOST_MILLIS = 36_000_000;
    private static final int MOST_SECONDS = 86_400;
    private static final int LONGEST_START = 100;
    private static final RecordCodec RECORD = new RecordCodec();
    private static final SittingCodec SITTING = new SittingCodec();

    private JournalCodec() {}

    /** The line, without a line feed. */
    static String line(int sequence, JournalLine content) {
        JsonWriter out = new JsonWriter().whole("v", VERSION).whole("seq", sequence);
        write(out, content);
        return sealed(out.toLine());
    }

    /** A line with its checksum. */
    static String sealed(String line) {
        return line.substring(0, line.length() - 1) + CRC_BEFORE + crc(line) + CRC_AFTER;
    }

    private static void write(JsonWriter out, JournalLine content) {
        if (content instanceof Opened it) {
            out.text("kind", "opened").whole("pid", it.owner().pid()).text("start", it.owner().start());
        } else if (content instanceof Started it) {
            out.text("kind", "started").object("record", in -> RECORD.write(in, it.draft()))
                .text("speed", it.speed().code());
        } else if (content instanceof Checked it) {
            out.text("kind", "checked").object("sitting", in -> SITTING.write(in, it.sitting()));
        } else if (content instanceof Counted it) {
            write(out.text("kind", "counted"), it);
        } else if (content instanceof TakenBack it) {
            out.text("kind", "taken-back").whole("count", it.count());
        } else if (content instanceof Ended it) {
            out.text("kind", "ended").text("outcome", it.outcome().code())
                .text("stopReason", it.stopReason().map(StopReason::code))
                .whole("durationSeconds", it.durationSeconds());
        } else if (content instanceof Answered it) {
            out.text("kind", "answered").object("record", in -> RECORD.write(in, it.record()));
        }
    }

    private static void write(JsonWriter out, Counted it) {
        out.whole("set", it.set()).text("side", it.side().map(Side::code))
            .text("direction", it.direction().map(Direction::code)).whole("repetition", it.repetition())
            .whole("steps", it.steps()).whole("heldMillis", it.heldMillis()).flag("assisted", it.assisted())
            .flag("endedByUser", it.endedByUser()).whole("afterSecond", it.afterSecond());
    }

    /**
     * A line as it was read.
     *
     * @param sequence how many lines were written before it
     */
    record Numbered(int sequence, JournalLine content) {}

    /** @param source what to call the line in a complaint */
    static Numbered read(String source, String line) throws JsonTrouble {
        JsonObject in = Json.object(source, line.getBytes(StandardCharsets.UTF_8));
        if (!isIntact(line)) throw in.trouble("crc", "the checksum of this line");
        if (in.whole("v", 1, Integer.MAX_VALUE) > VERSION) throw in.trouble("v", KNOWN_HERE);
        return new Numbered(in.whole("seq", 0, MOST_LINES), read(in));
    }

    private static JournalLine read(JsonObject in) throws JsonTrouble {
        switch (in.text("kind", LONGEST_START)) {
            case "opened": return new Opened(new Owner(in.whole("pid", 0, Integer.MAX_VALUE),
                in.text("start", LONGEST_START)));
            case "started": return new Started(RECORD.read(in.object("record")),
                Fields.coded(in, "speed", Speed.class));
            case "checked": return new Checked(SITTING.read(in.object("sitting")));
            case "counted": return counted(in);
            case "taken-back": return new TakenBack(in.whole("count", 0, MOST_LINES));
            case "ended": return new Ended(Fields.coded(in, "outcome", Outcome.class),
                Fields.optionalCoded(in, "stopReason", StopReason.class),
                in.whole("durationSeconds", 0, MOST_SECONDS));
            case "answered": return new Answered(RECORD.read(in.object("record")));
            default: throw in.trouble("kind", "a kind of line that this version knows");
        }
    }

    private static Counted counted(JsonObject in) throws JsonTrouble {
        return new Counted(in.whole("set", 1, 100), Fields.optionalCoded(in, "side", Side.class),
            Fields.optionalCoded(in, "direction", Direction.class), in.whole("repetition", 0, 1000),
            in.optionalWhole("steps", 0, 1000), in.optionalWhole("heldMillis", 0, MOST_MILLIS),
            in.flag("assisted"), in.flag("endedByUser"), in.whole("afterSecond", 0, Integer.MAX_VALUE));
    }

    /** Whether the checksum is right; soon told, and wrong means that {@link #read} refuses the line. */
    static boolean isIntact(String line) {
        int start = line.length() - CRC_LENGTH;
        if (start < 1 || !line.startsWith(CRC_BEFORE, start) || !line.endsWith(CRC_AFTER)) return false;
        String sum = line.substring(start + CRC_BEFORE.length(), line.length() - CRC_AFTER.length());
        return crc(line.substring(0, start) + "}").equals(sum);
    }

    private static String crc(String line) {
        CRC32C sum = new CRC32C();
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
