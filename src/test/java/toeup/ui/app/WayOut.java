package toeup.ui.app;

import java.time.Duration;

/** Somebody who wants to leave, and knows nothing but Esc and Enter. */
final class WayOut {
    private static final int MOST_KEYS = 8;
    private static final int MOST_FIRST_PAGES = 30;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private WayOut() {}

    /** Whether a few of these keys lead to Home or out of the program; in the first pages Esc turns each one back. */
    static boolean leadsFrom(App app) {
        boolean first = app.opens().stream().anyMatch(open -> open.place() instanceof Intake);
        return first ? onlyEscape(app) : from(app, MOST_KEYS);
    }

    private static boolean onlyEscape(App app) {
        Visit visit = Visit.of(app);
        for (int page = 0; page < MOST_FIRST_PAGES; page++) visit.press(Key.Kind.ESCAPE);
        return isHome(visit.app()) || visit.requests().stream().anyMatch(Request.Quit.class::isInstance);
    }

    private static boolean from(App app, int keys) {
        if (isHome(app)) return true;
        if (keys == 0) return false;
        return leads(app, Key.Kind.ESCAPE, keys) || leads(app, Key.Kind.ENTER, keys);
    }

    private static boolean leads(App app, Key.Kind key, int keys) {
        App rested = AppRules.on(app, new Event.Passed(SECOND, SECOND, app.world().today())).app();
        Turn turn = AppRules.on(rested, new Event.Came(new Input.Pressed(Key.of(key))));
        boolean quits = turn.requests().stream().anyMatch(Request.Quit.class::isInstance);
        return quits || from(turn.app(), keys - 1);
    }

    private static boolean isHome(App app) {
        return app.opens().size() == 1 && app.top().place() instanceof Home;
    }
}
