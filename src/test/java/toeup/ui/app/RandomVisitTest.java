package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import toeup.LongRun;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Spot;
import toeup.ui.canvas.Style;
import toeup.ui.screen.Page;
import toeup.ui.screen.PageLayout;

/** What holds on every screen, whatever is pressed, however time goes by and however large the window is. */
class RandomVisitTest {
    private static final int SEEDS = LongRun.times(120, 1_200);
    private static final int STEPS = 150;
    /** So many kinds of places; some are met only where a file is damaged or two computers disagree. */
    private static final int NEARLY_ALL = 40;
    /** Looking for a way out takes many steps of its own. */
    private static final int BETWEEN_LOOKS = 40;

    /** Looks at many random visits after every step. */
    private static void always(Consumer<AnyVisit> law) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            AnyVisit visit = new AnyVisit(new Random(seed));
            for (int step = 1; step <= STEPS; step++) {
                try {
                    visit.goOn();
                    law.accept(visit);
                } catch (RuntimeException | AssertionError e) {
                    String when = "seed " + seed + ", step " + step + ", " + visit.last();
                    throw new AssertionError(when + "\n" + visit.where() + "\n" + e.getMessage(), e);
                }
            }
        }
    }

    @Test
    void random_visits_lead_nearly_everywhere() {
        Set<Class<?>> seen = new HashSet<>();
        always(visit -> seen.add(visit.app().top().place().getClass()));
        assertTrue(seen.size() >= NEARLY_ALL, () -> "too few to prove anything: " + seen);
    }

    @Test
    void every_screen_fills_its_window_and_shows_keys_and_focus() {
        always(visit -> look(visit.app()));
    }

    @Test
    void the_next_picture_is_never_due_at_once() {
        always(visit -> AppRules.untilChange(visit.app())
            .ifPresent(left -> assertTrue(left.toMillis() >= 1, () -> "changes after " + left)));
    }

    @Test
    void every_record_has_its_exercise_and_no_more_repetitions_than_prescribed() {
        Set<Ledger> ledgers = new HashSet<>();
        always(visit -> {
            visit.ledger().check();
            ledgers.add(visit.ledger());
        });
        int written = ledgers.stream().mapToInt(Ledger::written).sum();
        int counted = ledgers.stream().mapToInt(Ledger::counted).sum();
        assertTrue(written > SEEDS / 2, "too little was written to prove anything: " + written);
        assertTrue(counted > SEEDS, "too little was counted to prove anything: " + counted);
    }

    @Test
    void a_few_keys_lead_out_of_every_screen() {
        always(visit -> {
            boolean looks = visit.steps() % BETWEEN_LOOKS == 0 && AnyVisit.canBeRead(visit.app().size());
            if (looks) assertTrue(WayOut.leadsFrom(visit.app()));
        });
    }

    private static void look(App app) {
        Canvas canvas = AppView.draw(app);
        assertEquals(app.size(), canvas.size());
        canvas.cursor().ifPresent(cursor -> assertTrue(isInside(cursor, app.size()), "cursor at " + cursor));
        if (!AnyVisit.canBeRead(app.size())) return;
        assertFalse(canvas.rowText(app.size().rows() - 1).isBlank(), canvas::toText);
        boolean onFocus = canvas.cursor().map(cursor -> hasFocus(canvas, cursor.row())).orElse(false);
        if (!onFocus) assertFalse(showsFocus(app), () -> "cursor " + canvas.cursor() + " of\n" + canvas.toText());
    }

    private static boolean isInside(Spot spot, Size size) {
        return spot.row() >= 0 && spot.row() < size.rows() && spot.column() >= 0 && spot.column() < size.columns();
    }

    private static boolean showsFocus(App app) {
        Open open = app.top();
        if (open.place().running(app).isPresent()) return false;
        Page page = app.page();
        PageLayout layout = PageLayout.of(page, app.size(), app.world().text());
        int part = Math.max(0, Math.min(open.part(), layout.parts() - 1));
        return page.focus() >= 0 && layout.partOfFocus() == part;
    }

    private static boolean hasFocus(Canvas canvas, int row) {
        for (int column = 0; column < canvas.size().columns(); column++) {
            if (canvas.styleAt(row, column) == Style.FOCUS) return true;
        }
        return false;
    }
}
