package toeup.ui.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import toeup.catalog.Counting;
import toeup.catalog.Direction;
import toeup.catalog.ExerciseText;
import toeup.catalog.Side;
import toeup.catalog.Way;
import toeup.progress.Amount;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.progress.Outcome;
import toeup.progress.Recorded;

/** Puts records into words: what was done, and what to know about it. */
final class RecordWords {
    private RecordWords() {}

    /** The exercise's short name; its id if the catalog no longer knows it. */
    static String shortName(App app, String exercise) {
        return app.world().catalog().exercise(exercise).map(it -> app.world().catalog().text(it).shortName())
            .orElse(exercise);
    }

    /** The way it was done, if the catalog still knows it. */
    static Optional<Way> way(App app, ExerciseRecord record) {
        return app.world().catalog().exercise(record.exercise()).flatMap(it -> it.way(record.way()));
    }

    static String wayName(App app, ExerciseRecord record) {
        return way(app, record).map(way -> app.world().catalog().text(record.exercise(), way.id()).wayName())
            .orElse(record.way());
    }

    /** Such as "right, out, set 2", as far as there are several; what is counted where nothing tells lines apart. */
    static String lineName(App app, ExerciseRecord record, List<Done> lines, Done line) {
        if (line.steps().isPresent()) return Pages.say(app, "record.length", line.set());
        List<String> parts = new ArrayList<>();
        line.side().ifPresent(side -> parts.add(side(app, side)));
        line.direction().ifPresent(direction -> parts.add(direction(app, record, direction)));
        boolean sets = lines.stream().anyMatch(other -> other.set() > 1);
        if (sets) parts.add(Pages.say(app, "record.set", line.set()));
        return parts.isEmpty() ? Pages.say(app, "record.done") : String.join(", ", parts);
    }

    static String side(App app, Side side) {
        return Pages.say(app, "charts.side." + side.code());
    }

    private static String direction(App app, ExerciseRecord record, Direction direction) {
        return way(app, record)
            .map(way -> app.world().catalog().text(record.exercise(), way.id()))
            .map(ExerciseText::directionWords).map(words -> words.get(direction))
            .map(word -> word.toLowerCase(Locale.ROOT)).orElse(direction.code());
    }

    /** Such as "10 repetitions, 30 s held, with help". */
    static String amount(App app, Done line) {
        List<String> parts = new ArrayList<>(List.of(amount(app, Amount.ofParts(List.of(line)))));
        if (line.assisted()) parts.add(Pages.say(app, "record.assisted"));
        if (line.endedByUser()) parts.add(Pages.say(app, "record.ended"));
        return String.join(", ", parts);
    }

    /** Such as "10 repetitions, 30 s held"; what is nothing is left out. */
    static String amount(App app, Amount amount) {
        List<String> parts = new ArrayList<>();
        for (Counting counting : List.of(Counting.REPETITIONS, Counting.STEPS, Counting.HOLDS)) {
            if (amount.of(counting) > 0) parts.add(number(app, counting, amount.of(counting)));
        }
        return parts.isEmpty() ? Pages.say(app, "charts.nothing") : String.join(", ", parts);
    }

    /** Such as "10 repetitions" or "30 s held". */
    static String number(App app, Counting counting, long number) {
        return Pages.text(app).count("charts.amount." + counting.code(), number);
    }

    /** What was done on each side in few words, such as "right 10, left 8". */
    static String summary(App app, ExerciseRecord record) {
        if (record.done().isEmpty()) return Pages.say(app, "charts.nothing");
        Map<Optional<Side>, List<Done>> sides = record.done().stream()
            .collect(Collectors.groupingBy(Done::side, LinkedHashMap::new, Collectors.toList()));
        Counting counting = way(app, record).map(Way::counting).orElse(Counting.REPETITIONS);
        return sides.entrySet().stream()
            .map(entry -> summary(app, entry.getKey(), Amount.ofParts(entry.getValue()), counting))
            .collect(Collectors.joining(", "));
    }

    private static String summary(App app, Optional<Side> side, Amount amount, Counting counting) {
        if (side.isEmpty()) return amount(app, amount);
        String number = counting == Counting.HOLDS ? Pages.say(app, "seconds", amount.holdSeconds())
            : Long.toString(amount.repetitions());
        return side(app, side.get()) + " " + number;
    }

    /** What tells a record from a usual one, in few words; empty for a usual one. */
    static List<String> marks(App app, History.Entry entry) {
        ExerciseRecord record = entry.record();
        List<String> marks = new ArrayList<>();
        if (entry.toChoose()) marks.add(Pages.say(app, "record.mark.choose"));
        if (record.outcome() == Outcome.STOPPED) marks.add(Pages.say(app, "record.mark.stopped"));
        if (record.recorded() == Recorded.TYPED) marks.add(Pages.say(app, "record.mark.typed"));
        if (!record.confirmed()) marks.add(Pages.say(app, "record.mark.unconfirmed"));
        if (record.corrects().isPresent()) marks.add(Pages.say(app, "record.mark.corrected"));
        if (isByHand(app, record)) marks.add(Pages.say(app, "record.mark.by-hand"));
        if (!entry.realTime()) marks.add(Pages.say(app, "record.mark.fast"));
        if (record.day().isAfter(app.world().today())) marks.add(Pages.say(app, "record.mark.future"));
        return marks;
    }

    static boolean isByHand(App app, ExerciseRecord record) {
        return app.world().patient().map(patient -> patient.byHand().contains(record.id())).orElse(false);
    }

    static String pain(App app, ExerciseRecord record) {
        return record.pain().isPresent() ? Pages.say(app, "record.pain.is", record.pain().getAsInt())
            : Pages.say(app, "record.pain.none");
    }
}
