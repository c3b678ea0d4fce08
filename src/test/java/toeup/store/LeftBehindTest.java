package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.SittingRecord;

/** What a program that is gone left behind, and what becomes of it. */
class LeftBehindTest extends JournalCase {
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
        assertEquals(List.of(List.of(1)), leftBehind().stream().map(JournalCase::repetitions).toList());
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
}
