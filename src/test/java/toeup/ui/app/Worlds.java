package toeup.ui.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Side;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Plans;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Settings;
import toeup.plan.Speed;
import toeup.plan.StartingProgramme;
import toeup.plan.ToesLift;
import toeup.plan.Waits;
import toeup.progress.History;

/** Worlds for tests of the screens: the content that ships, and made-up patients. */
final class Worlds {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final UUID PATIENT = new UUID(7, 7);
    private static final Content SHIPPED =
        Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");

    private Worlds() {}

    /** A folder in which nobody has ever trained. */
    static World empty() {
        try {
            return new World(SHIPPED.catalog(), SHIPPED.messages(), Worlds::programmes, Settings.USUAL,
                Optional.empty(), List.of(), Optional.empty(), MONDAY, false, List.of());
        } catch (ContentTrouble e) {
            throw new AssertionError(e);
        }
    }

    /** One patient: right foot, stands with support, the programme {@code standing} since four weeks. */
    static World one() {
        return of(profile(Ability.STANDING), programme("standing"));
    }

    /** One patient without any record. */
    static World of(Profile profile, Programme programme) {
        Plans plans = Plans.from(MONDAY.minusWeeks(4), programme);
        return with(empty(), new Patient(PATIENT, profile, programme, plans, History.EMPTY));
    }

    /** The same folder, in which this patient trains. */
    static World with(World world, Patient patient) {
        List<World.Known> known = List.of(new World.Known(patient.id(), patient.profile().code()));
        return new World(world.catalog(), world.text(), world.programmes(), world.settings(), Optional.of(patient),
            known, world.unfinished(), world.today(), world.readOnly(), world.troubles());
    }

    /** The same patient with other records. */
    static World with(World world, History history) {
        Patient old = world.patient().orElseThrow();
        return with(world, new Patient(old.id(), old.profile(), old.programme(), old.plans(), history));
    }

    /** The same folder with other patients beside the one who trains, or with nobody chosen. */
    static World with(World world, Optional<Patient> chosen, List<World.Known> known) {
        return new World(world.catalog(), world.text(), world.programmes(), world.settings(), chosen, known,
            world.unfinished(), world.today(), world.readOnly(), world.troubles());
    }

    /** The same folder, in which nothing can be written. */
    static World readOnly(World world) {
        return new World(world.catalog(), world.text(), world.programmes(), world.settings(), world.patient(),
            world.patients(), world.unfinished(), world.today(), true, world.troubles());
    }

    private static List<StartingProgramme> programmes() {
        try {
            return SHIPPED.programmes();
        } catch (ContentTrouble e) {
            throw new AssertionError(e);
        }
    }

    static Profile profile(Ability ability) {
        return new Profile("OAK-7", Affected.RIGHT, Side.RIGHT, Set.of(), ability, false, ToesLift.YES, false, true,
            PainLimits.CAUTIOUS, Pace.GUIDED, Speed.NORMAL, Waits.USUAL, Optional.empty());
    }

    /** A programme that ships. */
    static Programme programme(String id) {
        return programmes().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow().programme();
    }
}
