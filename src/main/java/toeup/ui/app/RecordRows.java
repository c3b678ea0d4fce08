package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import toeup.catalog.Side;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.progress.Recorded;
import toeup.ui.screen.Block;

/** Everything a record says, row by row. */
final class RecordRows {
    private final App app;
    private final History.Entry entry;
    private final ExerciseRecord record;
    private final List<Block> rows = new ArrayList<>();

    private RecordRows(App app, History.Entry entry) {
        this.app = app;
        this.entry = entry;
        this.record = entry.record();
    }

    static List<Block> of(App app, History.Entry entry) {
        RecordRows rows = new RecordRows(app, entry);
        rows.when();
        rows.what();
        rows.how();
        rows.warnings();
        return rows.rows;
    }

    private void when() {
        String time = Dates.time(record.startedAt(), record.zone().known());
        add("record.day", Pages.say(app, "charts.moment", Dates.full(app, record.day()), time));
    }

    private void what() {
        if (record.done().isEmpty()) add("record.done", Pages.say(app, "charts.nothing"));
        for (Done line : record.done()) {
            rows.add(new Block.Row(capital(RecordWords.lineName(app, record, record.done(), line)),
                RecordWords.amount(app, line)));
        }
        add("record.outcome", record.stopReason()
            .map(reason -> Pages.say(app, "record.stopped", Pages.say(app, "stop.reason." + reason.code())))
            .orElseGet(() -> Pages.say(app, "record.completed")));
        add("record.pain", RecordWords.pain(app, record));
    }

    private void how() {
        add("record.way", RecordWords.wayName(app, record));
        RecordWords.way(app, record)
            .ifPresent(way -> add("record.aim", DoseWords.done(app, way, record.prescribed())));
        if (record.durationSeconds() > 0) add("record.took", Pages.say(app, "record.minutes",
            record.durationSeconds() / 60, record.durationSeconds() % 60));
        boolean typed = record.recorded() == Recorded.TYPED;
        add("record.recorded", typed ? Pages.say(app, "record.recorded.typed") : record.pace()
            .map(pace -> Pages.say(app, "record.recorded." + pace.code()))
            .orElseGet(() -> Pages.say(app, "record.recorded.trainer")));
        add("record.counts", Pages.say(app, record.confirmed() ? "record.confirmed" : "record.unconfirmed"));
        add("record.affected", Pages.say(app, "charts.side." + record.affected().code()));
        add("record.numb", feet(record.numb()));
        if (record.corrects().isPresent()) add("record.version", corrected());
    }

    private String feet(Set<Side> numb) {
        return numb.isEmpty() ? Pages.say(app, "record.numb.none") : numb.stream().sorted()
            .map(side -> RecordWords.side(app, side)).collect(Collectors.joining(", "));
    }

    private String corrected() {
        String when = Dates.written(app, record.id(), record.zone().known());
        return when.isEmpty() ? Pages.say(app, "record.corrected") : when;
    }

    /** What keeps a record out of the figures, or makes it less sure. */
    private void warnings() {
        List<String> warnings = new ArrayList<>();
        if (!entry.realTime()) warnings.add(Pages.say(app, "record.fast"));
        if (record.day().isAfter(app.world().today())) warnings.add(Pages.say(app, "record.future"));
        if (RecordWords.isByHand(app, record)) warnings.add(Pages.say(app, "record.by-hand"));
        warnings.forEach(warning -> rows.add(Block.warning(warning)));
    }

    private void add(String label, String value) {
        rows.add(new Block.Row(Pages.say(app, label), value));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
