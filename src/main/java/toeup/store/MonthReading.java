package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.progress.ExerciseRecord;

/** Reads one month folder of one patient's records, as far as possible from the index, some files at a time. */
final class MonthReading {
    /**
     * A change within so short a time before may not show in a file's or folder's time: sticks count in steps of two
     * seconds (FAT). A time in the future, of a clock that was wrong, says nothing either.
     */
    static final Duration UNSURE = Duration.ofSeconds(4);
    /** So few that a save between two steps does not wait long. */
    private static final int FILES_A_STEP = 32;
    private static final DatedKind<ExerciseRecord> KIND = DatedKind.RECORDS;

    /** A record for the index: one it has, or one that was read just now. */
    private record Row(int known, Optional<ExerciseRecord> record, IndexedMonth.Fact fact) {}

    private final Path folder;
    private final FileReader reader;
    private final UUID patient;
    private final Machine machine;
    private final Optional<RecordIndex> index;
    private final List<MonthRead.Other> others = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> otherNames = new ArrayList<>();
    private final Map<String, Integer> knownNames = new HashMap<>();
    private final Optional<IndexedMonth> known;
    private final boolean trusted;
    private Optional<Instant> settled = Optional.empty();
    private boolean listed = true;
    private boolean changed;
    private Iterator<Path> files;
    private MonthRead result;

    /**
     * @param index    empty where everything is to be read
     * @param trusting a folder whose time has not changed is not looked into
     */
    MonthReading(Path folder, FileReader reader, UUID patient, Machine machine, Optional<RecordIndex> index,
                 boolean trusting) {
        this.folder = folder;
        this.reader = reader;
        this.patient = patient;
        this.machine = machine;
        this.index = index;
        this.known = index.flatMap(it -> it.load(patient, month()));
        Optional<Instant> time = index.isPresent() ? time() : Optional.empty();
        this.trusted = trusting && time.isPresent() && known.flatMap(IndexedMonth::folder).equals(time);
        if (trusted) {
            files = known.get().others().stream().map(folder::resolve).iterator();
        } else {
            begin(time);
        }
    }

    /** When the folder changed last; a change after this moment would show. */
    private Optional<Instant> time() {
        try {
            return machine.disk().stat(folder).filter(stat -> stat.kind() == Disk.Kind.FOLDER).map(Disk.Stat::changed);
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private void begin(Optional<Instant> time) {
        settled = time.filter(this::isSure);
        int before = troubles.size();
        files = new Folders(machine.disk()).in(folder, troubles::add).stream().filter(Names::isRead).iterator();
        listed = troubles.size() == before;
        known.ifPresent(it -> {
            for (int i = 0; i < it.records().size(); i++) knownNames.put(it.name(i), i);
        });
        changed = known.isEmpty() || !known.get().folder().equals(settled);
    }

    private boolean isSure(Instant time) {
        return time.isBefore(machine.clock().instant().minus(UNSURE));
    }

    String month() {
        return folder.getFileName().toString();
    }

    /** Reads on; false once all is read. */
    boolean step() {
        for (int i = 0; i < FILES_A_STEP && files.hasNext(); i++) read(files.next());
        if (files.hasNext()) return true;
        finish();
        return false;
    }

    private void read(Path file) {
        Optional<IndexedMonth.Fact> same = trusted ? Optional.empty() : unchanged(file);
        if (same.isPresent()) {
            rows.add(new Row(knownNames.get(name(file)), Optional.empty(), same.get()));
            return;
        }
        int before = troubles.size();
        Optional<FileReader.Read<ExerciseRecord>> found = reader.read(file, this::content, troubles::add);
        if (found.isPresent() && !KIND.patient().apply(found.get().value()).equals(patient)) {
            troubles.add(Trouble.at(Trouble.Kind.MISPLACED, file));
        } else if (found.isPresent()) {
            take(file, found.get(), troubles.size() == before);
            return;
        }
        otherNames.add(name(file));
    }

    private ExerciseRecord content(JsonObject in) throws JsonTrouble {
        return KIND.codec().read(in);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Optional<IndexedMonth.Fact> unchanged(Path file) {
        Integer place = knownNames.get(name(file));
        if (place == null) return Optional.empty();
        IndexedMonth.Fact fact = known.orElseThrow().facts().get(place);
        try {
            return machine.disk().stat(file).filter(fact::fits).map(stat -> fact);
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private void take(Path file, FileReader.Read<ExerciseRecord> found, boolean well) {
        boolean ordinary = index.isPresent() && !trusted && well && found.schema() == DataFolder.SCHEMA
            && name(file).equals(DataFolder.file(found.value().id()));
        if (ordinary) {
            changed = true;
            Disk.Stat stat = found.stat();
            var fact = new IndexedMonth.Fact(Optional.of(stat.changed()).filter(this::isSure), stat.size(),
                found.sha256().isPresent());
            rows.add(new Row(-1, Optional.of(found.value()), fact));
        } else {
            otherNames.add(name(file));
            others.add(new MonthRead.Other(file, found));
        }
    }

    private void finish() {
        // A file that is gone leaves no other trace.
        changed |= !trusted && known.map(it -> rows.size() != it.records().size() || !otherNames.equals(it.others()))
            .orElse(true);
        if (index.isEmpty()) take(IndexedMonth.EMPTY);
        else take(changed ? made(index.get()) : known.orElseThrow());
    }

    private IndexedMonth made(RecordIndex into) {
        var builder = new IndexedMonth.Builder();
        for (Row row : rows) {
            builder.add(row.record().orElseGet(() -> known.orElseThrow().records().get(row.known())), row.fact());
        }
        otherNames.forEach(builder::addOther);
        byte[] bytes = builder.toBytes(into.key(patient, month()), settled);
        if (listed) into.save(patient, month(), bytes);
        return IndexedMonth.read(bytes, into.key(patient, month()), patient).orElseThrow();
    }

    private void take(IndexedMonth month) {
        List<UUID> byHand = new ArrayList<>();
        for (int i = 0; i < month.records().size(); i++) {
            if (!month.facts().get(i).sealed()) byHand.add(month.records().id(i));
        }
        result = new MonthRead(folder, reader, month.records(), byHand, others, troubles, trusted, changed);
    }

    /** Once all is read. */
    MonthRead result() {
        return result;
    }
}
