package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * Corrects one record: any of its counts, and its pain. Nothing is written before it is saved as a whole, so that
 * one look at a record makes one correction.
 *
 * @param old   the record as it stands
 * @param lines what it should say, with a line also for what was prescribed and not done
 * @param pain  the worst pain it should say
 */
record CorrectPlace(ExerciseRecord old, List<Done> lines, OptionalInt pain) implements Place {
    CorrectPlace {
        lines = List.copyOf(lines);
    }

    static CorrectPlace of(App app, ExerciseRecord record) {
        return new CorrectPlace(record, Corrections.lines(app, record), record.pain());
    }

    CorrectPlace withCount(int line, int count) {
        List<Done> changed = new ArrayList<>(lines);
        changed.set(line, lines.get(line).counting(count, old.prescribed().dose()));
        return new CorrectPlace(old, changed, pain);
    }

    CorrectPlace withPain(int worst) {
        return new CorrectPlace(old, lines, OptionalInt.of(worst));
    }

    private boolean isChanged() {
        return !pain.equals(old.pain()) || !done().equals(Corrections.done(old.done()));
    }

    private List<Done> done() {
        return Corrections.done(lines);
    }

    @Override
    public Page page(App app, Open open) {
        List<Item> items = new ArrayList<>();
        if (isChanged()) items.add(Item.of(Pages.say(app, "record.save")));
        for (Done line : lines) {
            items.add(new Item(name(app, line), Integer.toString(line.count())));
        }
        items.add(new Item(Pages.say(app, "record.pain"), pain.isPresent() ? Integer.toString(pain.getAsInt())
            : Pages.say(app, "record.pain.none")));
        return Pages.menu(app, open, TrainingPages.name(app, old.exercise()),
            List.of(Pages.paragraph(app, isChanged() ? "record.correct.save" : "record.correct.how")), items)
            .withBrief(TrainingPages.shortName(app, old.exercise()));
    }

    String name(App app, Done line) {
        return RecordWords.lineName(app, old, lines, line);
    }

    @Override
    public Turn choose(App app, int item) {
        int line = isChanged() ? item - 1 : item;
        if (line < 0) return save(app);
        boolean count = line < lines.size();
        return Turn.to(app.open(count ? new CorrectCountPlace(this, line) : new CorrectPainPlace(this)));
    }

    /** Asks for the correction and goes back to the record, which shows it as soon as it is saved. */
    Turn save(App app) {
        App below = app.closed();
        return Turn.to(below.instead(RecordPlace.saving(app, old)), new Request.Correct(old, done(), pain));
    }

    /** Puts a changed draft in place of the one below the entry on top, with the saving of it as the next step. */
    static Turn changed(App app, CorrectPlace changed) {
        App below = app.closed();
        return Turn.to(below.withTop(Open.of(changed)));
    }

    /** Leaving with something changed asks, so that no correction is lost that was believed made. */
    @Override
    public Turn back(App app) {
        return isChanged() ? Turn.to(app.open(new UnsavedPlace(this))) : Turn.to(app.closed());
    }
}
