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
            body.addAll(paragraphs(section));
            section.points().forEach(point -> body.add(new Block.Point(point)));
            body.add(Block.space());
        }
        body.add(Block.heading(Pages.say(app, "learn.sources")));
        page.sources().forEach(source -> body.add(new Block.Point(source)));
        body.add(Block.space());
        body.add(Block.quiet(page.review()));
        return Pages.reading(app, page.title(), body);
    }

    /** Room between thoughts; none before the points, which the last paragraph leads to. */
    private static List<Block> paragraphs(LearnPage.Section section) {
        List<Block> paragraphs = new ArrayList<>();
        for (String paragraph : section.paragraphs()) {
            if (!paragraphs.isEmpty()) paragraphs.add(Block.space());
            paragraphs.add(Block.text(paragraph));
        }
        return paragraphs;
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
