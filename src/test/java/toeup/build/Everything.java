package toeup.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambda expressions and method references of every form that the language has, and records of all kinds. */
final class Everything {
    private final int own;

    private Everything(int own) {
        this.own = own;
    }

    private record Kinds(boolean flag, byte small, char letter, short little, int number, long large, float rough,
                         double fine, String text, int[] list) {}

    private record Nothing() {}

    private record Two<A, B>(A first, B second) {}

    private interface Greeting {
        String greet(String whom);

        default Supplier<String> lazily(String whom) {
            return () -> greet(whom) + secret();
        }

        private String secret() {
            return "!";
        }
    }

    private enum Kind {
        ONE(1), TWO(2);

        private final IntFunction<String> times;

        Kind(int many) {
            times = number -> "x".repeat(number * many);
        }
    }

    /** What all of them give, one after the other. */
    static List<String> answers() {
        List<String> all = new ArrayList<>();
        calls(all);
        numbers(all);
        new Everything(7).captured(all, 3, 4L, 5.5, "six");
        records(all);
        return all;
    }

    private static void calls(List<String> all) {
        Supplier<List<String>> constructor = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        Function<String, Integer> ofNobody = Integer::parseInt;
        Function<String, String> ofEach = String::trim;
        BiFunction<String, String, Boolean> ofEachWith = String::endsWith;
        Supplier<Integer> ofOne = "four"::length;
        Greeting greeting = whom -> "Hello " + whom;
        Comparator<String> byLength = Comparator.comparing(String::length);
        BinaryOperator<Integer> larger = BinaryOperator.maxBy(Comparator.naturalOrder());
        Runnable adding = () -> all.add("ran");
        adding.run();
        Runnable dropping = constructor::get;
        dropping.run();
        Function<Object, String> wider = Object::toString;
        UnaryOperator<Object> narrower = wider::apply;
        all.addAll(List.of(constructor.get().toString(), Arrays.toString(array.apply(2)), "" + ofNobody.apply("12"),
            ofEach.apply(" a "), "" + ofEachWith.apply("foot", "t"), "" + ofOne.get(), greeting.greet("you"),
            greeting.lazily("you").get(), "" + byLength.compare("a", "bb"), "" + larger.apply(3, 4),
            "" + narrower.apply("same"), Kind.TWO.times.apply(2), Kind.ONE.times.apply(2)));
        all.add(Stream.of("b", "a", "c").collect(Collectors.groupingBy(it -> it.equals("a"), TreeMap::new,
            Collectors.joining("+"))).toString());
        all.add("" + IntStream.range(0, 5).filter(it -> it % 2 == 0).mapToObj(Integer::toString).toList());
        all.add("" + Map.of("k", 1).entrySet().stream().map(it -> it.getKey() + it.getValue()).toList());
    }

    private static void numbers(List<String> all) {
        ToIntFunction<Integer> unboxed = it -> it + 1;
        ToLongFunction<Integer> widened = Integer::intValue;
        ToDoubleFunction<Long> wide = Long::longValue;
        Function<Integer, Long> boxed = Integer::longValue;
        IntPredicate odd = it -> (it & 1) == 1;
        LongUnaryOperator twice = it -> it * 2;
        DoubleUnaryOperator half = it -> it / 2;
        BiFunction<Long, Double, Double> both = (one, other) -> one * other;
        Function<Character, Integer> code = it -> (int) it;
        all.addAll(List.of("" + unboxed.applyAsInt(1), "" + widened.applyAsLong(2), "" + wide.applyAsDouble(3L),
            "" + boxed.apply(4), "" + odd.test(5), "" + twice.applyAsLong(6L), "" + half.applyAsDouble(7),
            "" + both.apply(8L, 0.5), "" + code.apply('a')));
    }

    private void captured(List<String> all, int number, long large, double fine, String text) {
        Supplier<String> many = () -> own + number + large + fine + text + hidden();
        Supplier<Supplier<String>> inside = () -> () -> text + own + number;
        Function<Long, Double> mixed = it -> it + large + fine;
        Supplier<String> mine = this::hidden;
        all.addAll(List.of(many.get(), inside.get().get(), "" + mixed.apply(1L), mine.get()));
    }

    private String hidden() {
        return "hidden" + own;
    }

    private static void records(List<String> all) {
        int[] list = {1};
        List<Kinds> kinds = List.of(
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0, "seven", list),
            new Kinds(false, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0, "seven", list),
            new Kinds(true, (byte) 9, 'c', (short) 2, 3, 4L, 5f, 6.0, "seven", list),
            new Kinds(true, (byte) 1, 'd', (short) 2, 3, 4L, 5f, 6.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 9, 3, 4L, 5f, 6.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 9, 4L, 5f, 6.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 1L << 40, 5f, 6.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, Float.NaN, 6.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, Double.NaN, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, -0.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 0.0, "seven", list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0, null, list),
            new Kinds(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0, "seven", null));
        for (Kinds one : kinds) {
            for (Kinds other : kinds) all.add("" + one.equals(other));
            // The list has no hash code of its own that would be the same twice.
            if (one.list() == null) all.add("" + one.hashCode());
        }
        Two<String, Long> two = new Two<>("a", 2L);
        all.addAll(List.of("" + two.hashCode(), "" + two.equals(new Two<>("a", 2L)), "" + two.equals("a"),
            "" + two.equals(null), "" + new Nothing().equals(new Nothing()), "" + new Nothing().hashCode(),
            two.toString(), "" + new Two<>(null, two).hashCode()));
    }
}
