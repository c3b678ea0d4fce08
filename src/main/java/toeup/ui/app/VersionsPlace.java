package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * Several corrections of one record, made on several computers, for the patient to choose the right one. The others
 * are withdrawn, which is how a choice is made (see {@link History}).
 *
 * @param id      of one of them
 * @param pending the choice is made and on its way to the disk; choosing another now would withdraw them all
 */
record VersionsPlace(UUID id, Pending pending) implements Place {
    static VersionsPlace of(History.Entry entry) {
        return new VersionsPlace(entry.record().id(), Pending.NOTHING);
    }

    @Override
    public Page page(App app, Open open) {
        List<ExerciseRecord> versions = versions(app);
        if (versions.isEmpty()) {
            return Pages.reading(app, Pages.say(app, "record.versions"),
                List.of(Pages.paragraph(app, "record.chosen")));
        }
        ExerciseRecord first = versions.get(0);
        List<Block> body = new ArrayList<>();
        body.add(Block.text(Pages.say(app, "record.versions.of", versions.size(),
            TrainingPages.name(app, first.exercise()), Dates.full(app, first.day()))));
        body.add(pending.isOn(app) ? Pages.paragraph(app, "record.saving")
            : Pages.warning(app, app.world().readOnly() ? "record.readonly" : "record.versions.ask"));
        if (canChoose(app)) {
            List<Item> items = new ArrayList<>();
            for (ExerciseRecord version : versions) items.add(new Item(label(app, version), words(app, version)));
            return Pages.menu(app, open, Pages.say(app, "record.versions"), body, items);
        }
        versions.forEach(version -> body.add(new Block.Row(label(app, version), words(app, version))));
        return Pages.reading(app, Pages.say(app, "record.versions"), body);
    }

    private boolean canChoose(App app) {
        return !app.world().readOnly() && !pending.isOn(app);
    }

    /** The newest first; none any more once it is chosen. */
    private List<ExerciseRecord> versions(App app) {
        return app.world().patient().map(patient -> patient.history().choices()).orElse(List.of()).stream()
            .map(VersionsPlace::all).filter(all -> all.stream().anyMatch(one -> one.id().equals(id)))
            .findFirst().orElse(List.of());
    }

    private static List<ExerciseRecord> all(History.Entry entry) {
        List<ExerciseRecord> all = new ArrayList<>(List.of(entry.record()));
        all.addAll(entry.others());
        return all;
    }

    private static String label(App app, ExerciseRecord version) {
        String when = Dates.written(app, version.id(), version.zone().known());
        return when.isEmpty() ? Pages.say(app, "record.version") : Pages.say(app, "record.version.of", when);
    }

    /** All its lines, as a summary of two versions may read the same. */
    private static String words(App app, ExerciseRecord version) {
        List<String> words = new ArrayList<>();
        version.done().forEach(line -> words.add(Pages.say(app, "record.line",
            RecordWords.lineName(app, version, version.done(), line), RecordWords.amount(app, line))));
        if (words.isEmpty()) words.add(Pages.say(app, "charts.nothing"));
        words.add(version.pain().isPresent() ? Pages.say(app, "record.pain.was", version.pain().getAsInt())
            : Pages.say(app, "record.pain.not"));
        return String.join("; ", words);
    }

    @Override
    public Turn choose(App app, int item) {
        List<ExerciseRecord> versions = versions(app);
        if (item < 0 || versions.isEmpty() || !canChoose(app)) return back(app);
        Request[] withdrawals = versions.stream().filter(version -> !version.equals(versions.get(item)))
            .map(Request.Withdraw::new).toArray(Request[]::new);
        return Turn.to(app.instead(new VersionsPlace(versions.get(item).id(), Pending.now(app))), withdrawals);
    }
}
