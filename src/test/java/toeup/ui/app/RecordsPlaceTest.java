package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Prescription;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.StopReason;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;

class RecordsPlaceTest {
    private static final Kept LIFTS = Kept.record(1).pain(3);
    private static final Prescription WALK =
        new Prescription("heel-to-toe-walk", "standard", Dose.of(2, 10, 0, 60), Sides.NONE);

    @Test void the_newest_record_stands_first() {
        Visit visit = records(Kept.record(1).on(Worlds.MONDAY.minusDays(3)), Kept.record(2));
        assertEquals(List.of("23 Nov Toe lifts", "20 Nov Toe lifts"), visit.labels());
    }

    @Test void a_record_of_another_year_says_its_year() {
        Visit visit = records(Kept.record(1).on(Worlds.MONDAY.minusYears(1)));
        assertEquals(List.of("23 Nov 2025 Toe lifts"), visit.labels());
    }

    @Test void each_record_says_what_is_unusual_about_it() {
        assertEquals("right 10, left 10", detail(Kept.record(1)));
        assertEquals("nothing counted; stopped", detail(Kept.record(1).doing().stopped(StopReason.DIZZY)));
        assertEquals("right 10, left 10; typed in", detail(Kept.record(1).typed()));
        assertEquals("right 10, left 10; not confirmed", detail(Kept.record(1).unconfirmed()));
        assertEquals("right 10, left 10; fast clock, not counted", detail(Kept.record(1).hurried(20)));
        assertEquals("right 10, left 10; dated after today", detail(Kept.record(1).on(Worlds.MONDAY.plusDays(1))));
        assertEquals("right 10, left 10; corrected", detail(Kept.record(1), Kept.record(2).corrects(1)));
        assertEquals("right 10, left 10; CORRECTED TWICE: choose; corrected",
            detail(Kept.record(1), Kept.record(2).corrects(1), Kept.record(3).corrects(1)));
    }

    @Test void a_way_that_is_not_the_usual_one_is_named() {
        Prescription marching = new Prescription("heel-to-toe-walk", "seated", Dose.of(1, 10, 0, 60), Sides.ALTERNATING);
        assertEquals("Seated marching; right 10, left 10", detail(Kept.record(1).of(marching)));
    }

    @Test void a_record_edited_by_hand_says_so() {
        Patient old = world(LIFTS).patient().orElseThrow();
        Patient byHand = new Patient(old.id(), old.profile(), old.programme(), old.plans(), old.history(),
            Set.of(Kept.id(1)), Rivals.NONE, Reading.OVER);
        Visit visit = Visit.to(Worlds.with(Worlds.one(), byHand), new RecordsPlace(0));
        assertEquals("right 10, left 10; file edited by hand", visit.page().items().get(0).detail());
    }

