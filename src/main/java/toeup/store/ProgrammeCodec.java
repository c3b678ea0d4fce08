package toeup.store;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Sides;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Prescription;
import toeup.plan.Programme;

/** What is to be done on which days. */
final class ProgrammeCodec implements Codec<Programme> {
    @Override public void write(JsonWriter out, Programme programme) {
        out.objects("items", programme.items(), ProgrammeCodec::write);
    }

    private static void write(JsonWriter out, Programme.Scheduled item) {
        Prescription prescription = item.prescription();
        out.text("exercise", prescription.exercise()).text("way", prescription.way());
        Fields.days(out, "days", item.days());
        Fields.dose(out, prescription.dose());
        out.text("sides", prescription.sides().code());
    }

    @Override public Programme read(JsonObject in) throws JsonTrouble {
        List<Programme.Scheduled> items = new ArrayList<>();
        for (JsonObject item : in.objects("items")) items.add(scheduled(item));
        return Fields.made(in, () -> new Programme(items));
    }

    private static Programme.Scheduled scheduled(JsonObject in) throws JsonTrouble {
        var prescription = new Prescription(Fields.name(in, "exercise"), Fields.name(in, "way"), Fields.dose(in),
            Fields.coded(in, "sides", Sides.class));
        var days = Fields.days(in, "days");
        return Fields.made(in, () -> new Programme.Scheduled(prescription, days));
    }
}
