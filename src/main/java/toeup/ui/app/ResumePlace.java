package toeup.ui.app;

import java.util.List;
import toeup.session.Sitting;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** Offers to go on with an exercise that was broken off, or to keep what was done of it. */
record ResumePlace() implements Place {
    @Override
    public Page page(App app, Open open) {
        World.Unfinished found = app.world().unfinished().orElseThrow();
        String name = TrainingPages.name(app, found.assignment().exercise().id());
        return Pages.menu(app, open, Pages.say(app, "resume.title"),
            List.of(Pages.paragraph(app, "resume.text", name), Block.text(kept(app, found.run().counted().size()))),
            List.of(Item.of(Pages.say(app, "resume.go-on")), Item.of(Pages.say(app, "resume.keep"))));
    }

    private static String kept(App app, int counted) {
        return counted == 0 ? Pages.say(app, "resume.none") : Pages.text(app).count("resume.counted", counted);
    }

    @Override
    public Turn choose(App app, int item) {
        World.Unfinished found = app.world().unfinished().orElseThrow();
        App settled = app.closed().with(app.world().settled());
        if (item != 0) return AppStart.settled(settled).after(List.of(new Request.KeepUnfinished()));
        Sitting.Turn resumed = settled.sitting().orElseThrow().resume(found.assignment(), found.run());
        return Flow.apply(settled.wishing(new Wish.Menu()), resumed).after(List.of(new Request.TakeUp()));
    }

    /** Leaving the question open keeps what was done: nothing is lost by not deciding. */
    @Override
    public Turn back(App app) {
        return choose(app, 1);
    }
}
