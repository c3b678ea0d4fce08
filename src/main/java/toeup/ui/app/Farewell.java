package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import toeup.session.Sitting;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * The questions at the end of a session: how hard it was, a note, and the skin of a numb foot. Each may be skipped.
 *
 * @param question what is asked now
 * @param effort   the answer so far
 * @param note     the answer so far
 * @param skin     the answer so far
 * @param then     what follows, with a fresh session and this page closed
 */
record Farewell(Asked question, OptionalInt effort, Optional<String> note, Optional<Boolean> skin,
                Function<App, Turn> then) implements Place {
    /** The questions in order. */
    enum Asked {
        EFFORT, NOTE, SKIN, SKIN_ADVICE
    }

    private static final int LONGEST_NOTE = 500;
    private static final int SKIP = 2;
    /** The first question; after the last one the program ends. */
    static final Farewell FIRST = first(app -> Turn.to(app, new Request.Quit(0)));

    private static Farewell first(Function<App, Turn> then) {
        return new Farewell(Asked.EFFORT, OptionalInt.empty(), Optional.empty(), Optional.empty(), then);
    }

    /** Ends the session, with its last questions if anything was done in it, and goes on with something else. */
    static Turn before(App app, Function<App, Turn> then) {
        if (app.sitting().isEmpty()) return then.apply(app);
        Turn closing = Flow.apply(app, app.sitting().get().close());
        App after = closing.app();
        boolean asks = after.top().place() instanceof Farewell;
        if (!asks) return closing.then(closed -> then.apply(Flow.freshSitting(closed)));
        return Turn.to(after.withTop(after.top().with(first(then)))).after(closing.requests());
    }

    /** The program must end now: if these questions are open, what was answered counts. */
    static Sitting.Turn leaveNow(App app, Sitting sitting) {
        return app.opens().stream().map(Open::place).filter(Farewell.class::isInstance).map(Farewell.class::cast)
            .findFirst().map(open -> sitting.closed(open.effort, open.note, open.skin)).orElseGet(sitting::leaveNow);
    }

    @Override
    public Page page(App app, Open open) {
        String title = Pages.say(app, "farewell.title");
        return switch (question) {
            case EFFORT -> Pages.skippable(app, open, title, List.of(Pages.paragraph(app, "farewell.effort"),
                Pages.paragraph(app, "farewell.scale"), Pages.paragraph(app, "scale.skip")),
                Pages.say(app, "scale.label"));
            case NOTE -> Pages.skippable(app, open, title, List.of(Pages.paragraph(app, "farewell.note"),
                Pages.paragraph(app, "farewell.note.skip")), Pages.say(app, "farewell.note.label"));
            case SKIN -> Pages.menu(app, open, title,
                List.of(Pages.paragraph(app, "farewell.look"), Pages.warning(app, "farewell.skin")),
                List.of(Item.of(Pages.say(app, "farewell.skin.no")), Item.of(Pages.say(app, "farewell.skin.yes")),
                    Item.of(Pages.say(app, "farewell.skin.skip"))))
                .withHints(Pages.choosing(app, "keys.skip"));
            case SKIN_ADVICE -> Pages.reading(app, title, List.<Block>of(Pages.warning(app, "farewell.skin.advice")));
        };
    }

    @Override
    public Field field(App app) {
        return switch (question) {
            case EFFORT -> NumberRange.SCALE.field();
            case NOTE -> new Field(Field.Kind.TEXT, LONGEST_NOTE);
            default -> Field.NONE;
        };
    }

    @Override
    public Turn enter(App app, String typed) {
        if (question == Asked.NOTE) {
            String clean = typed.strip();
            Optional<String> written = Optional.of(clean).filter(text -> !text.isEmpty());
            return on(app, new Farewell(Asked.SKIN, effort, written, skin, then));
        }
        if (typed.isEmpty()) return on(app, new Farewell(Asked.NOTE, effort, note, skin, then));
        int number = Integer.parseInt(typed);
        if (!NumberRange.SCALE.has(number)) return NumberRange.SCALE.again(app);
        return on(app, new Farewell(Asked.NOTE, OptionalInt.of(number), note, skin, then));
    }

    private static Turn on(App app, Farewell next) {
        boolean asksSkin = app.sitting().map(Sitting::asksSkin).orElse(false);
        if (next.question == Asked.SKIN && !asksSkin) return next.finish(app);
        App asked = app.instead(next);
        // A foot that feels nothing is not fine because of an Enter too many.
        return Turn.to(next.question == Asked.SKIN ? AppRules.focused(asked, SKIP) : asked);
    }

    @Override
    public Turn choose(App app, int item) {
        if (question == Asked.SKIN_ADVICE) return finish(app);
        return switch (item) {
            case 0 -> new Farewell(question, effort, note, Optional.of(false), then).finish(app);
            case 1 -> advise(app);
            default -> finish(app);
        };
    }

    /** The session is written before the advice is read: the window may well be closed over it. */
    private Turn advise(App app) {
        var advice = new Farewell(Asked.SKIN_ADVICE, effort, note, Optional.of(true), then);
        return Flow.apply(app, app.sitting().orElseThrow().closed(effort, note, advice.skin))
            .then(closed -> Turn.to(closed.instead(advice)));
    }

    /** Esc skips what is asked now. */
    @Override
    public Turn back(App app) {
        return switch (question) {
            case EFFORT -> on(app, new Farewell(Asked.NOTE, effort, note, skin, then));
            case NOTE -> on(app, new Farewell(Asked.SKIN, effort, note, skin, then));
            default -> finish(app);
        };
    }

    private Turn finish(App app) {
        Turn closed = Flow.apply(app, app.sitting().orElseThrow().closed(effort, note, skin));
        return closed.then(after -> then.apply(Flow.freshSitting(after.closed())));
    }
}
