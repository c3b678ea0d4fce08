package toeup.ui.app;

import java.util.List;
import toeup.catalog.WarningSign;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/** Pages of the warning signs, one each. */
final class Signs {
    private Signs() {}

    static int count(App app) {
        return app.world().catalog().signs().size();
    }

    /** @param index from 0 to before {@link #count} */
    static Page page(App app, int index) {
        WarningSign sign = app.world().catalog().signs().get(index);
        return Pages.reading(app, Pages.say(app, "intake.sign.title", index + 1, count(app)),
            List.of(Block.text(sign.sign()), Block.space(), Block.warning(sign.action())));
    }
}
