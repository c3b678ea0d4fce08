package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * The keys, made from the table that drives them.
 *
 * @param contexts what holds where help was asked for, most special first
 */
record Help(List<KeyTable.Context> contexts) implements Place {
    @Override
    public Page page(App app, Open open) {
        List<Block> body = new ArrayList<>();
        for (KeyTable.Context context : contexts) {
            body.add(Block.heading(Pages.say(app, "help." + context.code())));
            KeyTable.rows(context).forEach(row ->
                body.add(new Block.Row(row.name(), Pages.say(app, "keys." + row.action().code() + ".long"))));
            body.add(Block.space());
        }
        body.add(Pages.paragraph(app, "help.more"));
        return Pages.reading(app, Pages.say(app, "help.title"), body);
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
