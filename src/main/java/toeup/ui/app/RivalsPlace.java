package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.ui.screen.Block;

/**
 * Which of several states holds: settings or programme were changed on two computers. What differs is shown; nothing
 * is lost by the choice, as every version stays in the folder.
 */
record RivalsPlace() implements Menu {
    private static Rivals rivals(App app) {
        return Patient.of(app).rivals();
    }

    private static boolean asksProfile(App app) {
        return !rivals(app).profiles().isEmpty();
    }

    @Override
    public String title(App app) {
        return Pages.say(app, asksProfile(app) ? "rivals.profile.title" : "rivals.programme.title");
    }

    @Override
    public List<Block> body(App app) {
        List<Block> body = new ArrayList<>(List.of(Pages.warning(app, "rivals.text")));
        if (asksProfile(app)) {
            List<Profile> all = rivals(app).profiles().stream().map(Rivals.Rival::value).toList();
            for (int index = 0; index < all.size(); index++) {
                body.add(Block.heading(Pages.say(app, "rivals.version", index + 1)));
                body.addAll(differences(app, all.get(index), all));
            }
        } else {
            for (int index = 0; index < rivals(app).programmes().size(); index++) {
                body.add(Block.heading(Pages.say(app, "rivals.version", index + 1)));
                body.addAll(exercises(app, rivals(app).programmes().get(index).value()));
            }
        }
        return body;
    }

    private static List<Block> differences(App app, Profile profile, List<Profile> all) {
        List<Question<?>> questions = new ArrayList<>(Questions.ofNewPatient(profile));
        questions.addAll(List.of(Questions.PACE, Questions.SPEED, Questions.GOAL));
        List<Block> rows = new ArrayList<>();
        for (Question<?> question : questions) {
            boolean differs = all.stream().map(it -> question.value(app, it)).distinct().count() > 1;
            if (differs) rows.add(new Block.Row(question.name(app), question.value(app, profile)));
        }
        if (rows.isEmpty()) rows.add(Pages.paragraph(app, "rivals.elsewhere"));
        return rows;
    }

    private static List<Block> exercises(App app, Programme programme) {
        return programme.items().stream().<Block>map(item ->
            new Block.Row(TrainingPages.name(app, item.prescription().exercise()), Days.brief(app, item.days()))).toList();
    }

    @Override
    public List<Choice> choices(App app) {
        List<Choice> choices = new ArrayList<>();
        if (asksProfile(app)) {
            rivals(app).profiles().forEach(it -> choices.add(choice(app, choices.size(), it.savedAt(),
                Optional.of(it.value()), Optional.empty())));
        } else {
            rivals(app).programmes().forEach(it -> choices.add(choice(app, choices.size(), it.savedAt(),
                Optional.empty(), Optional.of(it.value()))));
        }
        return choices;
    }

    private static Choice choice(App app, int index, String savedAt, Optional<Profile> profile,
                                 Optional<Programme> programme) {
        return Choice.of(Pages.say(app, "rivals.version", index + 1), Pages.say(app, "rivals.saved", savedAt), now -> {
            Patient settled = Patient.of(now).settled(profile.isPresent());
            Turn saved = profile.map(it -> Saving.profile(now, it))
                .orElseGet(() -> Saving.programme(now, programme.orElseThrow()));
            Patient kept = Patient.of(saved.app()).with(settled.rivals());
            return saved.then(after -> AppStart.settled(after.closed().with(after.world().with(kept))));
        });
    }

    /** Undecided for now: the version begun first holds, and the question comes again at the next start. */
    @Override
    public Turn back(App app) {
        Patient undecided = Patient.of(app).with(Rivals.NONE);
        return AppStart.settled(app.closed().with(app.world().with(undecided)));
    }
}
