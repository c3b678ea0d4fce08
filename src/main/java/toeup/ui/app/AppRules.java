package toeup.ui.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.RunEvent;
import toeup.session.SittingStep;
import toeup.ui.canvas.Size;
import toeup.ui.screen.PageLayout;

/** What each event makes of the screens: keys to actions, and what is the same in every place. */
public final class AppRules {
    /** The smallest window in which an exercise can be run (product rules, section 8). */
    private static final Size SMALLEST = new Size(20, 6);
    /** A session is over after so long without a key on Home (product rules, section 1). */
    static final Duration SESSION_IDLE = Duration.ofMinutes(30);
    /** The exit code after Ctrl-C. */
    private static final int INTERRUPTED = 130;

    private AppRules() {}

    /** Pure: the same event in the same state always gives the same turn. */
    public static Turn on(App app, Event event) {
        Turn turn = rule(app, event);
        return new Turn(noticed(app, turn.app()), turn.requests());
    }

    private static Turn rule(App app, Event event) {
        if (event instanceof Event.Passed passed) return passed(app, passed);
        if (event instanceof Event.Came came) return came(app, came.input());
        if (event instanceof Event.Changed changed) return Flow.worldChanged(app, changed.world());
        if (event instanceof Event.Read read) return Turn.to(Flow.read(app, read));
        if (event instanceof Event.Said said) return Turn.to(said(app, said));
        if (event instanceof Event.Settled) return Turn.to(app);
        throw new AssertionError("no rule for event " + event);
    }

    /** Bad news is not covered by good. */
    private static App said(App app, Event.Said said) {
        boolean covers = !said.good() || app.notice().good();
        return covers ? app.top().place().told(app, new Notice(said.message(), said.good(), Duration.ZERO)) : app;
    }

    /** A new warning stands at the start of the page, so that is what is shown. */
    private static App noticed(App before, App after) {
        Notice notice = after.notice();
        // The same words again are a new warning; one that only grows older is not.
        boolean fresh = notice != before.notice() && notice.age().isZero();
        if (!fresh || notice.good() || after.top().place().running(after).isPresent()) return after;
        return focused(after, after.top().focus());
    }

    private static Turn passed(App app, Event.Passed passed) {
        Duration longest = passed.real().compareTo(passed.wall()) > 0 ? passed.real() : passed.wall();
        App later = app.withTop(app.top().later(longest)).idling(app.idle().plus(longest))
            .telling(app.notice().later(longest, app.top().place().running(app).isPresent()))
            .with(app.view().later(passed.real()));
        boolean otherDay = !passed.today().equals(app.world().today());
        if (otherDay) later = later.with(app.world().on(passed.today()));
        return Flow.time(later, new RunEvent.Tick(passed.real(), passed.wall()), otherDay);
    }

    private static Turn came(App app, Input input) {
        if (input instanceof Input.Pressed pressed) return pressed(app, pressed.key());
        if (input instanceof Input.Resized resized) return resized(app, resized.size());
        if (input instanceof Input.Told told) return leave(app, told.signal().exitCode());
        if (input instanceof Input.Typed) return Turn.to(app);
        if (input instanceof Input.Ended) return leave(app, 0);
        if (input instanceof Input.Closed) return leave(app, Signal.HUP.exitCode());
        throw new AssertionError("no rule for input " + input);
    }

    /** Ends without asking anything; what is known is kept. */
    private static Turn leave(App app, int exitCode) {
        Turn kept = app.sitting().map(sitting -> Flow.apply(app, Farewell.leaveNow(app, sitting))).orElse(Turn.to(app));
        return Turn.to(kept.app(), new Request.Quit(exitCode)).after(kept.requests());
    }

    private static Turn resized(App app, Size size) {
        App sized = resizedPage(app, app.with(size));
        boolean small = isTooSmall(size);
        boolean running = app.sitting().map(it -> it.step() instanceof SittingStep.Exercising).orElse(false);
        if (!small || !running) return Turn.to(sized);
        return Flow.apply(sized, sized.sitting().orElseThrow().pause(Mode.Why.TOO_SMALL));
    }

    /** Nothing of a page is seen there, so nothing of it can be chosen or accepted. */
    private static boolean isTooSmall(Size size) {
        return size.columns() < SMALLEST.columns() || size.rows() < SMALLEST.rows();
    }

