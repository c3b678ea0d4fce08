package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.catalog.Direction;
import toeup.catalog.Side;
import toeup.json.JsonTrouble;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.SittingRecord;
import toeup.progress.StopReason;

class JournalTest {
    private static final Owner OTHER = new Owner(99, "boot+1");

    @TempDir Path home;
    private final List<Trouble> troubles = new ArrayList<>();
    /** One after another for all programs here: two of them never make the same name. */
    private final Ids ids = Samples.ids(Samples.LATER);

    private Journals journals(Disk disk, boolean otherLives) {
        return new Journals(Samples.places(home), new Machine(disk, Samples.LATER, ids), () -> OTHER,
            owner -> otherLives);
    }

    private Journals next() {
        return journals(new QuickDisk(), false);
    }

    private Journal begun() {
        return next().begin(Samples.draft(), Speed.SLOW).journal();
    }

    private List<LeftBehind> leftBehind() {
        return next().leftBehind(troubles::add);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Samples.places(home).journal())) {
            return files.toList();
        }
    }

    private static List<Integer> repetitions(LeftBehind left) {
        return left.counted().stream().map(JournalLine.Counted::repetition).toList();
    }

    private List<Trouble.Kind> kinds() {
        return troubles.stream().map(Trouble::kind).toList();
    }

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

    @Test void what_was_counted_is_left_behind_by_a_program_that_is_gone() {
        Journal journal = begun();
        journal.append(new JournalLine.Checked(Samples.sitting()));
        for (int i = 1; i <= 3; i++) assertEquals(Optional.empty(), journal.append(Samples.counted(i)));
        LeftBehind left = leftBehind().get(0);
        assertEquals(Samples.draft(), left.draft());
        assertEquals(Speed.SLOW, left.speed());
        assertEquals(Optional.of(Samples.sitting()), left.sitting());
        assertEquals(List.of(1, 2, 3), repetitions(left));
        assertEquals(Optional.empty(), left.ended());
        assertEquals(List.of(), left.troubles());
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

    @Test void a_journal_of_a_living_program_is_not_offered() {
        begun().append(Samples.counted(1));
        assertEquals(List.of(), journals(new QuickDisk(), true).leftBehind(troubles::add));
        assertEquals(List.of(), troubles);
    }

    @Test void this_program_is_alive_and_one_of_the_same_number_from_before_is_not() {
        assertTrue(Owner.current().isAlive());
        assertFalse(new Owner(Owner.current().pid(), "another start").isAlive());
        assertNotEquals("", Owner.current().start());
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

    @Test void resuming_goes_on_in_a_journal_of_ones_own() throws IOException {
        Journal old = begun();
        old.append(new JournalLine.Checked(Samples.sitting()));
        old.append(Samples.counted(1));
        LeftBehind left = leftBehind().get(0);
        Journals.Begun resumed = next().resume(left);
        assertEquals(Optional.empty(), resumed.trouble());
        resumed.journal().append(Samples.counted(2));
        assertEquals(1, files().size());
        LeftBehind again = leftBehind().get(0);
        assertEquals(List.of(1, 2), repetitions(again));
        assertEquals(left.draft(), again.draft());
        assertEquals(left.sitting(), again.sitting());
        assertEquals(left.speed(), again.speed());
    }

    @Test void resuming_an_exercise_that_was_over_takes_its_end_and_its_answers_along() {
        Journal old = begun();
        old.append(new JournalLine.Ended(Outcome.COMPLETED, Optional.empty(), 100));
        old.append(new JournalLine.Answered(Samples.record()));
        LeftBehind left = leftBehind().get(0);
        next().resume(left);
        LeftBehind again = leftBehind().get(0);
        assertEquals(1, again.files().size());
        assertEquals(left.ended(), again.ended());
        assertEquals(left.answered(), again.answered());
    }

    @Test void a_journal_stays_where_resuming_it_cannot_be_written() throws IOException {
        begun().append(Samples.counted(1));
        LeftBehind left = leftBehind().get(0);
        FaultyDisk disk = new FaultyDisk();
        disk.failAlways("writeNew");
        assertEquals(Trouble.Kind.JOURNAL_UNWRITTEN, journals(disk, false).resume(left).trouble().orElseThrow().kind());
        assertEquals(left.files(), files());
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

    @Test void exercises_are_offered_oldest_first_and_those_that_are_saved_not_at_all() throws IOException {
        Store store = Samples.begun(home);
        List<ExerciseRecord> drafts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ExerciseRecord record = Samples.record(new UUID(7L << 12 | 9 - i, 1L << 63), Samples.record().day());
            drafts.add(Samples.draft(record, record.startedAt().plusSeconds(60L * i)));
        }
        for (int i : new int[] {1, 2, 0}) next().begin(drafts.get(i), Speed.NORMAL);
        begun();
        assertEquals(drafts, next().leftBehind(store, troubles::add).stream().map(LeftBehind::draft).toList());
        assertEquals(3, files().size());
    }

    @Test void several_journals_of_one_exercise_are_offered_once_as_the_fullest_one() throws IOException {
        begun();
        begun().append(Samples.counted(1));
        begun();
        assertEquals(3, files().size());
        assertEquals(List.of(List.of(1)), leftBehind().stream().map(JournalTest::repetitions).toList());
    }

    @Test void putting_it_away_puts_away_all_journals_of_the_exercise() throws IOException {
        begun();
        begun().append(Samples.counted(1));
        assertEquals(2, files().size());
        next().close(leftBehind().get(0));
        assertEquals(List.of(), files());
    }

    @Test void an_exercise_whose_record_was_saved_before_the_program_ended_is_not_offered_again() throws IOException {
        Store store = Samples.begun(home);
        begun().append(Samples.counted(1));
        assertEquals(Samples.draft().id(), Samples.record().id());
        assertEquals(List.of(), next().leftBehind(store, troubles::add));
        assertEquals(List.of(), files());
    }

    private List<SittingRecord> sessions(Store store) {
        LocalDate day = Samples.sitting().day();
        return store.sessions(Samples.PATIENT, day, day).values();
    }

    @Test void of_a_session_that_was_not_over_its_answers_are_saved_when_its_last_exercise_was() throws IOException {
        Store store = Samples.begun(home);
        begun().append(new JournalLine.Checked(Samples.sitting()));
        assertEquals(List.of(), next().leftBehind(store, troubles::add));
        assertEquals(List.of(Samples.sitting()), sessions(store));
        assertEquals(List.of(), files());
    }

    @Test void a_session_that_goes_on_with_an_unfinished_exercise_is_not_saved_yet() throws IOException {
        Store store = Samples.begun(home);
        begun().append(new JournalLine.Checked(Samples.sitting()));
        ExerciseRecord other = Samples.record(ids.next(), Samples.record().day());
        next().begin(Samples.draft(other), Speed.SLOW).journal().append(new JournalLine.Checked(Samples.sitting()));
        assertEquals(List.of(other.id()),
            next().leftBehind(store, troubles::add).stream().map(left -> left.draft().id()).toList());
        assertEquals(List.of(), sessions(store));
        assertEquals(1, files().size());
    }

    @Test void a_session_that_was_saved_with_more_answers_stays_as_it_was_saved() throws IOException {
        Store store = Samples.begun(home);
        SittingRecord it = Samples.sitting();
        SittingRecord closed = new SittingRecord(it.id(), it.patient(), it.startedAt(), it.zone(), it.day(), it.unwell(),
            it.change(), it.supportReady(), it.painBefore(), OptionalInt.of(9), Optional.of("closed"), Optional.of(true), true);
        assertTrue(store.save(closed).isSafe());
        begun().append(new JournalLine.Checked(it));
        assertEquals(List.of(), next().leftBehind(store, troubles::add));
        assertEquals(List.of(closed), sessions(store));
        assertEquals(List.of(), files());
    }

    @Test void a_journal_stays_where_neither_folder_takes_its_session() throws IOException {
        Samples.begun(home);
        begun().append(new JournalLine.Checked(Samples.sitting()));
        FaultyDisk full = new FaultyDisk();
        full.failAlways("writeNew");
        Store store = Samples.open(Samples.places(home), Access.WRITE, Samples.machine(full, Samples.LATER));
        assertEquals(List.of(), next().leftBehind(store, troubles::add));
        assertEquals(1, files().size());
    }

    @Test void what_it_tells_is_what_the_next_start_finds() {
        Journal journal = begun();
        journal.append(new JournalLine.Checked(Samples.sitting()));
        journal.append(Samples.counted(1));
        LeftBehind found = leftBehind().get(0);
        LeftBehind told = journal.content();
        assertEquals(List.of(found.draft(), found.counted(), found.sitting(), found.ended(), found.answered()),
            List.of(told.draft(), told.counted(), told.sitting(), told.ended(), told.answered()));
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
