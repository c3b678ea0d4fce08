package toeup.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.catalog.Lists;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonValue;
import toeup.json.JsonWriter;
import toeup.plan.Profile;
import toeup.plan.Programme;

/** Reads and makes the versions of one kind of thing that is edited. */
final class VersionFiles<T> {
    private final String folder;
    private final Codec<T> codec;
    private final Machine machine;

    private VersionFiles(String folder, Codec<T> codec, Machine machine) {
        this.folder = folder;
        this.codec = codec;
        this.machine = machine;
    }

    static VersionFiles<Profile> profiles(Machine machine) {
        return new VersionFiles<>(DataFolder.PROFILE, new ProfileCodec(), machine);
    }

    static VersionFiles<Programme> programmes(Machine machine) {
        return new VersionFiles<>(DataFolder.PROGRAMME, new ProgrammeCodec(), machine);
    }

    Heads<T> heads(DatedFiles.Source source, UUID patient) {
        List<Trouble> troubles = new ArrayList<>();
        Union<Version<T>> union = new Union<>(troubles::add);
        Path path = source.root().resolve(DataFolder.kind(patient, folder));
        for (Path file : new Folders(machine.disk()).in(path, troubles::add)) {
            if (!Names.isRead(file)) continue;
            source.reader().read(file, this::version, troubles::add)
                .ifPresent(found -> union.add(found.value().id(), found, file));
        }
        return Heads.of(Lists.map(union.all(), VersionFiles::sealed), troubles);
    }

    private Version<T> version(JsonObject in) throws JsonTrouble {
        var id = Fields.uuid(in, "id");
        var parents = Fields.uuids(in, "parents");
        var savedAt = Fields.instant(in, "savedAt");
        Optional<LocalDate> day = in.has("day") ? Optional.of(Fields.day(in, "day")) : Optional.empty();
        return new Version<>(id, parents, savedAt, day, codec.read(in), 0, Optional.empty(), in);
    }

    private static <T> Version<T> sealed(FileReader.Read<Version<T>> read) {
        Version<T> it = read.value();
        return new Version<>(it.id(), it.parents(), it.savedAt(), it.day(), it.value(), read.schema(),
            read.sha256(), it.source());
    }

    /** A version that replaces {@code heads}, with its file's path in the data folder and its bytes. */
    NewFile next(UUID patient, T value, Heads<T> heads) {
        UUID id = machine.ids().next();
        JsonWriter out = new JsonWriter().whole("schema", DataFolder.SCHEMA).text("id", id.toString())
            .texts("parents", heads.all().stream().map(head -> head.id().toString()).toList());
        Instant now = machine.clock().instant();
        Fields.instant(out, "savedAt", now);
        out.text("day", LocalDate.ofInstant(now, machine.clock().getZone()).toString());
        codec.write(out, value);
        JsonValue.Members members = heads.all().stream().filter(head -> head.value().equals(value)).findFirst()
            .or(() -> heads.all().stream().findFirst())
            .map(head -> head.source().carriedInto(out.members())).orElseGet(out::members);
        return new NewFile(id, DataFolder.kind(patient, folder).resolve(DataFolder.file(id)), Seal.sealed(members));
    }
}
