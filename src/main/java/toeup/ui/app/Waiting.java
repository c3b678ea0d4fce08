package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Page;

/**
 * Shown from asking for another patient until that patient is there. Nothing can be done meanwhile: an exercise begun
 * now could be written down for the wrong person, and a second Enter could make a second patient.
 *
 * @param code of the patient waited for
 */
record Waiting(String code) implements AboutAll {
    @Override
    public Page page(App app, Open open) {
        return Pages.reading(app, Pages.say(app, "home.patients"),
            List.of(Pages.paragraph(app, "patients.wait", code)))
            .withHints(new Hint("Esc", Pages.say(app, "keys.quit")));
    }

    /** It did not work: back to where it was asked for. */
    @Override
    public App told(App app, Notice notice) {
        return notice.good() ? app.telling(notice) : app.closed().telling(notice);
    }

    @Override
    public Turn back(App app) {
        return Turn.to(app, new Request.Quit(0));
    }
}
