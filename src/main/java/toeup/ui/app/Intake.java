package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Lists;
import toeup.plan.FirstProgramme;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.StartingProgramme;
import toeup.plan.ToesLift;
import toeup.ui.screen.Block;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Page;

/**
 * The pages before the first start: welcome, the warning signs one by one, the questions one by one, and what follows
 * from the answers. Nothing is written before the last page is accepted.
 *
 * @param at      which page, from 0
 * @param profile the answers so far; the cautious ones until then
 * @param added   the patient is in the folder already, added by somebody else, and answers for the first time
 */
record Intake(int at, Profile profile, boolean added) implements Place {
    private static final int FIRST_SIGN = 1;

    /** @param code of the patient who is asked */
    static Intake first(String code) {
        return new Intake(0, Profile.cautious(code), false);
    }

    /** @param profile of a patient who was added by somebody else */
    static Intake of(Profile profile) {
        return new Intake(0, Profile.cautious(profile.code()), true);
    }

    private List<Question<?>> questions() {
        return Questions.ofNewPatient(profile);
    }

    /** The only patient of a folder need not know the code made up for them. */
    @Override
    public Optional<String> whose(App app) {
        return isFirstOfFolder(app) ? Optional.empty() : Optional.of(profile.code());
    }

    /** Index of the question asked now; before the first one negative. */
    private int question(App app) {
        return at - FIRST_SIGN - Signs.count(app);
    }

    private boolean asks(App app) {
        return question(app) >= 0 && question(app) < questions().size();
    }

    @Override
    public Page page(App app, Open open) {
        String backKey = at == 0 && isFirst(app) && !isChosen(app) ? "keys.quit" : "keys.back";
        List<Hint> hints = new ArrayList<>(Pages.goingOn(app, backKey));
        if (offersLines(app)) hints.add(Pages.hint(app, KeyTable.Context.WELCOME, Action.LINES));
        return content(app, open).withHints(hints);
    }

    /**
     * Asked once, before anything else: a reader cannot be told from a person who looks. Nobody reads a window of the
     * program's own, and there may be no terminal to go on in.
     */
    private boolean offersLines(App app) {
        return at == 0 && isFirst(app) && !app.isInLines() && !app.view().look().letters();
    }

    /** Whether the program has just been opened, rather than a patient added by whoever knows it. */
    private boolean isFirst(App app) {
        return isFirstOfFolder(app) || added;
    }

    @Override
    public KeyTable.Context context(App app) {
        return offersLines(app) ? KeyTable.Context.WELCOME : KeyTable.Context.EVERYWHERE;
    }

    @Override
    public Turn act(App app, Action action) {
        return action == Action.LINES ? ReaderPlace.changed(app, reader -> reader.withLines(true)) : Turn.to(app);
    }

    private Page content(App app, Open open) {
        if (at == 0) return welcome(app);
        if (question(app) < 0) return Signs.page(app, at - FIRST_SIGN);
        return asks(app) ? asking(app, open) : summary(app);
    }

    private static String title(App app) {
        return Pages.say(app, "intake.title");
    }

    private Page welcome(App app) {
        List<Block> body = new ArrayList<>();
        if (app.world().readOnly()) body.addAll(Lists.map(app.world().troubles(), Block::warning));
        if (offersLines(app) || app.isInLines() && isFirst(app)) {
            body.addAll(List.of(Pages.paragraph(app, "intake.welcome.reader"), Block.space()));
        }
        body.add(Pages.paragraph(app, "intake.welcome"));
        body.add(Block.space());
        body.add(Pages.paragraph(app, "intake.welcome.size", app.size().columns(), app.size().rows()));
        body.add(Block.space());
        if (app.heard().on() && !app.isInLines()) body.addAll(List.of(Pages.paragraph(app, "intake.welcome.sound"), Block.space()));
        body.add(Pages.paragraph(app, "intake.welcome.pages"));
        return Pages.reading(app, title(app), body);
    }

    private Page asking(App app, Open open) {
        Question<?> asked = questions().get(question(app));
        String title = Pages.say(app, "intake.question.title", question(app) + 1, questions().size());
        return Pages.menu(app, open, title, asked.body(app), asked.items(app));
    }

    private Page summary(App app) {
        List<Block> body = new ArrayList<>();
        if (profile.needsDoctorFirst()) {
            body.add(Pages.warning(app, "intake.doctor"));
            body.add(Block.space());
        }
        body.add(Pages.paragraph(app, "intake.summary"));
        questions().forEach(it -> body.add(new Block.Row(it.name(app), it.value(app, profile))));
        body.add(new Block.Row(Pages.say(app, "intake.code"), profile.code()));
        body.add(Block.space());
        starting(app).ifPresent(first -> body.addAll(programme(app, first)));
        body.add(Pages.paragraph(app, "intake.summary.accept"));
        return Pages.reading(app, title(app), body);
    }

    private List<Block> programme(App app, StartingProgramme first) {
        String name = "content.programme." + first.id();
        List<Block> body = new ArrayList<>();
        body.add(Block.heading(Pages.say(app, "intake.programme", Pages.say(app, name))));
        body.add(Pages.paragraph(app, name + ".about"));
        boolean asksLess = first.needs() != profile.ability() && FirstProgramme.avoidsHighRisk(profile);
        if (asksLess) body.add(Pages.paragraph(app, "intake.programme.cautious"));
        if (profile.toesLift() == ToesLift.NOT_YET) body.add(Pages.paragraph(app, "intake.programme.assisted"));
        body.add(Block.space());
        return body;
    }

    private Optional<StartingProgramme> starting(App app) {
        return FirstProgramme.of(profile, app.world().programmes().get(), app.world().catalog());
    }

    @Override
    public Turn choose(App app, int item) {
        if (question(app) < 0) return Turn.to(shown(app, new Intake(at + 1, profile, added)));
        if (!asks(app)) return accept(app);
        Profile answered = questions().get(question(app)).answered(profile, item);
        return Turn.to(shown(app, new Intake(at + 1, answered, added)));
    }

    private Turn accept(App app) {
        if (app.world().readOnly()) return Saving.refused(app);
        Programme programme = starting(app)
            .map(first -> FirstProgramme.fit(first.programme(), profile, app.world().catalog()))
            .orElse(new Programme(List.of()));
        if (!added) return Turn.to(app.open(new Waiting(profile.code())), new Request.AddPatient(profile, programme));
        return Saving.profile(app.closed(), profile).then(saved -> Saving.programme(saved, programme))
            .then(AppStart::settled);
    }

    @Override
    public Turn back(App app) {
        if (at > 0) return Turn.to(shown(app, new Intake(at - 1, profile, added)));
        if (isChosen(app)) return Turn.to(app.instead(new PatientsPlace()));
        return isFirst(app) ? Turn.to(app, new Request.Quit(0)) : Turn.to(app.closed());
    }

    /** Of several patients, of whom another may have been meant. */
    private boolean isChosen(App app) {
        return added && app.world().patients().size() > 1;
    }

    private static boolean isFirstOfFolder(App app) {
        return app.world().patients().isEmpty();
    }

    /** The answer given before, or the cautious one, has the focus. */
    private static App shown(App app, Intake next) {
        int focus = next.asks(app) ? next.questions().get(next.question(app)).index(next.profile) : 0;
        return AppRules.focused(app.instead(next), focus);
    }
}
