package toeup.store;

import java.util.Optional;
import java.util.OptionalInt;
import toeup.catalog.Side;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;

/** What belongs to one patient. */
final class ProfileCodec implements Codec<Profile> {
    private static final int LONGEST_CODE = 16;

    @Override public void write(JsonWriter out, Profile profile) {
        out.text("code", profile.code()).text("affected", profile.affected().code())
            .text("weaker", profile.weaker().code());
        Fields.codedSet(out, "numb", profile.numb());
        out.text("ability", profile.ability().code()).flag("fell", profile.fell())
            .text("toesLift", profile.toesLift().code()).flag("new", profile.isNew())
            .flag("assessed", profile.assessed())
            .object("painLimits", in -> in.whole("caution", profile.painLimits().caution())
                .whole("stop", profile.painLimits().stop()))
            .text("pace", profile.pace().code()).text("speed", profile.speed().code())
            .object("waits", in -> write(in, profile.waits()))
            .whole("goal", profile.goal().map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static void write(JsonWriter out, Waits waits) {
        out.flag("forEnter", waits.forEnter()).whole("sitting", waits.sitting()).whole("standing", waits.standing())
            .whole("floor", waits.floor()).whole("switchSides", waits.switchSides())
            .whole("switchBand", waits.switchBand()).whole("newDirection", waits.newDirection());
    }

    @Override public Profile read(JsonObject in) throws JsonTrouble {
        var code = in.text("code", LONGEST_CODE);
        var affected = Fields.coded(in, "affected", Affected.class);
        var weaker = Fields.coded(in, "weaker", Side.class);
        var numb = Fields.codedSet(in, "numb", Side.class);
        var ability = Fields.coded(in, "ability", Ability.class);
        var fell = in.flag("fell");
        var toesLift = Fields.coded(in, "toesLift", ToesLift.class);
        var isNew = in.flag("new");
        var assessed = in.flag("assessed");
        var limits = painLimits(in.object("painLimits"));
        var pace = Fields.coded(in, "pace", Pace.class);
        var speed = Fields.coded(in, "speed", Speed.class);
        var waits = waits(in.object("waits"));
        var goal = in.optionalWhole("goal", 1, 7);
        return Fields.made(in, () -> new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew,
            assessed, limits, pace, speed, waits, goal.isPresent() ? Optional.of(goal.getAsInt()) : Optional.empty()));
    }

    private static PainLimits painLimits(JsonObject in) throws JsonTrouble {
        int caution = in.whole("caution", 1, 9);
        return new PainLimits(caution, in.whole("stop", caution + 1, 10));
    }

    private static Waits waits(JsonObject in) throws JsonTrouble {
        return new Waits(in.flag("forEnter"), seconds(in, "sitting"), seconds(in, "standing"), seconds(in, "floor"),
            seconds(in, "switchSides"), seconds(in, "switchBand"), seconds(in, "newDirection"));
    }

    private static int seconds(JsonObject in, String field) throws JsonTrouble {
        return in.whole(field, 0, Waits.LONGEST_SECONDS);
    }
}
