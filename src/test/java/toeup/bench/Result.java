package toeup.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;

/**
 * All that one run of the benchmark found.
 *
 * @param day      as 2026-11-26
 * @param machine  processor, cores, memory and kernel, in a few words
 * @param findings in the order they are shown
 */
record Result(String day, String machine, List<Finding> findings) {
    private static final int LONGEST = 2_000;
    private static final int MOST_RUNS = 10_000;
    private static final int MOST_RECORDS = 100_000_000;
    private static final double MOST = 1e12;
    private static final double THOUSANDTHS = 1_000;

    byte[] toJson() {
        return new JsonWriter().whole("schema", 1).text("day", day).text("machine", machine)
            .objects("findings", findings, Result::write).toBytes();
    }

    static Result read(String name, byte[] bytes) throws JsonTrouble {
        JsonObject in = Json.object(name, bytes);
        in.whole("schema", 1, 1);
        List<Finding> findings = new ArrayList<>();
        for (JsonObject one : in.objects("findings")) {
            findings.add(finding(one));
        }
        return new Result(in.text("day", LONGEST), in.text("machine", LONGEST), findings);
    }

    /** Whether the budget is met is written for readers of the file and follows from the rest. */
    private static void write(JsonWriter out, Finding finding) {
        out.text("what", finding.what()).text("jdk", finding.jdk()).whole("records", finding.records());
        if (!finding.unit().isEmpty()) {
            out.text("unit", finding.unit());
        }
        finding.measured().ifPresent(series -> out.whole("runs", series.runs()).number("median", exact(series.median()))
            .number("low", exact(series.low())).number("high", exact(series.high())));
        out.text("trouble", finding.trouble());
        finding.budget().ifPresent(most -> out.number("budget", most));
        out.flag("met", finding.isMet());
    }

    private static Finding finding(JsonObject in) throws JsonTrouble {
        Optional<Series> measured = in.has("runs") ? Optional.of(series(in)) : Optional.empty();
        OptionalDouble budget = in.has("budget") ? OptionalDouble.of(in.number("budget", 0, MOST)) : OptionalDouble.empty();
        return new Finding(in.text("what", LONGEST), in.optionalText("unit", LONGEST).orElse(""), in.text("jdk", LONGEST),
            in.optionalWhole("records", 0, MOST_RECORDS), measured, in.optionalText("trouble", LONGEST), budget);
    }

    private static Series series(JsonObject in) throws JsonTrouble {
        return new Series(in.whole("runs", 1, MOST_RUNS), in.number("median", -MOST, MOST),
            in.number("low", -MOST, MOST), in.number("high", -MOST, MOST));
    }

    private static double exact(double value) {
        return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
    }
}
