package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.ExerciseText;
import toeup.catalog.Way;
import toeup.session.Assignment;
import toeup.session.ScriptWriter;
import toeup.session.Sitting;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * One exercise before it begins.
 *
 * @param assignment what will be done
 * @param easier     the way offered instead, as the last time was too painful
 */
record ExercisePlace(Assignment assignment, Optional<Way> easier) implements Place {
    static ExercisePlace of(App app, Assignment assignment) {
        return new ExercisePlace(assignment, Choices.easier(app, assignment.exercise()));
    }

    /** The same page, now that more may be known of the last time; a way that was chosen is not offered again. */
    ExercisePlace informed(App app) {
        return easier.isPresent() ? this : new ExercisePlace(assignment, Choices.easier(app, assignment.exercise())
            .filter(way -> !way.equals(assignment.way())));
    }

    @Override
    public Page page(App app, Open open) {
        ExerciseText text = app.world().catalog().text(assignment.exercise().id(), assignment.way().id());
        List<Block> body = new ArrayList<>();
        Optional<Block> over = TrainingPages.overToday(app, assignment.exercise());
        over.ifPresent(body::add);
        if (over.isEmpty()) easier.ifPresent(way -> body.add(Pages.warning(app, "exercise.easier",
            app.world().catalog().text(assignment.exercise().id(), way.id()).wayName())));
        body.add(Block.warning(text.safety()));
        body.add(new Block.Row(Pages.say(app, "exercise.dose"), DoseWords.of(app, assignment)));
        body.add(new Block.Row(Pages.say(app, "exercise.way"), text.wayName()));
        body.add(new Block.Row(Pages.say(app, "exercise.equipment"), equipment(app)));
        body.add(Block.quiet(Pages.say(app, "exercise.keys")));
        body.add(Block.space());
        body.add(Block.text(text.setUp()));
        for (int step = 0; step < text.steps().size(); step++) body.add(new Block.Step(step + 1, text.steps().get(step)));
        body.add(Block.space());
        body.add(new Block.Row(Pages.say(app, "exercise.support"), text.support()));
        body.add(new Block.Row(Pages.say(app, "exercise.brace"), text.brace()));
        body.add(new Block.Row(Pages.say(app, "exercise.footwear"), text.footwear()));
        String risk = "exercise.risk." + assignment.way().risk().code();
        body.add(new Block.Row(Pages.say(app, "exercise.risk"), Pages.say(app, risk)));
        body.add(Block.space());
        body.add(Block.text(text.purpose()));
        body.add(Block.heading(Pages.say(app, "exercise.mistakes")));
        text.mistakes().forEach(mistake -> body.add(new Block.Point(mistake)));
        Page page = Pages.reading(app, text.name(), body).withBrief(text.shortName());
        return FigureLoop.of(app, assignment, open.age()).map(page::withAside).orElse(page).withHints(
            new toeup.ui.screen.Hint("Enter", Pages.say(app, over.isEmpty() ? "keys.start" : "keys.go-on")),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.BACK),
            Pages.hint(app, KeyTable.Context.EXERCISE, Action.ADJUST),
            Pages.hint(app, KeyTable.Context.EXERCISE, Action.WAYS),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    private String equipment(App app) {
        List<String> words = assignment.way().equipment().stream()
            .map(key -> Pages.say(app, "content.equipment." + key)).toList();
        return words.isEmpty() ? Pages.say(app, "exercise.nothing") : String.join(", ", words);
    }

    @Override
    public KeyTable.Context context(App app) {
        return KeyTable.Context.EXERCISE;
    }

    @Override
    public boolean startsAtOnce() {
        return true;
    }

    @Override
    public Turn choose(App app, int item) {
        return Flow.choose(app, assignment);
    }

    @Override
    public Turn act(App app, Action action) {
        return switch (action) {
            case ADJUST -> Turn.to(app.open(AdjustPlace.of(app, assignment)));
            case WAYS -> Turn.to(app.open(new WaysPlace(assignment)));
            default -> Turn.to(app);
        };
    }

    /** The same page with another dose or way. */
    static App changed(App app, Assignment assignment) {
        App below = app.closed();
        return below.withTop(Open.of(new ExercisePlace(assignment, Optional.empty())));
    }

    /** Whole minutes an exercise takes, rounded up so that nobody plans too little. */
    static long minutes(App app, Assignment assignment) {
        return minutes(length(app, assignment));
    }

    static long minutes(Duration length) {
        return Math.max(1, (length.toSeconds() + 59) / 60);
    }

    /** About how long an exercise takes this patient. */
    static Duration length(App app, Assignment assignment) {
        return app.sitting().map(Sitting::profile)
            .map(profile -> ScriptWriter.write(assignment.prescription(), assignment.way(), profile).about())
            .orElse(Duration.ZERO);
    }
}
