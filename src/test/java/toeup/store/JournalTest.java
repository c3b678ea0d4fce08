package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.catalog.Direction;
import toeup.catalog.Side;
import toeup.json.JsonTrouble;
import toeup.plan.Speed;
import toeup.progress.Outcome;
import toeup.progress.StopReason;

/** The lines of a journal, and what is left of them after anything happened to its file. */
class JournalTest extends JournalCase {
    private static Set<Class<?>> kindsOf(List<JournalLine> lines) {
        return lines.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    @Test void every_kind_of_line_reads_back_as_it_was_written() throws JsonTrouble {
        List<JournalLine> lines = List.of(new JournalLine.Opened(OTHER),
            new JournalLine.Started(Samples.draft(), Speed.VERY_SLOW), new JournalLine.Checked(Samples.sitting()),
            new JournalLine.Counted(2, Optional.of(Side.LEFT), Optional.of(Direction.IN), 7, OptionalInt.of(10),
                OptionalInt.of(2_999), true, true, 86_000),
            Samples.counted(1), new JournalLine.TakenBack(3),
            new JournalLine.Ended(Outcome.STOPPED, Optional.of(StopReason.CHEST_PAIN), 90),
            new JournalLine.Answered(Samples.fullRecord()));
        assertEquals(Set.of(JournalLine.class.getPermittedSubclasses()), kindsOf(lines));
        for (JournalLine line : lines) {
            assertEquals(new JournalCodec.Numbered(4, line), JournalCodec.read("a", JournalCodec.line(4, line)));
        }
    }

    @Test void a_line_has_its_number_and_a_checksum_over_the_rest() {
        assertEquals("{\"v\": 1, \"seq\": 4, \"kind\": \"taken-back\", \"count\": 1, \"crc\": \"1dbf42a7\"}",
            JournalCodec.line(4, new JournalLine.TakenBack(1)));
    }

    @Test void what_was_taken_back_does_not_count() {
        Journal journal = begun();
        for (int i = 1; i <= 3; i++) journal.append(Samples.counted(i));
        journal.append(new JournalLine.TakenBack(2));
        journal.append(Samples.counted(2));
        assertEquals(List.of(1, 2), repetitions(leftBehind().get(0)));
    }

    @Test void the_end_and_the_answers_are_kept_and_later_ones_win() {
        Journal journal = begun();
        journal.append(new JournalLine.Ended(Outcome.COMPLETED, Optional.empty(), 100));
        journal.append(new JournalLine.Answered(Samples.sparseRecord()));
        journal.append(new JournalLine.Answered(Samples.record()));
        LeftBehind left = leftBehind().get(0);
        assertEquals(Outcome.COMPLETED, left.ended().orElseThrow().outcome());
        assertEquals(Optional.of(Samples.record()), left.answered());
    }

    @Test void a_journal_is_gone_when_its_record_is_safe() throws IOException {
        Journal journal = begun();
        journal.append(Samples.counted(1));
        journal.delete();
        assertEquals(List.of(), files());
        assertEquals(List.of(), leftBehind());
    }

    @Test void a_journal_is_owner_only() throws IOException {
        begun();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))));
    }

    @Test void a_last_line_torn_at_any_byte_costs_that_line_only() throws IOException {
        Journal journal = begun();
        for (int i = 1; i <= 2; i++) journal.append(Samples.counted(i));
        Path file = files().get(0);
        byte[] before = Files.readAllBytes(file);
        journal.append(Samples.counted(3));
        byte[] whole = Files.readAllBytes(file);
        for (int length = before.length; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            LeftBehind left = leftBehind().get(0);
            // The line is whole without its line feed too.
            boolean isWhole = length >= whole.length - 1;
            assertEquals(isWhole ? List.of(1, 2, 3) : List.of(1, 2), repetitions(left), "length " + length);
            boolean torn = !isWhole && length > before.length;
            assertEquals(torn ? List.of(Trouble.Kind.JOURNAL_TORN) : List.of(),
                left.troubles().stream().map(Trouble::kind).toList(), "length " + length);
        }
    }

    @Test void a_damaged_line_costs_that_line_only_and_the_file_is_kept() throws IOException {
        Journal journal = begun();
        for (int i = 1; i <= 3; i++) journal.append(Samples.counted(i));
        Path file = files().get(0);
        String damaged = Files.readString(file).replace("\"repetition\": 2", "\"repetition\": 9");
        Files.writeString(file, damaged);
        LeftBehind left = leftBehind().get(0);
        assertEquals(List.of(1, 3), repetitions(left));
        assertEquals(List.of(Trouble.Kind.JOURNAL_DAMAGED), left.troubles().stream().map(Trouble::kind).toList());
        assertEquals(4, left.troubles().get(0).line());
        next().close(left);
        assertEquals(List.of(), files());
        try (Stream<Path> kept = Files.list(file.getParent().resolveSibling("quarantine"))) {
            assertEquals(damaged, Files.readString(kept.findFirst().orElseThrow()));
        }
    }

    /** The lines of a journal: opened, started, and three counted. */
    private List<String> threeCounted() throws IOException {
        Journal journal = begun();
        for (int i = 1; i <= 3; i++) journal.append(Samples.counted(i));
        return new ArrayList<>(Files.readAllLines(files().get(0)));
    }

    private LeftBehind leftBehindOf(List<String> lines) throws IOException {
        Files.write(files().get(0), lines);
        return leftBehind().get(0);
    }

    @Test void a_line_that_is_missing_is_said() throws IOException {
        List<String> lines = threeCounted();
        lines.remove(3);
        LeftBehind left = leftBehindOf(lines);
        assertEquals(List.of(1, 3), repetitions(left));
        Trouble trouble = left.troubles().get(0);
        assertEquals(Trouble.Kind.JOURNAL_DAMAGED, trouble.kind());
        assertEquals(files().get(0).getFileName() + ", line 4, column 1: the line before it, which is missing, expected",
            trouble.reason());
    }

    @Test void a_line_that_stands_there_twice_counts_once() throws IOException {
        List<String> lines = threeCounted();
        lines.addAll(3, lines.subList(2, 4));
        LeftBehind left = leftBehindOf(lines);
        assertEquals(List.of(1, 2, 3), repetitions(left));
        assertEquals(List.of(Trouble.Kind.JOURNAL_DAMAGED, Trouble.Kind.JOURNAL_DAMAGED),
            left.troubles().stream().map(Trouble::kind).toList());
    }

    @Test void a_journal_longer_than_is_read_is_kept_as_damaged() throws IOException {
        List<String> lines = threeCounted();
        lines.addAll(Collections.nCopies(DataFolder.MOST_BYTES, "x"));
        LeftBehind left = leftBehindOf(lines);
        assertEquals(List.of(1, 2, 3), repetitions(left));
        assertTrue(left.troubles().size() <= 20, "complaints: " + left.troubles().size());
        next().close(left);
        assertEquals(List.of(), files());
        assertTrue(Files.exists(Samples.places(home).journal().resolveSibling("quarantine")));
    }

    @Test void only_what_is_wrong_at_the_very_end_is_torn() throws IOException {
        Journal journal = begun();
        journal.append(Samples.counted(1));
        Path file = files().get(0);
        String whole = Files.readString(file);
        for (String end : List.of("{", "{\n", "{\n" + JournalCodec.line(3, Samples.counted(2)), "{\n{", "{\n{\n")) {
            Files.writeString(file, whole + end);
            List<Trouble.Kind> kinds = leftBehind().get(0).troubles().stream().map(Trouble::kind).toList();
            boolean alone = end.strip().equals("{");
            assertEquals(alone ? Trouble.Kind.JOURNAL_TORN : Trouble.Kind.JOURNAL_DAMAGED, kinds.get(0), end);
        }
    }

    @Test void a_journal_without_its_beginning_is_set_aside_and_said_once() throws IOException {
        begun();
        Files.writeString(files().get(0), "\0\0\0\0\n");
        assertEquals(List.of(), leftBehind());
        assertEquals(List.of(Trouble.Kind.DAMAGED_MOVED), kinds());
        assertEquals(List.of(), leftBehind());
        assertEquals(1, troubles.size());
    }

    @Test void after_a_write_that_failed_or_lied_all_lines_are_written_anew() throws IOException {
        for (FaultyDisk.Way way : FaultyDisk.Way.values()) {
            FaultyDisk disk = new FaultyDisk();
            Journal journal = journals(disk, false).begin(Samples.draft(), Speed.NORMAL).journal();
            journal.append(Samples.counted(1));
            disk.failAt("append", 1, way);
            assertEquals(Optional.empty(), journal.append(Samples.counted(2)));
            assertEquals(Optional.empty(), journal.append(Samples.counted(3)));
            LeftBehind left = leftBehind().get(0);
            assertEquals(List.of(1, 2, 3), repetitions(left), way.name());
            assertEquals(List.of(), left.troubles());
            next().close(left);
            assertEquals(List.of(), files());
        }
    }

    @Test void a_journal_that_cannot_be_written_anew_stays_as_it_was() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        Journal journal = journals(disk, false).begin(Samples.draft(), Speed.NORMAL).journal();
        journal.append(Samples.counted(1));
        disk.failAlways("append", "writeNew");
        for (int i = 2; i <= 3; i++) {
            assertEquals(Trouble.Kind.JOURNAL_UNWRITTEN, journal.append(Samples.counted(i)).orElseThrow().kind());
            assertEquals(List.of(1), repetitions(leftBehind().get(0)));
        }
    }

    @Test void a_full_disk_is_said_at_each_line_and_healed_by_the_next() {
        FaultyDisk disk = new FaultyDisk();
        disk.failAlways("any");
        Journals.Begun begun = journals(disk, false).begin(Samples.draft(), Speed.NORMAL);
        assertEquals(Trouble.Kind.JOURNAL_UNWRITTEN, begun.trouble().orElseThrow().kind());
        assertTrue(begun.journal().append(Samples.counted(1)).isPresent());
        disk.heal();
        assertEquals(Optional.empty(), begun.journal().append(Samples.counted(2)));
        assertEquals(List.of(1, 2), repetitions(leftBehind().get(0)));
    }

    @Test void that_a_journal_is_gone_survives_a_power_cut() {
        FaultyDisk disk = new FaultyDisk();
        Journal journal = journals(disk, false).begin(Samples.draft(), Speed.NORMAL).journal();
        disk.calls().clear();
        journal.delete();
        assertEquals("forceFolder journal", disk.calls().get(disk.calls().size() - 1));
        begun();
        journals(disk, false).close(leftBehind().get(0));
        assertEquals("forceFolder journal", disk.calls().get(disk.calls().size() - 1));
    }

    @Test void whether_it_is_durable_is_tried_once_more() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        disk.failAlways("writeNew");
        Journal journal = journals(disk, false).begin(Samples.draft(), Speed.SLOW).journal();
        assertTrue(journal.append(Samples.counted(1)).isPresent());
        assertFalse(journal.isDurable());
        assertEquals(List.of(), leftBehind());
        disk.heal();
        assertTrue(journal.isDurable());
        assertEquals(List.of(1), repetitions(leftBehind().get(0)));
        int calls = disk.calls().size();
        assertTrue(journal.isDurable());
        assertEquals(calls, disk.calls().size());
    }

    @Test void a_planted_link_is_not_followed() throws IOException {
        begun();
        Path victim = Files.writeString(home.resolve("victim"), "precious");
        Files.createSymbolicLink(files().get(0).resolveSibling("a.ndjson"), victim);
        assertEquals(1, leftBehind().size());
        assertEquals(List.of(Trouble.Kind.NOT_A_FILE), kinds());
        assertEquals("precious", Files.readString(victim));
    }
}
