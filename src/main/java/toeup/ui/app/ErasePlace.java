package toeup.ui.app;

import java.util.List;
import java.util.Locale;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * Says what goes for good when a patient is erased, and asks for the code: no key pressed by mistake types one.
 *
 * @param patient who is to be erased
 */
record ErasePlace(World.Known patient) implements AboutAll {
    /** An id stands in for a code that cannot be read. */
    private static final int LONGEST = 36;

    @Override
    public Page page(App app, Open open) {
        List<Block> body = List.of(Pages.warning(app, "patients.erase.what", PatientsPlace.name(app, patient)),
            Pages.paragraph(app, "patients.erase.ask", patient.code()));
        return Pages.asking(app, open, Pages.say(app, "patients.erase"), body, Pages.say(app, "patients.code.label"));
    }

    @Override
    public Field field(App app) {
        return new Field(Field.Kind.TEXT, LONGEST);
    }

    @Override
    public Turn enter(App app, String typed) {
        if (typed.isBlank()) return Turn.to(app.closed());
        boolean same = typed.strip().toUpperCase(Locale.ROOT).equals(patient.code().toUpperCase(Locale.ROOT));
        if (!same) return Turn.to(app.saying(Pages.say(app, "patients.erase.other")));
        // Back on the page of patients, where what came of it is told.
        return Turn.to(app.closed().closed(), new Request.ErasePatient(patient.id()));
    }
}
