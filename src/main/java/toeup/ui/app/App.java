package toeup.ui.app;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.figure.Figure;
import toeup.plan.Heard;
import toeup.session.Assignment;
import toeup.session.Sitting;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Page;

/**
 * The whole state of the screens. Pure: drawing it and handling an event read nothing else.
 *
 * @param world   what comes from outside
 * @param sitting the session of the patient; absent without a patient
 * @param opens   the open places, the one on top last; never empty
 * @param size    of the window
 * @param queue   what of today's exercises follows the one chosen
 * @param view    how a running exercise is shown
 * @param notice  something to tell once
 * @param idle    time since the last key
 * @param timeScale how many times faster than real time exercises run
 * @param wish      what begins as soon as it is known who trains
 * @param begun     the day on which the exercise in progress began
 */
public record App(World world, Optional<Sitting> sitting, List<Open> opens, Size size, List<Assignment> queue,
                  RunningView view, Notice notice, Duration idle, int timeScale, Wish wish, LocalDate begun) {
    /** A window that holds any page whole. */
    public static final Size LINES = new Size(80, 100_000);

    public App {
        opens = List.copyOf(opens);
        queue = List.copyOf(queue);
    }

    /** A state in which nothing waits for a patient to be known. */
    public App(World world, Optional<Sitting> sitting, List<Open> opens, Size size, List<Assignment> queue,
               RunningView view, Notice notice, Duration idle, int timeScale) {
        this(world, sitting, opens, size, queue, view, notice, idle, timeScale, new Wish.Menu(), world.today());
    }

    public Open top() {
        return opens.get(opens.size() - 1);
    }

    App withOpens(List<Open> newOpens) {
        return new App(world, sitting, newOpens, size, queue, view, notice, idle, timeScale, wish, begun);
    }

    App withTop(Open open) {
        List<Open> changed = new ArrayList<>(opens);
        changed.set(changed.size() - 1, open);
        return withOpens(changed);
    }

    /** Opens a place on top of all others. */
    App open(Place place) {
        List<Open> more = new ArrayList<>(opens);
        more.add(Open.of(place));
        return withOpens(more);
    }

    /** Closes the place on top; the first place stays. */
    App closed() {
        return opens.size() == 1 ? this : withOpens(opens.subList(0, opens.size() - 1));
    }

    /** Replaces the place on top by a fresh one. */
    App instead(Place place) {
        return withTop(Open.of(place));
    }

    /** Closes all but the first place. */
    App home() {
        return withOpens(opens.subList(0, 1));
    }

    App with(World newWorld) {
        return new App(newWorld, sitting, opens, size, queue, view, notice, idle, timeScale, wish, begun);
    }

    App with(Sitting newSitting) {
        return new App(world, Optional.of(newSitting), opens, size, queue, view, notice, idle, timeScale, wish, begun);
    }

    App withoutSitting() {
        return new App(world, Optional.empty(), opens, size, queue, view, notice, idle, timeScale, wish, begun);
    }

    App with(Size newSize) {
        return new App(world, sitting, opens, newSize, queue, view, notice, idle, timeScale, wish, begun);
    }

    App with(RunningView newView) {
        return new App(world, sitting, opens, size, queue, newView, notice, idle, timeScale, wish, begun);
    }

    App withQueue(List<Assignment> newQueue) {
        return new App(world, sitting, opens, size, newQueue, view, notice, idle, timeScale, wish, begun);
    }

    /** Tells what must not be overlooked; nothing if it is empty. */
    App saying(String warning) {
        return telling(warning.isEmpty() ? Notice.NONE : Notice.warning(warning));
    }

    App telling(Notice newNotice) {
        return new App(world, sitting, opens, size, queue, view, newNotice, idle, timeScale, wish, begun);
    }

    App idling(Duration newIdle) {
        return new App(world, sitting, opens, size, queue, view, notice, newIdle, timeScale, wish, begun);
    }

    App wishing(Wish newWish) {
        return new App(world, sitting, opens, size, queue, view, notice, idle, timeScale, newWish, begun);
    }

    /** An exercise begins today. */
    App beginning() {
        return new App(world, sitting, opens, size, queue, view, notice, idle, timeScale, wish, world.today());
    }

    /** The same state shown as lines, each page in one part and with as many items as it has. */
    public App inLines() {
        return with(LINES).with(view.with(view.look().inLines(true)));
    }

    /** Whether everything is said in lines. */
    public boolean isInLines() {
        return view.look().lines();
    }

    /** Whether a screen reader reads the full screen, so that it shows words alone. */
    boolean isForReader() {
        return world.settings().reader().friendly() && !isInLines();
    }

    /** The page on top, as it is to be shown. */
    public Page page() {
        Page bare = top().place().page(this, top());
        Page page = top().place().whose(this).map(code -> Pages.whose(this, bare, code)).orElse(bare);
        return isForReader() ? page.withoutPictures() : page;
    }

    /** Whether a warning sign has ended exercise for today. */
    boolean isWarned() {
        return sitting.map(it -> it.barred().warned()).orElse(false);
    }

    /** Whether figures move. */
    boolean moves() {
        return world.settings().motion() && !view.look().still();
    }

    /** The figure of an exercise, where there is one and somewhere to draw it. */
    Optional<Figure> figure(String exercise) {
        return isInLines() || isForReader() ? Optional.empty() : view.look().figures().of(exercise);
    }

    /** Whether all records are known of whoever trains, not only those of this week. */
    public boolean isAllRead() {
        return world.patient().map(patient -> patient.reading().isOver()).orElse(true);
    }

    /** What is heard. */
    public Heard heard() {
        return view.look().heard().orElse(world.settings().sound());
    }

    /** Whether nothing but plain ASCII may be shown. */
    boolean isPlain() {
        return world.settings().ascii() || view.look().ascii() || isForReader();
    }
}
