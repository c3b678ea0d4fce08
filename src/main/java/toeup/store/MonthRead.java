package toeup.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toeup.catalog.Order;
import toeup.progress.ExerciseRecord;

/**
 * What a month folder of a patient's records came to.
 *
 * @param reader   which read its files
 * @param records  what the index holds now
 * @param byHand   those of them that a person edited
 * @param others   what else was read, in the order of the names
 * @param troubles what could not be read, and what was done about it
 * @param trusted  the folder was not looked into, as its time had not changed
 * @param changed  the index said something else before
 */
record MonthRead(Path folder, FileReader reader, PackedRecords records, List<UUID> byHand, List<Other> others,
                 List<Trouble> troubles, boolean trusted, boolean changed) {
    /** A file that is read each time. */
    record Other(Path file, FileReader.Read<ExerciseRecord> read) {}

    MonthRead {
        byHand = List.copyOf(byHand);
        others = List.copyOf(others);
        troubles = List.copyOf(troubles);
    }

    /** What was read each time, and the records of the index whose id another file has, too; in the order of names. */
    List<Other> toJoin(Set<UUID> twice, Consumer<Trouble> troubles) {
        if (twice.isEmpty()) return others;
        Stream<Other> again = IntStream.range(0, records.size()).mapToObj(records::id).filter(twice::contains)
            .flatMap(id -> again(id, troubles).stream());
        return Stream.concat(others.stream(), again).sorted(Order.<Other, Path>by(Other::file)).toList();
    }

    private Optional<Other> again(UUID id, Consumer<Trouble> troubles) {
        Path file = folder.resolve(DataFolder.file(id));
        return reader.read(file, DatedKind.RECORDS.codec()::read, troubles).map(read -> new Other(file, read));
    }
}
