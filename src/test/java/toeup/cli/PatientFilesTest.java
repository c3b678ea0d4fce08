package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.i18n.Messages;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;
import toeup.store.Access;
import toeup.store.Ids;
import toeup.store.Journals;
import toeup.store.LeftBehind;
import toeup.store.LocalDisk;
import toeup.store.Machine;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.SaveResult;
import toeup.store.SettingsFile;
import toeup.store.Store;

class PatientFilesTest {
    /** Late on a Thursday in London, and Friday where the patient is. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-26T21:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir Path home;
    private final Machine machine = new Machine(new LocalDisk(), NIGHT, new Ids(NIGHT, new Random(1)));
    private Places places;

    @BeforeEach void begin() {
        places = Places.of(Map.of(), home, Optional.empty());
    }

    @Test void what_is_read_ahead_is_what_is_due_today_where_the_patient_is() throws ContentTrouble {
        assertEquals(List.of(Set.of("calf-stretch", "toe-tapping")), wanted(new Programme(List.of(
            on("ball-lifts", DayOfWeek.THURSDAY), on("calf-stretch", DayOfWeek.FRIDAY),
            on("toe-tapping", DayOfWeek.values()), on("heel-raises", DayOfWeek.SATURDAY)))));
    }

    @Test void on_a_day_of_rest_nothing_is_read_ahead() throws ContentTrouble {
        assertEquals(List.of(Set.of()), wanted(new Programme(List.of(on("ball-lifts", DayOfWeek.MONDAY)))));
    }

    private LeftBehind left(UUID patient) {
        Exercising exercising = new Exercising();
        var draft = new Drafts(NIGHT, () -> TOKYO).begin(UUID.randomUUID(), UUID.randomUUID(), patient, Exercising.PROFILE,
            Optional.empty(), exercising.assignment, exercising.run());
        return new LeftBehind(List.of(), draft, Speed.NORMAL, List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), List.of());
    }

    private UUID added() {
        return ((SaveResult.Saved) store().addPatient(profile(), new Programme(List.of()))).id();
    }

    @Test void each_patient_is_offered_what_that_patient_broke_off_last() throws ContentTrouble {
        List<UUID> patients = List.of(added(), added());
        PatientFiles files = files(new ArrayList<>());
        LeftBehind early = left(patients.get(0));
        LeftBehind late = left(patients.get(0));
        LeftBehind others = left(patients.get(1));
        assertEquals(Optional.empty(), files.offer(early));
        assertEquals(Optional.empty(), files.offer(others));
        assertEquals(Optional.of(early), files.offer(late));
        assertEquals(Optional.empty(), files.takeLeftBehind(), "as long as nobody is chosen");
        files.open(patients.get(1));
        assertEquals(Optional.of(others), files.takeLeftBehind());
        assertEquals(Optional.empty(), files.takeLeftBehind());
        files.open(patients.get(0));
        assertEquals(Optional.of(late), files.takeLeftBehind());
    }

    private static Programme.Scheduled on(String exercise, DayOfWeek... days) {
        return new Programme.Scheduled(new Prescription(exercise, "standard", Dose.of(1, 10, 3, 60), Sides.EACH),
            Set.of(days));
    }

    private Store store() {
        return ((Opened.Ready) Store.open(places, Access.WRITE, machine)).store();
    }

    private PatientFiles files(List<Set<String>> wanted) throws ContentTrouble {
        var content = Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");
        Messages text = content.messages();
        var shipped = new PatientFiles.Shipped(content.catalog(), () -> text, List::of, wanted::add);
        return new PatientFiles(shipped, store(), new SettingsFile(places, machine), new Journals(places, machine),
            machine.ids(), () -> TOKYO, NIGHT);
    }

    private List<Set<String>> wanted(Programme programme) throws ContentTrouble {
        store().addPatient(profile(), programme);
        List<Set<String>> wanted = new ArrayList<>();
        files(wanted).open(store().patients().get(0).id());
        return wanted;
    }

    private static Profile profile() {
        return new Profile("K7", Affected.RIGHT, Side.RIGHT, Set.of(), Ability.STANDING, false, ToesLift.A_LITTLE,
            false, true, PainLimits.CAUTIOUS, Pace.GUIDED, Speed.SLOW, Waits.USUAL, Optional.of(5));
    }
}
