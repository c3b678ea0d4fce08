package toeup.ui.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import toeup.catalog.Counting;
import toeup.catalog.Exercise;
import toeup.progress.Amount;
import toeup.progress.Figures;
import toeup.ui.screen.Block;

/** Trends as bars, the newest first, each with its number. Days without exercise have no bar: they are no zeros. */
final class TrendBlocks {
    /** Pain is told from 0 to 10. */
    static final int WORST_PAIN = 10;

    private TrendBlocks() {}

    /**
     * The bars of one exercise on one side under a heading, the last time first.
     *
     * @param name what the heading begins with; empty where the page itself is named so
     */
    static List<Block> of(App app, Figures.OfExercise one, String name, int most) {
        List<Block> blocks = new ArrayList<>();
        Counting usual = app.world().catalog().exercise(one.exercise()).map(Exercise::standard)
            .map(way -> way.counting()).orElse(Counting.REPETITIONS);
        for (Counting counting : inOrder(usual)) {
            Predicate<Amount> countedSo = amount -> counting(amount, usual) == counting;
            List<Figures.Point> points = newest(one.trend().stream()
                .filter(point -> countedSo.test(point.amount())).toList(), most);
            if (!points.isEmpty()) blocks.addAll(bars(app, heading(app, one, name, counting), counting, points));
        }
        if (one.best().isPresent()) {
            String best = Pages.say(app, "seconds", one.best().getAsInt());
            blocks.add(new Block.Row(Pages.say(app, "charts.best"), best));
        }
        return blocks;
    }

    /** The usual unit first. */
    private static List<Counting> inOrder(Counting usual) {
        List<Counting> order = new ArrayList<>(List.of(usual));
        for (Counting counting : Counting.values()) {
            if (counting != usual) order.add(counting);
        }
        return order;
    }

    /** Done another way, such as marching on a chair, an exercise may have none of its usual unit. */
    private static Counting counting(Amount amount, Counting usual) {
        return inOrder(usual).stream().filter(counting -> amount.of(counting) > 0).findFirst().orElse(usual);
    }

    private static List<Block> bars(App app, String heading, Counting counting, List<Figures.Point> points) {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(heading)));
        long longest = points.stream().mapToLong(point -> point.amount().of(counting)).max().orElse(0);
        for (Figures.Point point : points) {
            long amount = point.amount().of(counting);
            blocks.add(new Block.Bar(Dates.day(app, point.day()), amount, longest, Long.toString(amount)));
        }
        return blocks;
    }

    /** Such as "Toe lifts, RIGHT, repetitions". */
    private static String heading(App app, Figures.OfExercise one, String name, Counting counting) {
        List<String> parts = new ArrayList<>();
        if (!name.isEmpty()) parts.add(name);
        one.side().ifPresent(side -> parts.add(Pages.say(app, "side." + side.code())));
        parts.add(Pages.say(app, "charts.unit." + counting.code()));
        return String.join(", ", parts);
    }

    /** Worst pain of the days on which it was told. */
    static List<Block> pain(App app, List<Figures.Pain> days, int most) {
        return newest(days, most).stream().<Block>map(pain -> new Block.Bar(Dates.day(app, pain.day()), pain.worst(),
            WORST_PAIN, Integer.toString(pain.worst()))).toList();
    }

    private static <T> List<T> newest(List<T> inOrder, int most) {
        List<T> newest = new ArrayList<>(inOrder.subList(Math.max(0, inOrder.size() - most), inOrder.size()));
        Collections.reverse(newest);
        return newest;
    }
}
