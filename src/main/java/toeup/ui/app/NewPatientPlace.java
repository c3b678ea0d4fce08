package toeup.ui.app;

import java.util.List;
import java.util.Locale;
import toeup.plan.Profile;
import toeup.ui.screen.Page;

/** Asks for the code of a new patient, who then answers the questions of a first start. */
record NewPatientPlace() implements AboutAll {
    private static final int LONGEST = 16;

    @Override
    public Page page(App app, Open open) {
        return Pages.asking(app, open, Pages.say(app, "patients.add"), List.of(Pages.paragraph(app, "patients.code")),
            Pages.say(app, "patients.code.label"));
    }

    @Override
    public Field field(App app) {
        return new Field(Field.Kind.TEXT, LONGEST);
    }

    @Override
    public Turn enter(App app, String typed) {
        if (typed.isBlank()) return Turn.to(app.closed());
        String code = raised(typed.strip());
        if (!Profile.isCode(code)) return again(app, "patients.code.wrong");
        boolean taken = app.world().patients().stream().anyMatch(known -> known.code().equals(code));
        return taken ? again(app, "patients.code.taken") : Turn.to(app.instead(Intake.first(code)));
    }

    /** Only the letters a to z: raising others could make a code that nobody typed. */
    private static String raised(String typed) {
        return typed.matches("[A-Za-z0-9-]+") ? typed.toUpperCase(Locale.ROOT) : typed;
    }

    /** What was typed stays, to be corrected. */
    private static Turn again(App app, String key) {
        return Turn.to(app.saying(Pages.say(app, key)));
    }
}
