package toeup.ui.app;

import java.util.List;
import toeup.progress.ExerciseRecord;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * Asks before a record is taken out of the figures. Keeping it comes first: Enter pressed twice must not lose it.
 *
 * @param record the record as it stands
 */
record WithdrawPlace(ExerciseRecord record) implements Place {
    private static final int WITHDRAW = 1;

    @Override
    public Page page(App app, Open open) {
        List<Block> body = List.of(
            Block.text(Pages.say(app, "record.withdraw.what", Dates.full(app, record.day()),
                RecordWords.summary(app, record))),
            Pages.warning(app, "record.withdraw.ask"));
        return Pages.menu(app, open, TrainingPages.name(app, record.exercise()), body,
            List.of(Item.of(Pages.say(app, "record.withdraw.no")), Item.of(Pages.say(app, "record.withdraw.yes"))))
            .withBrief(TrainingPages.shortName(app, record.exercise()));
    }

    /** Withdrawn, it has no page any more: back to the list. */
    @Override
    public Turn choose(App app, int item) {
        return item == WITHDRAW ? Turn.to(app.closed().closed(), new Request.Withdraw(record)) : back(app);
    }
}
