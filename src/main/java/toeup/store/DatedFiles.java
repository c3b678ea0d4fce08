package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import toeup.catalog.Lists;
import toeup.catalog.Order;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reads one patient's files of one kind, from the data folder and from the spool. */
final class DatedFiles<T> {
    private static final int MONTHS_IN_A_YEAR = 12;
    /** That many months behind the first one are looked for by their names. */
    private static final int FEW = 2;

    private final DatedKind<T> kind;
    private final Disk disk;
    private final Folders folders;

    DatedFiles(DatedKind<T> kind, Disk disk) {
        this.kind = kind;
        this.disk = disk;
        this.folders = new Folders(disk);
    }

    /** A root and the reader of the files under it. */
    record Source(Path root, FileReader reader) {}

    /** The files of a span of days; only its months are opened. */
    Found<T> find(List<Source> sources, UUID patient, Span span) {
        List<Trouble> troubles = new ArrayList<>();
        Union<T> union = new Union<>(troubles::add);
        for (Source source : sources) {
            months(source, patient, span, troubles::add)
                .forEach(month -> readMonth(source.reader(), month, patient, union, troubles::add));
        }
        Comparator<Stored<T>> order = Order.of(Order.by(one -> kind.startedAt().apply(one.value())),
            Order.by(one -> kind.id().apply(one.value())));
        return new Found<>(between(union.all(), span).stream().sorted(order).toList(),
            between(union.rivals(), span).stream().sorted(order).toList(), troubles);
    }

    /** The month folders of a patient that a span of days needs, in order. */
    List<Path> months(Source source, UUID patient, Span span, Consumer<Trouble> troubles) {
        Path months = source.root().resolve(DataFolder.kind(patient, kind.folder()));
        Optional<List<Path>> few = named(months, span.from(), span.to());
        if (few.isPresent()) return few.get();
        String first = DataFolder.month(span.from());
        String last = DataFolder.month(span.to());
        return Lists.filter(folders.in(months, troubles), month -> isWithin(month, first, last));
    }

    /**
     * The same by their names, where they are few: a week has two at most, of the hundred that a long history has. Empty
     * if they are many or cannot be looked for, which the list of all tells better.
     */
    private Optional<List<Path>> named(Path months, LocalDate from, LocalDate to) {
        long span = (to.getYear() - (long) from.getYear()) * MONTHS_IN_A_YEAR + to.getMonthValue() - from.getMonthValue();
        if (span > FEW) return Optional.empty();
        List<Path> named = new ArrayList<>();
        try {
            for (int i = 0; i <= span; i++) {
                int month = from.getMonthValue() - 1 + i;
                Path folder = months.resolve(
                    DataFolder.month(from.getYear() + month / MONTHS_IN_A_YEAR, month % MONTHS_IN_A_YEAR + 1));
                if (disk.kind(folder).isPresent()) named.add(folder);
            }
            return Optional.of(named);
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    private void readMonth(FileReader reader, Path month, UUID patient, Union<T> union, Consumer<Trouble> troubles) {
        for (Path file : folders.in(month, troubles)) {
            if (!Names.isRead(file)) continue;
            reader.read(file, this::content, troubles).ifPresent(found -> {
                if (kind.patient().apply(found.value()).equals(patient)) {
                    union.add(kind.id().apply(found.value()), found, file);
                } else {
                    troubles.accept(Trouble.at(Trouble.Kind.MISPLACED, file));
                }
            });
        }
    }

    private T content(JsonObject in) throws JsonTrouble {
        return kind.codec().read(in);
    }

    /** Months in four and two digits sort as text; a folder of another name is none of ours. */
    private static boolean isWithin(Path month, String first, String last) {
        String name = month.getFileName().toString();
        return isMonth(name) && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private static boolean isMonth(String name) {
        if (name.length() != "2026-11".length() || name.charAt(4) != '-') return false;
        for (int i = 0; i < name.length(); i++) {
            if (i != 4 && (name.charAt(i) < '0' || name.charAt(i) > '9')) return false;
        }
        return true;
    }

    private List<Stored<T>> between(List<FileReader.Read<T>> all, Span span) {
        return all.stream().filter(one -> span.contains(kind.day().apply(one.value())))
            .map(FileReader.Read::stored).toList();
    }
}
