package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.ui.canvas.Style;

/** Pages and moments such as the program shows. */
final class Samples {
    private static final List<Hint> MENU_KEYS = List.of(new Hint("Enter", "choose"), new Hint("Esc", "back"),
        new Hint("?", "help"));
    private static final Hint[] RUN_KEYS = {new Hint("Esc", "stop"), new Hint("p", "pause"),
        new Hint("+ -", "hold"), new Hint("b", "back"), new Hint("d", "distance"), new Hint("m", "motion"),
        new Hint("?", "help")};
    private static final Hint[] WAIT_KEYS = {new Hint("Esc", "stop"), new Hint("Enter", "go on"),
        new Hint("p", "pause"), new Hint("?", "help")};

    private Samples() {}

    static Page menu() {
        return Page.titled("Toe Up").withStatus("2 of 4 done today").withItems(List.of(
            new Item("Today's exercises", "2 to do, about 9 minutes"), Item.of("Stretching"),
            Item.of("Strengthening"), Item.of("Balance and coordination"), Item.of("Progress"),
            Item.of("Learn about foot drop"), Item.of("Settings"), Item.of("Patients")), 1)
            .withHints(List.of(new Hint("Enter", "choose"), new Hint("q", "quit"), new Hint("?", "help")));
    }

    static Page safetyText() {
        return Page.titled("Warning signs").withBody(
            Block.warning("Call an ambulance if a foot drops suddenly together with a drooping face, a weak arm, "
                + "unclear speech or confusion."),
            Block.space(),
            Block.heading("See a doctor today"),
            new Block.Point("The weakness came suddenly or is getting worse."),
            new Block.Point("New numbness between the legs, or trouble with bladder or bowel."),
            new Block.Point("A hot, red, swollen or painful calf."),
            new Block.Point("A wound, blister or black spot on a numb foot."),
            new Block.Space(),
            Block.heading("Stop exercising"),
            new Block.Step(1, "Stop at chest pain, dizziness or breathlessness, and sit down."),
            new Block.Step(2, "Stop if pain is 6 or more out of 10, or if it lasts longer than 30 s after resting."),
            new Block.Step(3, "Never exercise on a foot with an open wound."))
            .withHints(MENU_KEYS);
    }

    static Page question() {
        return Page.titled("Support check").withBody(
            Block.text("Calf stretch is done standing."),
            Block.space(),
            new Block.Paragraph("Is something solid within reach? A kitchen counter or a heavy table, not a chair "
                + "on wheels.", Style.WARNING))
            .withItems(List.of(new Item("Yes", "go on"), new Item("No", "show the seated way")), 0)
            .withHints(MENU_KEYS);
    }

    static Page numberEntry() {
        return Page.titled("Done").withStatus("Seated toe lifts").withBody(
            Block.text("Counted: right 10, left 10."), Block.space(),
            Block.text("0 is no pain, 10 the worst you can imagine. Enter alone skips this question."))
            .withEntry(new Entry("Worst pain, 0 to 10", "3"))
            .withHints(List.of(new Hint("Enter", "accept"), new Hint("Backspace", "delete"), new Hint("?", "help")));
    }

    static Page progress() {
        List<Block.Day> days = new ArrayList<>();
        String[] marks = {"done", "done", "rest", "missed", "today", "", ""};
        String[] names = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        for (int i = 0; i < names.length; i++) {
            days.add(new Block.Day(names[i], marks[i], marks[i].equals("done") ? Style.GOOD : Style.BODY,
                new Block.Row(names[i], marks[i])));
        }
        return Page.titled("Progress").withStatus("this week").withBody(
            new Block.Week(days, ""), new Block.Space(),
            new Block.Row("Days done", "2 of 5"), new Block.Row("Repetitions", "140"),
            new Block.Row("Held", "6 min 20 s"), new Block.Row("Exercise time", "31 minutes"), new Block.Space(),
            Block.heading("Seated toe lifts"),
            new Block.Bar("right", 10, 12, "10 repetitions"), new Block.Bar("left", 7, 12, "7 repetitions"),
            new Block.Bar("both", 0, 12, "none yet"))
            .withItems(List.of(Item.of("One exercise in detail"), Item.of("Correct a record")), 0)
            .withHints(MENU_KEYS);
    }

    private static Moment toeLifts(String phase) {
        return Moment.of("Seated toe lifts", "Toe lifts", phase).side("RIGHT FOOT", "set 1 of 2")
            .count(3, 4, 10, "repetition 4 of 10", "4 of 10").hints(RUN_KEYS);
    }

    static Moment hold() {
        return toeLifts("HOLD").time(23, 0.62).next("next: LOWER slowly, 3 s")
            .cue("Keep the heel down, toes up high.", "Heel down, toes up");
    }

    static Moment move() {
        return toeLifts("RAISE").time(2, 0).next("next: HOLD, 3 s").cue("Lift the front of the foot.", "Toes up");
    }

    static Moment getReady() {
        return Moment.of("Calf stretch at the counter", "Calf stretch", "GET READY").time(20, 0)
            .side("RIGHT LEG BACK", "set 1 of 1").count(0, 1, 3, "hold 1 of 3", "1 of 3").next("next: HOLD, 30 s")
            .cue("Both hands on the counter.", "Hands on counter").hints(WAIT_KEYS);
    }

    static Moment rest() {
        return toeLifts("REST").time(60, 0.25).count(10, 0, 10, "10 of 10 done", "10 of 10")
            .next("next: set 2 of 2").cue("Let the foot hang loose.", "Let it hang").hints(WAIT_KEYS);
    }

    static Moment paused() {
        return hold().notice("PAUSED because the computer slept. Space goes on with a get-ready of 5 s.")
            .hints(new Hint("Esc", "stop"), new Hint("Space", "go on"), new Hint("?", "help"));
    }

    static Moment done() {
        return toeLifts("DONE").side("LEFT FOOT", "set 2 of 2").count(10, 0, 10, "10 of 10 done", "10 of 10")
            .cue("Press Enter when you are ready.", "Enter goes on")
            .hints(new Hint("Enter", "go on"), new Hint("?", "help"));
    }

    static Moment ownPace() {
        return toeLifts("RAISE").cue("Space counts when the foot is down.", "Space counts")
            .hints(new Hint("Esc", "stop"), new Hint("Space", "count"), new Hint("Backspace", "take back"),
                new Hint("?", "help"));
    }

    static Moment distance() {
        return hold().fromADistance();
    }
}
