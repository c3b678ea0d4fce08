package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Announce;
import toeup.plan.Heard;
import toeup.plan.Reader;
import toeup.plan.Settings;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;
import toeup.progress.Zone;

class CodecTest {
    private static final String RECORD_IN_CAPITALS = "01935711-2233-7455-8677-8899AABBCCDD";

    private static <T> byte[] written(Codec<T> codec, T value) {
        JsonWriter out = new JsonWriter();
        codec.write(out, value);
        return out.toBytes();
    }

    private static <T> T again(Codec<T> codec, T value) throws JsonTrouble {
        JsonObject in = Json.object("a.json", written(codec, value));
        T read = codec.read(in);
        in.noOthers();
        return read;
    }

    private static String record(ExerciseRecord record) {
        return new String(NewFile.of(DatedKind.RECORDS, record).content(), StandardCharsets.UTF_8);
    }

    @Test void a_record_is_written_as_the_product_rules_say() {
        assertEquals("""
            {
              "schema": 1,
              "id": "01935711-2233-7455-8677-8899aabbccdd",
              "session": "01935711-0000-7000-8000-000000000002",
              "patient": "01935000-0000-7000-8000-00000000000a",
              "exercise": "ankle-dorsiflexion",
              "way": "standard",
              "recorded": "guided",
              "pace": "guided",
              "confirmed": true,
              "startedAt": "2026-11-23T09:15:04Z",
              "zone": "Europe/London",
              "day": "2026-11-23",
              "durationSeconds": 214,
              "programme": "01935000-0000-7000-8000-000000000003",
              "prescribed": {"sets": 1, "repetitions": 10, "holdSeconds": 3, "restSeconds": 60, "sides": "each"},
              "done": [
                {"side": "right", "set": 1, "repetitions": 10, "holdSeconds": 30},
                {"side": "left", "set": 1, "repetitions": 10, "holdSeconds": 30}
              ],
              "outcome": "completed",
              "pain": 3,
              "affected": "right",
              "numb": ["right"],
              "sha256": "SUM"
            }
            """, record(Samples.record()).replaceAll("[0-9a-f]{64}", "SUM"));
    }

    @Test void what_is_unknown_is_absent_and_a_usual_time_scale_too() {
        String text = record(Samples.sparseRecord());
        for (String field : List.of("session", "pace", "programme", "stopReason", "pain", "timeScale", "corrects",
            "withdraws", "null")) {
            assertEquals(-1, text.indexOf("\"" + field + "\":"), field);
        }
    }

    @Test void every_kind_of_file_reads_back_as_it_was_written() throws JsonTrouble {
        for (ExerciseRecord record : List.of(Samples.record(), Samples.fullRecord(), Samples.sparseRecord())) {
            assertEquals(record, again(new RecordCodec(), record));
        }
        assertEquals(Samples.sitting(), again(new SittingCodec(), Samples.sitting()));
        assertEquals(Samples.PROFILE, again(new ProfileCodec(), Samples.PROFILE));
        assertEquals(Samples.PLAN, again(new ProgrammeCodec(), Samples.PLAN));
        Settings other = new Settings("light", new Heard(false, true, true), false, false, false, 10,
            true, new Reader(true, true, Announce.ENDS, true), OptionalInt.of(48));
        assertEquals(other, again(new SettingsCodec(), other));
    }

    @Test void a_note_that_could_not_be_read_back_is_never_written() throws JsonTrouble {
        SittingRecord it = Samples.sitting();
        SittingRecord hostile = new SittingRecord(it.id(), it.patient(), it.startedAt(), it.zone(), it.day(), false,
            false, true, OptionalInt.empty(), OptionalInt.empty(), Optional.of("a\u001b[2Jb\nc\u202e"),
            Optional.empty(), false);
        assertEquals(Optional.of("a\uFFFD[2Jb\uFFFDc\uFFFD"), again(new SittingCodec(), hostile).note());
    }

    @Test void the_machines_locale_changes_no_byte() {
        Locale usual = Locale.getDefault();
        List<byte[]> expected = all();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(texts(expected), texts(all()), tag);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static List<byte[]> all() {
        return List.of(NewFile.of(DatedKind.RECORDS, Samples.fullRecord()).content(),
            NewFile.of(DatedKind.RECORDS, Samples.record()).path().toString().getBytes(StandardCharsets.UTF_8),
            NewFile.of(DatedKind.SESSIONS, Samples.sitting()).content(),
            written(new ProfileCodec(), Samples.PROFILE), written(new ProgrammeCodec(), Samples.PLAN),
            JournalCodec.line(1, Samples.counted(1)).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(List<byte[]> all) {
        return all.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    }

    @Test void a_rule_across_fields_is_a_complaint_with_a_place() {
        String text = record(Samples.record()).replace("\"completed\"", "\"stopped\"");
        JsonTrouble trouble = assertThrows(JsonTrouble.class,
            () -> new RecordCodec().read(Json.object("a.json", text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(1, trouble.line());
    }

    @Test void dates_and_ids_have_one_spelling() {
        Stream.of("1-1-1-1-1", RECORD_IN_CAPITALS, "x", "").forEach(text ->
            assertEquals(Optional.empty(), Fields.parseUuid(text), text));
        for (String day : List.of("2026-1-1", "20261123", "+12026-11-23", "2026-02-30", "2569-11-23T00")) {
            String text = record(Samples.record()).replace("\"day\": \"2026-11-23\"", "\"day\": \"" + day + "\"");
            JsonTrouble trouble = assertThrows(JsonTrouble.class,
                () -> new RecordCodec().read(Json.object("a.json", text.getBytes(StandardCharsets.UTF_8))), day);
            assertEquals("day", trouble.field());
        }
    }

    @Test void the_zone_is_kept_as_it_was_named() throws JsonTrouble {
        assertEquals(new Zone("+05:30"), again(new RecordCodec(), Samples.fullRecord()).zone());
    }
}
