package toeup.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import toeup.progress.ExerciseRecord;

/** What happens to a folder of records over the years, as chance will have it: by this program, by hand and by copying. */
final class Mishaps {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Places places;
    private final Ids ids;
    private final Random random;
    private final Consumer<Path> touch;
    private final List<ExerciseRecord> saved = new ArrayList<>();
    private boolean inPlace;

    /** @param touch gives a file or folder a time of its own */
    Mishaps(Places places, Ids ids, Random random, Consumer<Path> touch) {
        this.places = places;
        this.ids = ids;
        this.random = random;
        this.touch = touch;
    }

    /** Whether the last one changed no folder's time. */
    boolean inPlace() {
        return inPlace;
    }

    /** Something happens; says what. */
    String happen() throws IOException {
        inPlace = false;
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> save(Optional.empty(), Optional.empty());
            case 4 -> save(any(), Optional.empty());
            case 5 -> save(Optional.empty(), any());
            case 6 -> withFile("edited by hand", file -> edit(file, file));
            case 7 -> withFile("damaged", file -> {
                Files.writeString(file, "{\"schema\": 1,");
                touched(file);
            });
            case 8 -> withFile("deleted", Files::delete);
            case 9 -> withFile("copied", file -> Files.copy(file, beside(file, " (1).json"), REPLACE));
            case 10 -> withFile("copied and edited", file -> edit(file, beside(file, ".conflict.json")));
            case 11 -> withFile("moved to another month", this::move);
            case 12 -> withFile("of another patient", file -> replace(file, Samples.PATIENT.toString(), ids.next().toString()));
            case 13 -> withFile("of a newer version", file -> replace(file, "\"schema\": 1", "\"schema\": 2"));
            case 14 -> spool();
            default -> index();
        };
    }

    private static final StandardCopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;

    private interface Deed {
        void on(Path file) throws IOException;
    }

    private Optional<UUID> any() {
        return saved.isEmpty() ? Optional.of(ids.next())
            : Optional.of(saved.get(random.nextInt(saved.size())).id());
    }

    private LocalDate day() {
        return DAY.minusDays(random.nextInt(100));
    }

    private String save(Optional<UUID> corrects, Optional<UUID> withdraws) {
        ExerciseRecord record = record(corrects, withdraws);
        Store store = Samples.open(places, Access.WRITE, Samples.machine(new QuickDisk(), Samples.LATER));
        store.save(record);
        saved.add(record);
        touch.accept(places.data().resolve(path(record)).getParent());
        return "saved " + corrects + withdraws;
    }

    private ExerciseRecord record(Optional<UUID> corrects, Optional<UUID> withdraws) {
        ExerciseRecord it = random.nextInt(5) == 0 ? Samples.fullRecord() : Samples.record();
        return new ExerciseRecord(ids.next(), it.session(), it.patient(), it.exercise(), it.way(), it.recorded(),
            it.pace(), it.confirmed(), it.startedAt().plusSeconds(random.nextInt(10)), it.zone(), day(),
            it.durationSeconds(), it.programme(), it.prescribed(), it.done(), it.outcome(), it.stopReason(), it.pain(),
            it.affected(), it.numb(), random.nextInt(9) == 0 ? 5 : 1, corrects, withdraws);
    }

    private static Path path(ExerciseRecord record) {
        return DataFolder.dated(record.patient(), DataFolder.RECORDS, record.day(), record.id());
    }

    private String withFile(String what, Deed deed) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(places.data().resolve(DataFolder.kind(Samples.PATIENT, DataFolder.RECORDS)))) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        if (files.isEmpty()) return "nothing";
        Path file = files.get(random.nextInt(files.size()));
        boolean before = inPlace;
        deed.on(file);
        if (!inPlace || before) touch.accept(file.getParent());
        return what + " " + file.getFileName();
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replace(".json", "") + ending);
    }

    private void touched(Path file) {
        touch.accept(file);
        inPlace = true;
    }

    /** Without its checksum, and with another count of the same length or a longer one. */
    private void edit(Path file, Path to) throws IOException {
        String text = Files.readString(file).replaceAll("(?s),\\s*\"sha256\": \"[0-9a-f]{64}\"", "");
        Files.writeString(to, text.replaceAll("\"repetitions\": \\d+", "\"repetitions\": " + random.nextInt(50)));
        touch.accept(to);
        inPlace = to.equals(file);
    }

    private void replace(Path file, String was, String is) throws IOException {
        Files.writeString(file, Files.readString(file).replace(was, is)
            .replaceAll("(?s),\\s*\"sha256\": \"[0-9a-f]{64}\"", ""));
        touched(file);
    }

    private void move(Path file) throws IOException {
        Path month = file.getParent().resolveSibling(DAY.minusMonths(random.nextInt(5)).toString().substring(0, 7));
        Files.createDirectories(month);
        if (random.nextBoolean()) Files.copy(file, month.resolve(file.getFileName()), REPLACE);
        else Files.move(file, month.resolve(file.getFileName()), REPLACE);
        touch.accept(month);
    }

    /** A record that could not be written then, or that was and is kept here as well. */
    private String spool() throws IOException {
        boolean twice = !saved.isEmpty() && random.nextBoolean();
        ExerciseRecord record = twice ? saved.get(random.nextInt(saved.size()))
            : record(Optional.empty(), Optional.empty());
        Path file = places.spool().resolve(path(record));
        Files.createDirectories(file.getParent());
        Files.write(file, NewFile.of(DatedKind.RECORDS, record).content());
        return "kept on this computer";
    }

    private String index() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.exists(places.index())) {
            try (Stream<Path> all = Files.walk(places.index())) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        if (files.isEmpty()) return "nothing";
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, new byte[0]);
            case 2 -> Files.copy(files.get(random.nextInt(files.size())), file, REPLACE);
            default -> {
                bytes[random.nextInt(bytes.length)] ^= 1 << random.nextInt(8);
                Files.write(file, bytes);
            }
        }
        return "index damaged";
    }
}