    private static Turn pressed(App app, Key key) {
        App awake = Flow.wake(app);
        if (awake != app) return Turn.to(awake.idling(Duration.ZERO)).after(Flow.endOfIdle(app));
        App ready = app.idling(Duration.ZERO);
        Open open = ready.top();
        if (open.place().isDeaf(ready, open) && key.kind() != Key.Kind.ESCAPE && key.kind() != Key.Kind.CONTROL) {
            return Turn.to(ready);
        }
        Field field = open.place().field(ready);
        if (key.kind() == Key.Kind.CHARACTER && field.accepts(open.typed(), key.character())) {
            return Turn.to(typing(ready, open.typed() + key.character()));
        }
        if (key.kind() == Key.Kind.BACKSPACE && field.kind() != Field.Kind.NONE) return Turn.to(shorten(ready));
        if (open.place().running(ready).isEmpty() && isDigit(key)) return number(ready, key.character() - '0');
        return KeyTable.find(open.place().context(ready), key).map(action -> act(ready, action))
            .orElseGet(() -> open.place().other(ready));
    }

    private static boolean isDigit(Key key) {
        return key.kind() == Key.Kind.CHARACTER && key.character() >= '1' && key.character() <= '9';
    }

    /** In small windows the field may stand on another part; whoever types sees what is typed. */
    private static App typing(App app, String typed) {
        App changed = app.withTop(app.top().typing(typed));
        return isTooSmall(app.size()) ? changed : page(changed, layout(changed).partOfFocus());
    }

    private static App shorten(App app) {
        String typed = app.top().typed();
        return typed.isEmpty() ? app : typing(app, typed.substring(0, typed.length() - 1));
    }

    private static Turn act(App app, Action action) {
        Place place = app.top().place();
        return switch (action) {
            case END -> leave(app, INTERRUPTED);
            case REDRAW -> Turn.to(app, new Request.Redraw());
            case LARGER_LETTERS -> Turn.to(app, new Request.ChangeLetters(LetterChange.LARGER));
            case SMALLER_LETTERS -> Turn.to(app, new Request.ChangeLetters(LetterChange.SMALLER));
            case LETTERS_AS_AT_START -> Turn.to(app, new Request.ChangeLetters(LetterChange.AS_AT_START));
            case HELP -> Flow.help(app);
            case BACK -> place.back(app.saying(""));
            case CHOOSE -> choose(app);
            case UP -> Turn.to(move(app, -1));
            case DOWN -> Turn.to(move(app, 1));
            case PAGE_UP -> Turn.to(page(app, app.top().part() - 1));
            case PAGE_DOWN -> Turn.to(page(app, app.top().part() + 1));
            case FIRST -> Turn.to(page(app, 0));
            case LAST -> Turn.to(page(app, Integer.MAX_VALUE));
            default -> place.act(app.saying(""), action);
        };
    }

    private static PageLayout layout(App app) {
        return PageLayout.of(app.page(), app.size(), app.world().text());
    }

    private static int part(App app, PageLayout layout) {
        return Math.max(0, Math.min(app.top().part(), layout.parts() - 1));
    }

    /** Enter chooses what is shown; on a part before it leads on, so that nothing is accepted unseen. */
    private static Turn choose(App app) {
        if (isTooSmall(app.size())) return Turn.to(app);
        Open open = app.top();
        PageLayout layout = layout(app);
        int part = part(app, layout);
        if (open.place().field(app).kind() != Field.Kind.NONE) {
            return part < layout.partOfFocus() ? Turn.to(page(app, part + 1))
                : open.place().enter(app.saying(""), open.typed());
        }
        int items = open.place().page(app, open).items().size();
        boolean focusShown = items > 0 && part == layout.partOfFocus();
        if (focusShown) return open.place().choose(app.saying(""), Math.min(open.focus(), items - 1));
        if (part < layout.parts() - 1 && !open.place().startsAtOnce()) return Turn.to(pageOn(app, layout, part));
        return items > 0 ? Turn.to(page(app, layout.partOfFocus())) : open.place().choose(app.saying(""), -1);
    }

