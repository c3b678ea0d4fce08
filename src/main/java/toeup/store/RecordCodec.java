package toeup.store;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Direction;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.Prescribed;
import toeup.progress.Recorded;
import toeup.progress.StopReason;

/** An exercise's record, in the fields and the order of the product rules, section 7. */
final class RecordCodec implements Codec<ExerciseRecord> {
    private static final int LONGEST_SECONDS = 86_400;
    private static final int MOST_TIMES_FASTER = 100;

    @Override public void write(JsonWriter out, ExerciseRecord record) {
        out.text("id", record.id().toString());
        Fields.uuid(out, "session", record.session());
        out.text("patient", record.patient().toString()).text("exercise", record.exercise())
            .text("way", record.way()).text("recorded", record.recorded().code())
            .text("pace", record.pace().map(Pace::code)).flag("confirmed", record.confirmed());
        Fields.instant(out, "startedAt", record.startedAt());
        out.text("zone", record.zone().id()).text("day", record.day().toString())
            .whole("durationSeconds", record.durationSeconds());
        Fields.uuid(out, "programme", record.programme());
        out.object("prescribed", in -> write(in, record.prescribed()))
            .objects("done", record.done(), RecordCodec::write)
            .text("outcome", record.outcome().code()).text("stopReason", record.stopReason().map(StopReason::code))
            .whole("pain", record.pain()).text("affected", record.affected().code());
        Fields.codedSet(out, "numb", record.numb());
        if (record.timeScale() != 1) out.whole("timeScale", record.timeScale());
        Fields.uuid(out, "corrects", record.corrects());
        Fields.uuid(out, "withdraws", record.withdraws());
    }

    private static void write(JsonWriter out, Prescribed prescribed) {
        Fields.dose(out, prescribed.dose());
        out.text("sides", prescribed.sides().code());
    }

    private static void write(JsonWriter out, Done done) {
        out.text("side", done.side().map(Side::code)).text("direction", done.direction().map(Direction::code))
            .whole("set", done.set()).whole("repetitions", done.repetitions()).whole("steps", done.steps())
            .whole("holdSeconds", done.holdSeconds());
        if (done.assisted()) out.flag("assisted", true);
        if (done.endedByUser()) out.flag("endedByUser", true);
    }

    @Override public ExerciseRecord read(JsonObject in) throws JsonTrouble {
        var id = Fields.uuid(in, "id");
        var session = Fields.optionalUuid(in, "session");
        var patient = Fields.uuid(in, "patient");
        var exercise = Fields.name(in, "exercise");
        var way = Fields.name(in, "way");
        var recorded = Fields.coded(in, "recorded", Recorded.class);
        var pace = Fields.optionalCoded(in, "pace", Pace.class);
        var confirmed = in.flag("confirmed");
        var startedAt = Fields.instant(in, "startedAt");
        var zone = Fields.zone(in, "zone");
        var day = Fields.day(in, "day");
        var seconds = in.whole("durationSeconds", 0, LONGEST_SECONDS);
        var programme = Fields.optionalUuid(in, "programme");
        var prescribed = prescribed(in.object("prescribed"));
        var done = done(in.objects("done"));
        var outcome = Fields.coded(in, "outcome", Outcome.class);
        var reason = Fields.optionalCoded(in, "stopReason", StopReason.class);
        var pain = in.optionalWhole("pain", 0, 10);
        var affected = Fields.coded(in, "affected", Affected.class);
        var numb = Fields.codedSet(in, "numb", Side.class);
        var scale = in.optionalWhole("timeScale", 1, MOST_TIMES_FASTER).orElse(1);
        var corrects = Fields.optionalUuid(in, "corrects");
        var withdraws = Fields.optionalUuid(in, "withdraws");
        return Fields.made(in, () -> new ExerciseRecord(id, session, patient, exercise, way, recorded, pace,
            confirmed, startedAt, zone, day, seconds, programme, prescribed, done, outcome, reason, pain, affected,
            numb, scale, corrects, withdraws));
    }

    private static Prescribed prescribed(JsonObject in) throws JsonTrouble {
        return new Prescribed(Fields.dose(in), Fields.coded(in, "sides", Sides.class));
    }

    private static List<Done> done(List<JsonObject> all) throws JsonTrouble {
        List<Done> done = new ArrayList<>();
        for (JsonObject in : all) done.add(done(in));
        return done;
    }

    private static Done done(JsonObject in) throws JsonTrouble {
        var side = Fields.optionalCoded(in, "side", Side.class);
        var direction = Fields.optionalCoded(in, "direction", Direction.class);
        var set = in.whole("set", 1, 100);
        var repetitions = in.optionalWhole("repetitions", 0, 1000);
        var steps = in.optionalWhole("steps", 0, 1000);
        var holdSeconds = in.optionalWhole("holdSeconds", 0, 36_000);
        boolean assisted = in.optionalFlag("assisted").orElse(false);
        boolean endedByUser = in.optionalFlag("endedByUser").orElse(false);
        return Fields.made(in, () -> new Done(side, direction, set, repetitions, steps, holdSeconds, assisted,
            endedByUser));
    }
}
