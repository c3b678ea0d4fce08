package toeup.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import toeup.catalog.Lists;
import toeup.catalog.Order;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reads one patient's files of one kind, from the data folder and from the spool. */
final class DatedFiles<T> {
    private final DatedKind<T> kind;
    private final Folders folders;

    DatedFiles(DatedKind<T> kind, Disk disk) {
        this.kind = kind;
        this.folders = new Folders(disk);
    }

    /** A root and the reader of the files under it. */
    record Source(Path root, FileReader reader) {}

    /** The files of the days from {@code from} to {@code to}, both included; only their months are opened. */
    Found<T> find(List<Source> sources, UUID patient, LocalDate from, LocalDate to) {
        List<Trouble> troubles = new ArrayList<>();
        Union<T> union = new Union<>(troubles::add);
        for (Source source : sources) {
            months(source, patient, from, to, troubles::add)
                .forEach(month -> readMonth(source.reader(), month, patient, union, troubles::add));
        }
        Comparator<Stored<T>> order = Order.of(Order.by(one -> kind.startedAt().apply(one.value())),
            Order.by(one -> kind.id().apply(one.value())));
        return new Found<>(between(union.all(), from, to).stream().sorted(order).toList(),
            between(union.rivals(), from, to).stream().sorted(order).toList(), troubles);
    }

    /** The month folders of a patient that a span of days needs, in order. */
    List<Path> months(Source source, UUID patient, LocalDate from, LocalDate to, Consumer<Trouble> troubles) {
        Path months = source.root().resolve(DataFolder.kind(patient, kind.folder()));
        return Lists.filter(folders.in(months, troubles), month -> isWithin(month, from, to));
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
    private static boolean isWithin(Path month, LocalDate from, LocalDate to) {
        String name = month.getFileName().toString();
        return isMonth(name) && name.compareTo(DataFolder.month(from)) >= 0 && name.compareTo(DataFolder.month(to)) <= 0;
    }

    private static boolean isMonth(String name) {
        if (name.length() != "2026-11".length() || name.charAt(4) != '-') return false;
        for (int i = 0; i < name.length(); i++) {
            if (i != 4 && (name.charAt(i) < '0' || name.charAt(i) > '9')) return false;
        }
        return true;
    }

    private List<Stored<T>> between(List<FileReader.Read<T>> all, LocalDate from, LocalDate to) {
        return all.stream().filter(one -> {
            LocalDate day = kind.day().apply(one.value());
            return !day.isBefore(from) && !day.isAfter(to);
        }).map(FileReader.Read::stored).toList();
    }
}
