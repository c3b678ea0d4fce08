package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.LearnPage;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * One background page.
 *
 * @param index its place in the menu
 */
record LearnPlace(int index) implements Place {
    @Override
    public Page page(App app, Open open) {
        LearnPage page = app.world().catalog().learn().get(index);
        List<Block> body = new ArrayList<>();
        for (LearnPage.Section section : page.sections()) {
            body.add(Block.heading(section.heading()));
            section.paragraphs().forEach(paragraph -> body.add(Block.text(paragraph)));
            section.points().forEach(point -> body.add(new Block.Point(point)));
            body.add(Block.space());
        }
        body.add(Block.heading(Pages.say(app, "learn.sources")));
        page.sources().forEach(source -> body.add(Block.quiet(source)));
        body.add(Block.quiet(page.review()));
        return Pages.reading(app, page.title(), body);
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
