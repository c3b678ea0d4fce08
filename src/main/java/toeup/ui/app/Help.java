package toeup.ui.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * The keys, made from the table that drives them: only those that mean something where help was asked for.
 *
 * @param contexts what holds where help was asked for, most special first
 */
record Help(List<KeyTable.Context> contexts) implements Place {
    private static final Set<Action> LETTERS =
        EnumSet.of(Action.LARGER_LETTERS, Action.SMALLER_LETTERS, Action.LETTERS_AS_AT_START);

    Help {
        contexts = List.copyOf(contexts);
    }

    @Override
    public Page page(App app, Open open) {
        List<Block> body = new ArrayList<>();
        Set<Action> shown = EnumSet.noneOf(Action.class);
        for (KeyTable.Context context : contexts) {
            List<Block> rows = KeyTable.rows(context).stream()
                .filter(row -> holds(app, row) && isOffered(app, row.action()) && shown.add(row.action()))
                .<Block>map(row -> row(app, row)).toList();
            if (rows.isEmpty()) continue;
            body.add(Block.heading(Pages.say(app, "help." + context.code())));
            body.addAll(rows);
            body.add(Block.space());
        }
        if (app.isInLines()) body.add(new Block.Row(LineKeys.AGAIN, Pages.say(app, "help.again")));
        body.add(Pages.paragraph(app, "help.more"));
        return Pages.reading(app, Pages.say(app, "help.title"), body);
    }

    /** Digits, which are no keys of the table, choose wherever there are items: not while an exercise runs. */
    private boolean holds(App app, KeyTable.Binding row) {
        if (app.isInLines() && !LineKeys.mean(row.action())) return false;
        return row.keys().isEmpty() ? contexts.get(0) != KeyTable.Context.RUNNING : !keys(row).isEmpty();
    }

    /** A text terminal decides by itself how large its letters are. */
    private static boolean isOffered(App app, Action action) {
        return app.view().look().letters() || !LETTERS.contains(action);
    }

    /** Those keys of a row that nothing more special has taken. */
    private List<Key> keys(KeyTable.Binding row) {
        return row.keys().stream()
            .filter(key -> KeyTable.find(contexts.get(0), key).equals(Optional.of(row.action()))).toList();
    }

    private Block row(App app, KeyTable.Binding row) {
        String what = Pages.say(app, "keys." + row.action().code() + ".long");
        if (app.isInLines()) return new Block.Row(LineKeys.name(row.name()), what);
        String others = keys(row).stream().map(KeyTable::name).filter(name -> !name.equals(row.name()))
            .collect(Collectors.joining(", "));
        return new Block.Row(row.name(), others.isEmpty() ? what : Pages.say(app, "help.also", what, others));
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
