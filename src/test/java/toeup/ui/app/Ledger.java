package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import toeup.session.Effect;
import toeup.session.Run;
import toeup.session.SittingEffect;
import toeup.session.Stage;

/** What the screens asked to be written, added up. */
final class Ledger {
    private int written;
    private int counted;
    private int open;
    private long kept;
    private long prescribed;

    /** What was not written stays in its journal. */
    void newProgram() {
        open = 0;
    }

    /** An exercise left behind is taken up, or kept as it is: its beginning lies before this visit. */
    void foundUnfinished(Run run) {
        opens(run, run.counted().size());
    }

    void add(Request request) {
        if (request instanceof Request.KeepUnfinished) open--;
        if (request instanceof Request.Session session) add(session.effect());
    }

    private void add(SittingEffect effect) {
        if (effect instanceof SittingEffect.Began begins) {
            assertTrue(open == 0, "an exercise begins before the one before is written");
            opens(begins.run(), 0);
        }
        if (effect instanceof SittingEffect.Running running) add(running.effect());
        if (effect instanceof SittingEffect.Finished) {
            open--;
            written++;
        }
        check();
    }

    private void add(Effect effect) {
        if (effect instanceof Effect.Keep) {
            kept++;
            counted++;
        }
        if (effect instanceof Effect.Drop) kept--;
    }

    private void opens(Run run, int before) {
        open++;
        kept = before;
        prescribed = run.script().stages().stream().filter(Stage::counts).count();
    }

    /** Every record has its exercise, and no exercise more repetitions than were prescribed. */
    void check() {
        assertTrue(open >= 0, "a record without an exercise");
        assertTrue(kept >= 0 && kept <= prescribed, kept + " kept of " + prescribed);
    }

    /** How many repetitions were kept in all, also those taken back. */
    int counted() {
        return counted;
    }

    /** How many records were asked for. */
    int written() {
        return written;
    }
}
