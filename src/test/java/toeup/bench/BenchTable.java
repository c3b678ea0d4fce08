package toeup.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result as tables that can be read as they are and in Markdown. */
final class BenchTable {
    /** As many runs as a number needs to be shown without saying how many there were. */
    static final int USUAL_RUNS = 9;
    private static final int FEW = 10;
    private static final int MANY = 100;

    private final Result result;
    private final List<String> jdks;

    private BenchTable(Result result) {
        this.result = result;
        this.jdks = result.findings().stream().map(Finding::jdk).distinct().toList();
    }

    /** The machine, then the tables that have rows, each after an empty line. */
    static String of(Result result) {
        BenchTable table = new BenchTable(result);
        return "Measured on " + result.day() + ": " + result.machine() + ".\n" + table.plain() + table.growth();
    }

    /** One finding by itself. */
    static String line(Finding finding) {
        String records = finding.records().isPresent() ? ", " + count(finding.records().getAsInt()) + " records" : "";
        String verdict = verdict(finding);
        return finding.what() + records + ": " + value(finding) + (verdict.isEmpty() ? "" : ", at most " + verdict);
    }

    private String plain() {
        Map<String, Map<String, Finding>> rows = rows(finding -> finding.records().isEmpty(), Finding::jdk);
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(""), jdks.stream().flatMap(jdk -> Stream.of("JDK " + jdk, "at most"))).toList());
        rows.forEach((what, byJdk) -> lines.add(Stream.concat(Stream.of(what), jdks.stream()
            .flatMap(jdk -> cells(Optional.ofNullable(byJdk.get(jdk))))).toList()));
        return table(lines);
    }

    private static Stream<String> cells(Optional<Finding> finding) {
        return Stream.of(finding.map(BenchTable::value).orElse(""), finding.map(BenchTable::verdict).orElse(""));
    }

    private String growth() {
        List<List<String>> lines = new ArrayList<>();
        List<String> sizes = RecordsBench.SIZES.stream().map(size -> count(size) + " records").toList();
        lines.add(Stream.of(Stream.of("", "JDK"), sizes.stream(), Stream.of("x10, x10", "at most"))
            .flatMap(Function.identity()).toList());
        Map<String, Map<Integer, Finding>> rows = rows(finding -> finding.records().isPresent(),
            finding -> finding.records().getAsInt(), finding -> finding.what() + "|" + finding.jdk());
        rows.values().forEach(bySize -> lines.add(line(bySize)));
        return table(lines);
    }

    private static List<String> line(Map<Integer, Finding> bySize) {
        Finding any = bySize.values().iterator().next();
        List<String> line = new ArrayList<>(List.of(any.what(), any.jdk().split("\\.")[0]));
        RecordsBench.SIZES.forEach(size -> line.add(Optional.ofNullable(bySize.get(size)).map(BenchTable::value).orElse("")));
        line.add(decades(bySize));
        line.add(bySize.values().stream().map(BenchTable::verdict).filter(said -> !said.isEmpty())
            .collect(Collectors.joining(", ")));
        return line;
    }

    /** How many times longer it took with ten times as many records, from 1,000 on. */
    private static String decades(Map<Integer, Finding> bySize) {
        List<String> ratios = new ArrayList<>();
        for (int i = 2; i < RecordsBench.SIZES.size(); i++) {
            Optional<Double> before = median(bySize, RecordsBench.SIZES.get(i - 1));
            Optional<Double> now = median(bySize, RecordsBench.SIZES.get(i));
            if (before.isPresent() && now.isPresent()) {
                ratios.add(number(now.get() / before.get()) + "x");
            }
        }
        return String.join(", ", ratios);
    }

    private static Optional<Double> median(Map<Integer, Finding> bySize, int size) {
        return Optional.ofNullable(bySize.get(size)).flatMap(Finding::measured).map(Series::median);
    }

    private <K> Map<String, Map<K, Finding>> rows(Predicate<Finding> which, Function<Finding, K> column) {
        return rows(which, column, Finding::what);
    }

    private <K> Map<String, Map<K, Finding>> rows(Predicate<Finding> which, Function<Finding, K> column,
                                                  Function<Finding, String> row) {
        Map<String, Map<K, Finding>> rows = new LinkedHashMap<>();
        result.findings().stream().filter(which).forEach(finding ->
            rows.computeIfAbsent(row.apply(finding), ignored -> new TreeMap<>()).put(column.apply(finding), finding));
        return rows;
    }

    private static String value(Finding finding) {
        return finding.measured().map(series -> series(series, finding.unit())).orElse("failed");
    }

    private static String series(Series series, String unit) {
        String spread = " (" + number(series.low()) + " to " + number(series.high())
            + (series.runs() < USUAL_RUNS ? "; runs: " + series.runs() + ")" : ")");
        return number(series.median()) + (unit.equals("x") ? "x" : " " + unit) + spread;
    }

    private static String verdict(Finding finding) {
        if (finding.budget().isEmpty()) {
            return "";
        }
        return number(finding.budget().getAsDouble()) + ": "
            + finding.isMet().map(met -> met ? "met" : "NOT MET").orElse("not measured");
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value);
        double size = Math.abs(value);
        String pattern = whole || size >= MANY ? "%,.0f" : size >= FEW ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }

    private static String count(int size) {
        return String.format(Locale.ROOT, "%,d", size);
    }

    /** Nothing if there is no line but the first, which says what the columns are. */
    private static String table(List<List<String>> lines) {
        if (lines.size() == 1) {
            return "";
        }
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            int at = column;
            widths.add(lines.stream().mapToInt(line -> line.get(at).length()).max().orElseThrow());
        }
        StringBuilder all = new StringBuilder("\n");
        all.append(row(lines.get(0), widths)).append(rule(widths));
        lines.stream().skip(1).forEach(line -> all.append(row(line, widths)));
        return all.toString();
    }

    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            line.append(' ').append(cells.get(i)).append(" ".repeat(widths.get(i) - cells.get(i).length())).append(" |");
        }
        return line.append('\n').toString();
    }

    private static String rule(List<Integer> widths) {
        return "|" + widths.stream().map(width -> "-".repeat(width + 2) + "|").collect(Collectors.joining()) + "\n";
    }
}
