package toeup.store;

import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.json.PlainText;
import toeup.progress.SittingRecord;

/** A session's checks and answers. */
final class SittingCodec implements Codec<SittingRecord> {
    private static final int LONGEST_NOTE = 500;

    @Override public void write(JsonWriter out, SittingRecord sitting) {
        out.text("id", sitting.id().toString()).text("patient", sitting.patient().toString());
        Fields.instant(out, "startedAt", sitting.startedAt());
        out.text("zone", sitting.zone().id()).text("day", sitting.day().toString())
            .flag("unwell", sitting.unwell()).flag("change", sitting.change())
            .flag("supportReady", sitting.supportReady()).whole("painBefore", sitting.painBefore())
            .whole("effort", sitting.effort())
            // What the reader would refuse must never be written: the whole session would be set aside.
            .text("note", sitting.note().map(PlainText::cleaned).filter(note -> !note.isEmpty()))
            .flag("skin", sitting.skin()).flag("fell", sitting.fell());
    }

    @Override public SittingRecord read(JsonObject in) throws JsonTrouble {
        var id = Fields.uuid(in, "id");
        var patient = Fields.uuid(in, "patient");
        var startedAt = Fields.instant(in, "startedAt");
        var zone = Fields.zone(in, "zone");
        var day = Fields.day(in, "day");
        var unwell = in.flag("unwell");
        var change = in.flag("change");
        var supportReady = in.flag("supportReady");
        var painBefore = in.optionalWhole("painBefore", 0, 10);
        var effort = in.optionalWhole("effort", 0, 10);
        var note = in.optionalText("note", LONGEST_NOTE);
        var skin = in.optionalFlag("skin");
        var fell = in.flag("fell");
        return Fields.made(in, () -> new SittingRecord(id, patient, startedAt, zone, day, unwell, change,
            supportReady, painBefore, effort, note, skin, fell));
    }
}
