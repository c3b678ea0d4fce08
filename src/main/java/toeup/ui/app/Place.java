package toeup.ui.app;

import java.util.Optional;
import toeup.ui.screen.Page;
import toeup.ui.screen.Running;

/**
 * One screen: what it shows, and what keys do there. Moving, paging, typing, help and leaving are the same everywhere
 * and are not its business.
 */
public interface Place {
    /** What is shown now. */
    Page page(App app, Open open);

    /** The code of the patient it is about, which must not be mistaken where several train on one computer. */
    default Optional<String> whose(App app) {
        // Most folders are one patient's: for them nothing is looked for before the first menu.
        return app.world().patients().size() < 2 ? Optional.empty() : PatientsPlace.nameNow(app);
    }

    /** Enter on an item, or on the page itself (-1) once its end was shown. */
    default Turn choose(App app, int item) {
        return Turn.to(app);
    }

    /** Enter in the field. */
    default Turn enter(App app, String typed) {
        return Turn.to(app);
    }

    /** A key that means something only here. */
    default Turn act(App app, Action action) {
        return Turn.to(app);
    }

    /** A key that means nothing in the table. */
    default Turn other(App app) {
        return Turn.to(app);
    }

    /** Something to be told once. */
    default App told(App app, Notice notice) {
        return app.telling(notice);
    }

    /** Esc. */
    default Turn back(App app) {
        return Turn.to(app.closed());
    }

    /** Which keys mean what. */
    default KeyTable.Context context(App app) {
        return field(app).kind() == Field.Kind.TEXT ? KeyTable.Context.TEXT : KeyTable.Context.EVERYWHERE;
    }

    /** What can be typed. */
    default Field field(App app) {
        return Field.NONE;
    }

    /** Whether Enter acts from any part of the page, as what must be read stands on the first. */
    default boolean startsAtOnce() {
        return false;
    }

    /** Whether keys but Esc are ignored at this moment, as they were surely meant for the screen before. */
    default boolean isDeaf(App app, Open open) {
        return false;
    }

    /** The running exercise, where one is shown instead of a page. */
    default Optional<Running> running(App app) {
        return Optional.empty();
    }
}
