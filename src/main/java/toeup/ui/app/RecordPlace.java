package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * One record in full.
 *
 * @param id      the record's id; once it is corrected its correction is shown
 * @param pending a correction is on its way to the disk; another now would correct the same record twice
 */
record RecordPlace(UUID id, Pending pending) implements Place {
    private static final int CORRECT = 0;
    private static final int WITHDRAW = 1;

    static RecordPlace of(ExerciseRecord record) {
        return new RecordPlace(record.id(), Pending.NOTHING);
    }

    /** The record whose correction was just asked for. */
    static RecordPlace saving(App app, ExerciseRecord record) {
        return new RecordPlace(record.id(), Pending.now(app));
    }

    @Override
    public Page page(App app, Open open) {
        Optional<History.Entry> found = find(app);
        if (found.isEmpty()) {
            return Pages.reading(app, Pages.say(app, "record.title"), List.of(Pages.paragraph(app, "record.gone")));
        }
        List<Block> body = new ArrayList<>();
        if (pending.isOn(app)) body.add(Pages.paragraph(app, "record.saving"));
        else if (app.world().readOnly()) body.add(Pages.warning(app, "record.readonly"));
        body.addAll(RecordRows.of(app, found.get()));
        String title = TrainingPages.name(app, found.get().record().exercise());
        String brief = TrainingPages.shortName(app, found.get().record().exercise());
        if (!canChange(app)) return Pages.reading(app, title, body).withBrief(brief);
        return Pages.menu(app, open, title, body, List.of(Item.of(Pages.say(app, "record.correct")),
            Item.of(Pages.say(app, "record.withdraw")))).withBrief(brief);
    }

    private boolean canChange(App app) {
        return !app.world().readOnly() && !pending.isOn(app);
    }

    private Optional<History.Entry> find(App app) {
        return app.world().patient().flatMap(patient -> patient.history().newest(this::stands));
    }

    private boolean stands(ExerciseRecord record) {
        return record.id().equals(id) || record.corrects().equals(Optional.of(id));
    }

    @Override
    public Turn choose(App app, int item) {
        Optional<History.Entry> found = find(app);
        if (found.isEmpty() || !canChange(app)) return back(app);
        ExerciseRecord record = found.get().record();
        // Corrected again, the page must find the correction of what it shows now.
        App here = app.withTop(app.top().with(of(record)));
        return switch (item) {
            case CORRECT -> Turn.to(here.open(CorrectPlace.of(app, record)));
            case WITHDRAW -> Turn.to(here.open(new WithdrawPlace(record)));
            default -> back(app);
        };
    }
}
