package toeup.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Measures several things in turn, again and again, so that a machine that slows down for a while does so for all of
 * them, and each round gives a ratio of its own. The first round only warms up and is not counted.
 */
final class Rounds {
    private static final int LEAST = 3;

    private final int runs;
    private final long mostNanos;
    private final Map<List<String>, Supplier<List<Double>>> things = new LinkedHashMap<>();
    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, String> troubles = new LinkedHashMap<>();

    /** @param mostSeconds after which no new round begins, once there were three */
    Rounds(int runs, int mostSeconds) {
        this.runs = runs;
        this.mostNanos = TimeUnit.SECONDS.toNanos(mostSeconds);
    }

    Rounds add(String name, DoubleSupplier measure) {
        return add(List.of(name), () -> List.of(measure.getAsDouble()));
    }

    /** Several things that are measured in one go, in the order of their names. */
    Rounds add(List<String> names, Supplier<List<Double>> measure) {
        things.put(names, measure);
        names.forEach(name -> values.put(name, new ArrayList<>()));
        return this;
    }

    Rounds run() {
        long start = System.nanoTime();
        round();
        values.values().forEach(List::clear);
        for (int i = 0; i < runs && (i < LEAST || System.nanoTime() - start < mostNanos); i++) {
            round();
        }
        return this;
    }

    /** What fails once is not tried again; the others go on. */
    private void round() {
        things.forEach((names, measure) -> {
            if (troubles.containsKey(names.get(0))) {
                return;
            }
            try {
                List<Double> measured = measure.get();
                for (int i = 0; i < names.size(); i++) {
                    values.get(names.get(i)).add(measured.get(i));
                }
            } catch (CannotMeasure trouble) {
                names.forEach(name -> troubles.put(name, trouble.getMessage()));
            }
        });
    }

    /** What came of one thing. */
    Finding finding(Jdk jdk, String name, String what, String unit) {
        return troubles.containsKey(name) ? Finding.failed(jdk, what, troubles.get(name))
            : Finding.of(jdk, what, unit, Series.of(values.get(name)));
    }

    /** One thing divided by another, of each round. */
    Finding ratio(Jdk jdk, String name, String by, String what) {
        for (String each : List.of(name, by)) {
            if (troubles.containsKey(each)) {
                return Finding.failed(jdk, what, troubles.get(each));
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.get(name).size(); i++) {
            ratios.add(values.get(name).get(i) / values.get(by).get(i));
        }
        return Finding.of(jdk, what, "x", Series.of(ratios));
    }
}
