package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
 */
record Farewell(Question question, OptionalInt effort, Optional<String> note, Optional<Boolean> skin) implements Place {
    /** The questions in order. */
    enum Question {
        EFFORT, NOTE, SKIN, SKIN_ADVICE
    }

    private static final int LONGEST_NOTE = 500;
    static final Farewell FIRST = new Farewell(Question.EFFORT, OptionalInt.empty(), Optional.empty(), Optional.empty());

    @Override
    public Page page(App app, Open open) {
        String title = Pages.say(app, "farewell.title");
        return switch (question) {
            case EFFORT -> Pages.asking(app, open, title, List.of(Pages.paragraph(app, "farewell.effort")),
                Pages.say(app, "scale.label"));
            case NOTE -> Pages.asking(app, open, title, List.of(Pages.paragraph(app, "farewell.note")),
                Pages.say(app, "farewell.note.label"));
            case SKIN -> Pages.menu(app, open, title, List.of(Pages.warning(app, "farewell.skin")),
                List.of(Item.of(Pages.say(app, "farewell.skin.no")), Item.of(Pages.say(app, "farewell.skin.yes")),
                    Item.of(Pages.say(app, "farewell.skin.skip"))));
            case SKIN_ADVICE -> Pages.reading(app, title, List.<Block>of(Pages.warning(app, "farewell.skin.advice")));
        };
    }

    @Override
    public Field field(App app) {
        return switch (question) {
            case EFFORT -> new Field(Field.Kind.NUMBER, 2);
            case NOTE -> new Field(Field.Kind.TEXT, LONGEST_NOTE);
            default -> Field.NONE;
        };
    }

    @Override
    public Turn enter(App app, String typed) {
        if (question == Question.NOTE) {
            String clean = typed.strip();
            return on(app, new Farewell(Question.SKIN, effort, clean.isEmpty() ? Optional.empty() : Optional.of(clean), skin));
        }
        if (typed.isEmpty()) return on(app, new Farewell(Question.NOTE, effort, note, skin));
        int number = Integer.parseInt(typed);
        if (number > 10) return Turn.to(app.withTop(app.top().typing("")).saying(Pages.say(app, "scale.range")));
        return on(app, new Farewell(Question.NOTE, OptionalInt.of(number), note, skin));
    }

    private static Turn on(App app, Farewell next) {
        boolean asksSkin = app.sitting().map(Sitting::asksSkin).orElse(false);
        if (next.question == Question.SKIN && !asksSkin) return next.finish(app);
        return Turn.to(app.instead(next));
    }

    @Override
    public Turn choose(App app, int item) {
        if (question == Question.SKIN_ADVICE) return finish(app);
        return switch (item) {
            case 0 -> new Farewell(question, effort, note, Optional.of(false)).finish(app);
            case 1 -> Turn.to(app.instead(new Farewell(Question.SKIN_ADVICE, effort, note, Optional.of(true))));
            default -> finish(app);
        };
    }

    /** Esc skips what is asked now. */
    @Override
    public Turn back(App app) {
        return switch (question) {
            case EFFORT -> on(app, new Farewell(Question.NOTE, effort, note, skin));
            case NOTE -> on(app, new Farewell(Question.SKIN, effort, note, skin));
            default -> finish(app);
        };
    }

    private Turn finish(App app) {
        Turn closed = Flow.apply(app, app.sitting().orElseThrow().closed(effort, note, skin));
        return Turn.to(closed.app(), new Request.Quit(0)).after(closed.requests());
    }
}
