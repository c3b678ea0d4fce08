package toeup.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.catalog.Side;
import toeup.json.JsonValue;
import toeup.progress.Amount;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.progress.Recorded;
import toeup.store.Found;
import toeup.store.RecordJson;
import toeup.store.Stored;

/** {@code records}: every exercise done, one by one, oldest first; {@code records fix} puts one right. */
final class RecordsCommand implements Command {
    private static final Option FROM = Option.of("--from", "DATE");
    private static final Option TO = Option.of("--to", "DATE");
    private static final Option ALL = Option.flag("--all");
    private static final Option JSON = Option.flag("--json");
    private static final List<Option> LISTING = List.of(FROM, TO, ALL, JSON);
    private static final String FIX = "fix";
    private static final int LABELS = 14;

    @Override public String name() {
        return "records";
    }

    @Override public List<Option> options() {
        return Stream.concat(LISTING.stream(), RecordFix.OPTIONS.stream()).toList();
    }

    @Override public String words() {
        return "[fix ID]";
    }

    @Override public int mostWords() {
        return 2;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Optional<String> verb = arguments.word(0);
        refuseForeign(arguments, verb.isPresent() ? LISTING : RecordFix.OPTIONS, verb.isPresent());
        if (verb.isEmpty()) return list(desk, arguments);
        if (verb.get().equals(FIX)) return new RecordFix(desk, arguments).run(arguments.word(1));
        throw CliTrouble.usage("cli.trouble.extra", name(), Harmless.text(verb.get()));
    }

    /** An option that would be passed over is a mistake of whoever typed it. */
    private static void refuseForeign(Arguments arguments, List<Option> foreign, boolean fixing) {
        foreign.stream().map(Option::name).filter(arguments::has).findFirst().ifPresent(name -> {
            throw CliTrouble.usage(fixing ? "cli.trouble.fix.not" : "cli.trouble.fix.only", name);
        });
    }

    private static int list(Desk desk, Arguments arguments) {
        Optional<LocalDate> from = arguments.date(FROM.name());
        Optional<LocalDate> to = arguments.date(TO.name());
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw CliTrouble.usage("cli.trouble.date.order", from.get(), to.get());
        }
        List<Stored<ExerciseRecord>> records = records(desk, arguments.has(ALL.name())).stream()
            .filter(one -> from.isEmpty() || !one.value().day().isBefore(from.get()))
            .filter(one -> to.isEmpty() || !one.value().day().isAfter(to.get())).toList();
        if (arguments.has(JSON.name())) {
            desk.json(new JsonValue.Items(records.stream().map(one -> (JsonValue) RecordJson.of(one)).toList()));
        } else {
            print(desk, records.stream().map(Stored::value).toList(), arguments.has(ALL.name()));
        }
        return ExitCode.FINE.code();
    }

    private static List<Stored<ExerciseRecord>> records(Desk desk, boolean all) {
        Optional<Chart> chart = desk.folder().chart();
        if (chart.isEmpty()) return List.of();
        Found<ExerciseRecord> found = chart.get().found();
        found.troubles().forEach(desk::warn);
        Set<UUID> standing = History.of(found.values()).entries().stream().map(entry -> entry.record().id())
            .collect(Collectors.toSet());
        return found.all().stream().filter(one -> all || standing.contains(one.value().id()))
            .sorted(Comparator.comparing(Stored::value, History.BY_TIME)).toList();
    }

    private static void print(Desk desk, List<ExerciseRecord> records, boolean all) {
        Page page = desk.page();
        if (records.isEmpty()) page.line(desk.text().of("cli.records.none"));
        for (ExerciseRecord record : records) {
            page.item(record.day().toString(), LABELS, desk.nameOf(record.exercise(), record.way()));
            page.item("", LABELS, String.join("; ", facts(desk, record)));
            if (all) page.item("", LABELS, String.join("; ", versions(desk, record, records)));
        }
    }

    private static List<String> facts(Desk desk, ExerciseRecord record) {
        List<String> facts = new ArrayList<>();
        for (Optional<Side> side : sides(record)) {
            List<Done> done = record.done().stream().filter(part -> part.side().equals(side)).toList();
            String amount = desk.words().amount(Amount.ofParts(done));
            facts.add(side.isEmpty() ? amount : desk.text().of("cli.records.side", desk.words().side(side), amount));
        }
        if (facts.isEmpty()) facts.add(desk.text().of("cli.amount.nothing"));
        record.stopReason().ifPresent(reason -> facts.add(desk.text().of("cli.records.stopped",
            desk.text().of("cli.stop." + reason.code()))));
        record.pain().ifPresent(pain ->
            facts.add(desk.text().of("cli.records.pain", pain)));
        if (record.recorded() == Recorded.TYPED) facts.add(desk.text().of("cli.records.typed"));
        if (!record.confirmed()) facts.add(desk.text().of("cli.records.unconfirmed"));
        if (record.day().isAfter(desk.context().today())) facts.add(desk.text().of("cli.records.future"));
        if (record.timeScale() > 1) facts.add(desk.text().of("cli.records.faster", record.timeScale()));
        return facts;
    }

    private static List<Optional<Side>> sides(ExerciseRecord record) {
        return record.done().stream().map(Done::side).distinct().toList();
    }

    private static List<String> versions(Desk desk, ExerciseRecord record, List<ExerciseRecord> all) {
        List<String> versions = new ArrayList<>();
        versions.add(desk.text().of("cli.records.id", record.id()));
        record.corrects().ifPresent(id -> versions.add(desk.text().of("cli.records.corrects", id)));
        record.withdraws().ifPresent(id -> versions.add(desk.text().of("cli.records.withdraws", id)));
        Optional<UUID> id = Optional.of(record.id());
        all.stream().filter(later -> later.corrects().equals(id))
            .forEach(later -> versions.add(desk.text().of("cli.records.corrected", later.id())));
        all.stream().filter(later -> later.withdraws().equals(id))
            .forEach(later -> versions.add(desk.text().of("cli.records.withdrawn", later.id())));
        return versions;
    }
}
