package toeup.store;

import toeup.json.JsonValue;
import toeup.json.JsonWriter;
import toeup.progress.ExerciseRecord;

/** A stored record for other programs: the members of its file. */
public final class RecordJson {
    private RecordJson() {}

    /** All its members, those this version does not know and the checksum last. */
    public static JsonValue.Members of(Stored<ExerciseRecord> stored) {
        JsonWriter out = new JsonWriter().whole("schema", stored.schema());
        new RecordCodec().write(out, stored.value());
        stored.others().forEach(out::value);
        return out.text(Seal.FIELD, stored.sha256()).members();
    }
}
