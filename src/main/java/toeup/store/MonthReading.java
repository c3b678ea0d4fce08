package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import toeup.catalog.Lists;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.progress.ExerciseRecord;

/** Reads one month folder of one patient's records, as far as possible from the index, some files at a time. */
final class MonthReading {
    /** So few that a save between two steps does not wait long. */
    private static final int FILES_A_STEP = 32;
    private static final DatedKind<ExerciseRecord> KIND = DatedKind.RECORDS;

    /** A file that had to be read. */
    private record Looked(Path file, Optional<FileReader.Read<ExerciseRecord>> found, List<Trouble> troubles) {}

    /** A record for the index: one it has, or one that was read just now. */
    private record Row(int known, Optional<byte[]> packed, IndexedMonth.Sealed file) {}

    private final Path folder;
    private final FileReader reader;
    private final UUID patient;
    private final Machine machine;
    private final Optional<RecordIndex> index;
    private final List<MonthRead.Other> others = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final IndexedMonth.Builder builder = new IndexedMonth.Builder();
    private final List<String> otherNames = new ArrayList<>();
    private final Map<String, Integer> knownNames = new HashMap<>();
    private final Optional<IndexedMonth> known;
    private final boolean trusted;
    private Fact folderFact = IndexedMonth.EMPTY.folder();
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
        Optional<Disk.Stat> stat = index.isPresent() ? stat() : Optional.empty();
        this.trusted = trusting && stat.isPresent() && known.isPresent() && known.get().folder().fits(stat.get());
        if (trusted) {
            files = Lists.map(known.get().others(), folder::resolve).iterator();
        } else {
            begin(stat);
        }
    }

    /** Of the folder before it is listed: a change after this moment would show. */
    private Optional<Disk.Stat> stat() {
        try {
            return machine.disk().stat(folder).filter(stat -> stat.kind() == Disk.Kind.FOLDER);
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private void begin(Optional<Disk.Stat> stat) {
        folderFact = stat.map(it -> Fact.of(it, machine.clock())).orElse(folderFact);
        int before = troubles.size();
        files = Lists.filter(new Folders(machine.disk()).in(folder, troubles::add), Names::isRead).iterator();
        listed = troubles.size() == before;
        known.ifPresent(it -> {
            for (int i = 0; i < it.records().size(); i++) knownNames.put(it.name(i), i);
        });
        changed = known.isEmpty() || !known.get().folder().equals(folderFact);
    }

    String month() {
        return folder.getFileName().toString();
    }

    /** Reads on; false once all is read. */
    boolean step() {
        List<Path> next = new ArrayList<>(FILES_A_STEP);
        while (next.size() < FILES_A_STEP && files.hasNext()) next.add(files.next());
        Map<Path, IndexedMonth.Sealed> same = new HashMap<>();
        List<Path> toRead = new ArrayList<>();
        for (Path file : next) {
            Optional<IndexedMonth.Sealed> found = trusted ? Optional.empty() : unchanged(file);
            if (found.isPresent()) same.put(file, found.get());
            else toRead.add(file);
        }
        Iterator<Looked> read = machine.workers().each(toRead, this::read).iterator();
        for (Path file : next) {
            if (same.containsKey(file)) rows.add(new Row(knownNames.get(name(file)), Optional.empty(), same.get(file)));
            else take(read.next());
        }
        if (files.hasNext()) return true;
        finish();
        return false;
    }

    private Looked read(Path file) {
        List<Trouble> met = new ArrayList<>();
        return new Looked(file, reader.read(file, this::content, met::add), met);
    }

    private void take(Looked looked) {
        Path file = looked.file();
        Optional<FileReader.Read<ExerciseRecord>> found = looked.found();
        troubles.addAll(looked.troubles());
        if (found.isPresent() && !KIND.patient().apply(found.get().value()).equals(patient)) {
            troubles.add(Trouble.at(Trouble.Kind.MISPLACED, file));
        } else if (found.isPresent()) {
            take(file, found.get(), looked.troubles().isEmpty());
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

    private Optional<IndexedMonth.Sealed> unchanged(Path file) {
        Integer place = knownNames.get(name(file));
        if (place == null) return Optional.empty();
        IndexedMonth.Sealed was = known.orElseThrow().file(place);
        try {
            return machine.disk().stat(file).filter(stat -> stat.kind() == Disk.Kind.FILE)
                .filter(was.fact()::fits).map(stat -> was);
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private void take(Path file, FileReader.Read<ExerciseRecord> found, boolean well) {
        boolean ordinary = index.isPresent() && !trusted && well && found.schema() == DataFolder.SCHEMA
            && name(file).equals(DataFolder.file(found.value().id()));
        if (ordinary) {
            changed = true;
            var sealed = new IndexedMonth.Sealed(Fact.of(found.stat(), machine.clock()), found.sha256().isPresent());
            rows.add(new Row(-1, Optional.of(builder.packed(found.value())), sealed));
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
        for (Row row : rows) builder.add(row.packed().orElseGet(() -> packed(row.known())), row.file());
        otherNames.forEach(builder::addOther);
        byte[] bytes = builder.toBytes(into.key(patient, month()), folderFact);
        if (listed) into.save(patient, month(), bytes);
        return IndexedMonth.read(bytes, into.key(patient, month()), patient).orElseThrow();
    }

    private byte[] packed(int place) {
        return builder.packed(known.orElseThrow().records().get(place));
    }

    private void take(IndexedMonth month) {
        result = new MonthRead(folder, reader, month.records(), month.byHand(), others, troubles, trusted, changed);
    }

    /** Once all is read. */
    MonthRead result() {
        return result;
    }
}