    @Test void many_records_stand_on_several_lists() {
        List<Kept> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) many.add(Kept.record(i).on(Worlds.MONDAY.minusDays(i)));
        Visit visit = Visit.to(Worlds.with(Worlds.one(), Kept.history(many)), new RecordsPlace(0));
        assertEquals(45, visit.labels().size());
        visit.press(Key.Kind.END).press(Key.Kind.PAGE_UP, Key.Kind.PAGE_DOWN).type("9");
        assertEquals(new RecordsPlace(44), visit.place());
        assertEquals("10 Oct Toe lifts", visit.labels().get(0));
    }

    @Test void a_corrected_count_is_saved_only_when_the_patient_says_so() {
        Visit visit = records(LIFTS).type("11").type("1").type("8").press(Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
        assertEquals("Save the correction", visit.labels().get(0));
        visit.press(Key.Kind.ENTER);
        assertEquals(List.of(new Request.Correct(LIFTS.make(),
            List.of(Kept.lifts(Side.RIGHT, 8), Kept.lifts(Side.LEFT, 10)), OptionalInt.of(3))), visit.requests());
    }

    @Test void several_numbers_make_one_correction() {
        Visit visit = records(LIFTS).type("11").type("1").type("8").press(Key.Kind.ENTER)
            .type("3").type("9").press(Key.Kind.ENTER).type("4").type("5").press(Key.Kind.ENTER).type("1");
        assertEquals(List.of(new Request.Correct(LIFTS.make(),
            List.of(Kept.lifts(Side.RIGHT, 8), Kept.lifts(Side.LEFT, 9)), OptionalInt.of(5))), visit.requests());
    }

    @Test void enter_alone_leaves_a_count_as_it_was() {
        Visit visit = records(LIFTS).type("11").type("1").press(Key.Kind.ENTER);
        assertEquals(List.of("right", "left", "Worst pain"), visit.labels());
    }

    @Test void a_pain_above_ten_is_asked_again() {
        Visit visit = records(LIFTS).type("11").type("3").type("11").press(Key.Kind.ENTER);
        assertInstanceOf(CorrectPainPlace.class, visit.place());
        assertTrue(visit.shown().contains("Please type a number from 0 to 10."));
    }

    @Test void a_count_with_a_digit_too_many_is_asked_again() {
        Visit visit = records(LIFTS).type("11").type("1").type("100").press(Key.Kind.ENTER);
        assertInstanceOf(CorrectCountPlace.class, visit.place());
        assertTrue(visit.shown().contains("Please type a number from 0 to 50."));
    }

    @Test void a_correction_believed_made_is_not_lost_with_esc() {
        Visit visit = records(LIFTS).type("11").type("1").type("8").press(Key.Kind.ENTER, Key.Kind.ESCAPE);
        assertInstanceOf(UnsavedPlace.class, visit.place());
        assertEquals(1, visit.press(Key.Kind.ENTER).requests().size());
        assertInstanceOf(RecordPlace.class, visit.place());
    }

    @Test void a_correction_can_be_dropped() {
        Visit visit = records(LIFTS).type("11").type("1").type("8").press(Key.Kind.ENTER, Key.Kind.ESCAPE).type("2");
        assertEquals(List.of(), visit.requests());
        assertInstanceOf(RecordPlace.class, visit.place());
    }

    @Test void leaving_without_a_change_asks_nothing() {
        assertInstanceOf(RecordPlace.class, records(LIFTS).type("11").press(Key.Kind.ESCAPE).place());
    }

    @Test void what_was_prescribed_and_not_counted_can_be_filled_in() {
        Kept half = Kept.record(1).doing(Kept.lifts(Side.RIGHT, 10)).stopped(StopReason.OTHER);
        Visit visit = records(half).type("11");
        assertEquals(List.of(new Item("right", "10"), new Item("left", "0"), new Item("Worst pain", "not given")),
            visit.page().items());
        visit.type("2").type("6").press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertEquals(List.of(new Request.Correct(half.make(),
            List.of(Kept.lifts(Side.RIGHT, 10), Kept.lifts(Side.LEFT, 6)), OptionalInt.empty())), visit.requests());
    }

    @Test void a_line_corrected_to_none_is_no_line_any_more() {
        Visit visit = records(LIFTS).type("11").type("1").type("0").press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertEquals(List.of(new Request.Correct(LIFTS.make(), List.of(Kept.lifts(Side.LEFT, 10)),
            OptionalInt.of(3))), visit.requests());
    }

    @Test void time_held_follows_a_corrected_count() {
        Done guided = Kept.hold(Side.RIGHT, 1, 4, 50, false);
        assertEquals(OptionalInt.of(25), guided.counting(2, Dose.of(1, 10, 3, 60)).holdSeconds());
    }

    @Test void the_steps_of_a_length_can_be_corrected() {
        Kept walk = Kept.record(1).of(WALK).doing(Kept.steps(1, 10), Kept.steps(2, 10));
        Visit visit = records(walk).type("11").type("2").type("7").press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertEquals(List.of(new Request.Correct(walk.make(), List.of(Kept.steps(1, 10), Kept.steps(2, 7)),
            OptionalInt.empty())), visit.requests());
    }

    @Test void the_page_of_a_record_shows_its_correction_once_that_is_saved() {
        Visit visit = records(LIFTS).type("1");
        visit.happens(new Event.Changed(world(LIFTS, Kept.record(2).corrects(1).doing(Kept.lifts(Side.RIGHT, 8)))));
        assertEquals("8 repetitions, 24 s held", row(visit, "Right"));
        assertEquals("Mon 23 Nov, 09:40", row(visit, "Correction"));
    }

    @Test void while_a_correction_is_being_saved_no_second_one_can_be_made() {
        Visit visit = records(LIFTS).type("11").type("1").type("8").press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertEquals(List.of(), visit.labels());
        assertTrue(visit.shown().contains("Being saved"));
    }

    @Test void a_correction_that_could_not_be_saved_can_be_made_again() {
        Visit visit = records(LIFTS).type("11").type("1").type("8").press(Key.Kind.ENTER, Key.Kind.ENTER);
        visit.happens(new Event.Changed(world(LIFTS)));
        assertEquals(List.of("Correct counts or pain", "Withdraw this record"), visit.labels());
    }

    @Test void while_a_choice_is_being_saved_no_other_one_can_be_made() {
        World world = world(LIFTS, Kept.record(2).corrects(1), Kept.record(3).corrects(1));
        Visit visit = Visit.to(world, new RecordsPlace(0)).type("1").type("1").type("2");
        assertEquals(List.of(new Request.Withdraw(Kept.record(2).corrects(1).make())), visit.requests());
        visit.happens(new Event.Changed(world(LIFTS, Kept.record(2).corrects(1), Kept.record(3).corrects(1),
            Kept.record(4).withdraws(2))));
        assertTrue(visit.shown().contains("Chosen."));
    }

    @Test void a_record_can_be_corrected_twice_in_a_row() {
        Visit visit = records(LIFTS).type("1");
        visit.happens(new Event.Changed(world(LIFTS, Kept.record(2).corrects(1))));
        visit.type("1").press(Key.Kind.ESCAPE);
        visit.happens(new Event.Changed(world(LIFTS, Kept.record(2).corrects(1),
            Kept.record(3).corrects(2).doing(Kept.lifts(Side.RIGHT, 7)))));
        assertEquals("7 repetitions, 21 s held", row(visit, "Right"));
    }

    @Test void pressing_enter_again_and_again_withdraws_nothing() {
        Visit visit = records(LIFTS).type("1").type("2").press(Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
        assertInstanceOf(RecordPlace.class, visit.place());
    }

    @Test void a_record_is_withdrawn_after_a_yes() {
        Visit visit = records(LIFTS).type("122");
        assertEquals(List.of(new Request.Withdraw(LIFTS.make())), visit.requests());
        assertInstanceOf(RecordsPlace.class, visit.place());
    }

    @Test void choosing_a_correction_withdraws_the_others() {
        ExerciseRecord newest = Kept.record(3).corrects(1).doing(Kept.lifts(Side.LEFT, 4)).make();
        ExerciseRecord middle = Kept.record(2).corrects(1).make();
        World world = world(LIFTS, Kept.record(2).corrects(1),
            Kept.record(3).corrects(1).doing(Kept.lifts(Side.LEFT, 4)), Kept.record(4).corrects(1));
        Visit visit = Visit.to(world, new RecordsPlace(0)).type("1");
        assertInstanceOf(VersionsPlace.class, visit.place());
        visit.type("1");
        assertEquals(List.of(new Request.Withdraw(newest), new Request.Withdraw(middle)), visit.requests());
    }

    @Test void the_chosen_correction_stands_once_the_others_are_withdrawn() {
        World chosen = world(LIFTS, Kept.record(2).corrects(1), Kept.record(3).corrects(1),
            Kept.record(4).withdraws(3));
        assertEquals(Kept.id(2), chosen.patient().orElseThrow().history().entries().get(0).record().id());
        assertEquals(List.of(), chosen.patient().orElseThrow().history().choices());
    }

    @Test void in_a_folder_that_cannot_be_written_records_are_only_read() {
        Visit visit = Visit.to(Worlds.readOnly(world(LIFTS)), new RecordsPlace(0)).type("1");
        assertEquals(List.of(), visit.labels());
        assertEquals(Block.warning("Nothing can be written to the data folder, so records can be read here but not "
            + "corrected."), visit.page().body().get(0));
    }

    @Test void corrections_can_be_compared_but_not_chosen_where_nothing_can_be_written() {
        World world = Worlds.readOnly(world(LIFTS, Kept.record(2).corrects(1), Kept.record(3).corrects(1)));
        Visit visit = Visit.to(world, new RecordsPlace(0)).type("1").press(Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
    }

    @Test void a_record_withdrawn_meanwhile_is_said_to_be_gone() {
        Visit visit = records(LIFTS).type("1");
        visit.happens(new Event.Changed(world(LIFTS, Kept.record(2).withdraws(1))));
        assertTrue(visit.shown().contains("not there any more"));
        assertInstanceOf(RecordsPlace.class, visit.press(Key.Kind.ENTER).place());
    }

    private static World world(Kept... records) {
        return Worlds.with(Worlds.one(), Kept.history(records));
    }

    private static Visit records(Kept... records) {
        return Visit.to(world(records), new RecordsPlace(0));
    }

    private static String detail(Kept... records) {
        return records(records).page().items().get(0).detail();
    }

    private static String row(Visit visit, String label) {
        return visit.page().body().stream().filter(Block.Row.class::isInstance).map(Block.Row.class::cast)
            .filter(row -> row.label().equals(label)).map(Block.Row::value).findFirst().orElseThrow();
    }
}