    /** From the text on to what can be chosen: there to the item with the focus, as that is the one expected. */
    private static App pageOn(App app, PageLayout layout, int part) {
        boolean toItems = layout.firstItemOn(part) < 0 && layout.firstItemOn(part + 1) >= 0;
        return page(app, toItems ? layout.partOfFocus() : part + 1);
    }

    private static Turn number(App app, int digit) {
        if (isTooSmall(app.size())) return Turn.to(app);
        PageLayout layout = layout(app);
        int item = layout.itemNumbered(part(app, layout), digit);
        if (item < 0) return Turn.to(app);
        App focused = at(app, item, part(app, layout));
        return focused.top().place().choose(focused.saying(""), item);
    }

    /** With the focus on an item, on the part where that is shown: in small windows a number reaches one on another. */
    private static App at(App app, int item, int part) {
        App focused = app.withTop(app.top().at(item, part));
        return focused.withTop(focused.top().at(item, layout(focused).partOfFocus()));
    }

    private static App move(App app, int by) {
        Open open = app.top();
        PageLayout layout = layout(app);
        int part = part(app, layout);
        int items = open.place().page(app, open).items().size();
        boolean onItems = items > 0 && layout.firstItemOn(part) >= 0;
        if (!onItems) return page(app, part + by);
        int focus = open.focus() + by;
        if (focus < 0 || focus >= items) return page(app, focus < 0 ? part - 1 : part);
        return at(app, focus, part);
    }

    /** The page on top just opened, with the focus on an item; text that has no room beside the items comes first. */
    static App focused(App app, int item) {
        App focused = app.withTop(app.top().at(item, 0));
        PageLayout layout = layout(focused);
        return layout.firstItemOn(0) < 0 ? focused : focused.withTop(focused.top().at(item, layout.partOfFocus()));
    }

    /** Another part; the focus goes with it to the first item there. */
    private static App page(App app, int wanted) {
        PageLayout layout = layout(app);
        int part = Math.max(0, Math.min(wanted, layout.parts() - 1));
        int first = layout.firstItemOn(part);
        boolean keeps = first < 0 || app.top().focus() >= first && app.top().focus() < first + layout.itemsOn(part);
        return app.withTop(app.top().at(keeps ? app.top().focus() : first, part));
    }

    /**
     * Where the focused item was seen before a resize, it is seen after it; else the reader stays about there in the
     * text, rather before than after, as nothing may count as shown that was not.
     */
    private static App resizedPage(App before, App after) {
        PageLayout old = layout(before);
        PageLayout fresh = layout(after);
        int read = part(before, old);
        int part = read == old.partOfFocus() ? fresh.partOfFocus() : read * fresh.parts() / old.parts();
        return after.withTop(after.top().at(after.top().focus(), part));
    }

    /** How long the screen stays as it is if nothing happens; absent for as long as nobody presses a key. */
    public static Optional<Duration> untilChange(App app) {
        return Stream.of(untilNextSecond(app), app.view().bandLeft(), FigureMoment.untilNext(app),
                FigureLoop.untilNext(app)).flatMap(Optional::stream).min(Duration::compareTo)
            .map(left -> left.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : left);
    }

    private static Optional<Duration> untilNextSecond(App app) {
        return Training.exercising(app).map(SittingStep.Exercising::run).filter(Run::isGoing)
            .flatMap(run -> run.left().map(left -> nextSecond(left, run.timeScale())));
    }

    /** The number shown changes when the time left passes a whole second, and at the end. */
    private static Duration nextSecond(Duration left, int timeScale) {
        Duration inSecond = left.minus(Duration.ofSeconds(left.toSeconds()));
        Duration next = inSecond.isZero() ? Duration.ofSeconds(left.isZero() ? 0 : 1) : inSecond;
        return next.dividedBy(timeScale);
    }

    /** The end of a band, or a clock made faster for a demonstration, needs no more pictures than can be seen. */
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(20);

    /** All contexts whose keys hold in the place on top, most special first. */
    public static List<KeyTable.Context> contexts(App app) {
        KeyTable.Context own = app.top().place().context(app);
        return own == KeyTable.Context.EVERYWHERE ? List.of(own) : List.of(own, KeyTable.Context.EVERYWHERE);
    }
}
