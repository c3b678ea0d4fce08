package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/** The patients of this folder: one is chosen, or a new one is added by a code. */
record PatientsPlace() implements Menu, AboutAll {
    private static final int ID_END = 4;

    @Override
    public String title(App app) {
        return Pages.say(app, "home.patients");
    }

    @Override
    public List<Block> body(App app) {
        if (!nobodyYet(app)) return List.of(Pages.paragraph(app, "patients.text"));
        // Home, where troubles are told else, is not seen before somebody is chosen.
        List<Block> body = new ArrayList<>(app.world().troubles().stream().map(Block::warning).toList());
        body.add(Pages.paragraph(app, "patients.choose"));
        return body;
    }

    private static boolean nobodyYet(App app) {
        return app.world().patient().isEmpty();
    }

    /** Without a patient who has answered the first questions there is nothing to do on Home. */
    private static boolean isAllThereIs(App app) {
        return app.world().patient().map(it -> it.profile().isUnanswered() && !app.world().readOnly()).orElse(true);
    }

    private static Turn stayed(App app) {
        return Turn.to(isAllThereIs(app) ? app.instead(Intake.of(Patient.of(app).profile())) : app.closed());
    }

    @Override
    public Page page(App app, Open open) {
        Page page = Menu.super.page(app, open);
        return isAllThereIs(app) ? page.withHints(Pages.choosing(app, "keys.quit")) : page;
    }

    @Override
    public List<Choice> choices(App app) {
        List<Choice> choices = new ArrayList<>();
        app.world().patients().forEach(known -> choices.add(isNow(app, known)
            ? Choice.of(name(app, known), Pages.say(app, "patients.now"), PatientsPlace::stayed)
            : Choice.of(name(app, known), "", chosen -> opened(chosen, known))));
        choices.add(Choice.of(Pages.say(app, "patients.add"), "", PatientsPlace::added));
        if (!nobodyYet(app)) choices.add(Choice.opening(Pages.say(app, "daily.title"),
            Pages.say(app, app.world().daily().isPresent() ? "settings.on" : "settings.off"), new DailyPlace()));
        // Last, and only for who came here on purpose: at a start the question is who trains.
        if (!nobodyYet(app)) choices.add(Choice.of(Pages.say(app, "patients.erase"), "", PatientsPlace::erasing));
        return choices;
    }

    private static Turn erasing(App app) {
        if (app.world().readOnly()) return Saving.refused(app);
        return Turn.to(app.open(new ErasePatientsPlace()));
    }

    private static boolean isNow(App app, World.Known known) {
        return app.world().patient().map(it -> it.id().equals(known.id())).orElse(false);
    }

    /** The name of who trains now. */
    static Optional<String> nameNow(App app) {
        return app.world().patients().stream().filter(known -> isNow(app, known)).findFirst()
            .map(known -> name(app, known));
    }

    /** Two folders joined can hold one code twice; the end of the id then tells them apart. */
    static String name(App app, World.Known known) {
        long same = app.world().patients().stream().filter(other -> other.code().equals(known.code())).count();
        String id = known.id().toString();
        return same == 1 ? known.code() : known.code() + " " + id.substring(id.length() - ID_END);
    }

    /** Whoever trained until now ends the session first. */
    private static Turn opened(App app, World.Known known) {
        return Farewell.before(app,
            after -> Turn.to(after.open(new Waiting(known.code())), new Request.OpenPatient(known.id())));
    }

    private static Turn added(App app) {
        if (app.world().readOnly()) return Saving.refused(app);
        return Farewell.before(app, after -> Turn.to(after.open(new NewPatientPlace())));
    }

    @Override
    public Turn back(App app) {
        return isAllThereIs(app) ? Turn.to(app, new Request.Quit(0)) : Turn.to(app.closed());
    }
}
