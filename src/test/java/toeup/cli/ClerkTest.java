package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.i18n.Messages;
import toeup.plan.Settings;
import toeup.store.Access;
import toeup.store.Ids;
import toeup.store.Journals;
import toeup.store.LocalDisk;
import toeup.store.Machine;
import toeup.store.ManyRecords;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.SettingsFile;
import toeup.store.Store;
import toeup.ui.app.Event;
import toeup.ui.app.Reading;
import toeup.ui.app.Request;

/** The first reading of a long history, and what is asked for meanwhile. */
class ClerkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
    /** Not to be read in one turn on any machine. */
    private static final int MANY = 6000;
    private static final long LONGEST_MINUTES = 5;

    @TempDir Path home;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> bugs = new LinkedBlockingQueue<>();
    private Places places;
    private Clerk clerk;

    @BeforeEach void begin() throws ContentTrouble {
        places = Places.of(Map.of(), home, Optional.empty());
        ManyRecords.write(places.data(), 1, MANY, TODAY, 1);
        clerk = clerk();
    }

    private Clerk clerk() throws ContentTrouble {
        var machine = new Machine(new LocalDisk(), NOON, new Ids(NOON, new Random(1)));
        var content = Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");
        Messages text = content.messages();
        Store store = ((Opened.Ready) Store.open(places, Access.WRITE, machine)).store();
        var journals = new Journals(places, machine);
        ZoneId zone = ZoneId.of("UTC");
        var files = new PatientFiles(new PatientFiles.Shipped(content.catalog(), () -> text, List::of,
                wanted -> { }),
            store, new SettingsFile(places, machine), journals, machine.ids(), () -> zone, NOON);
        files.open(store.patients().get(0).id());
        var keeper = new SessionKeeper(store, journals, machine.ids(), System::nanoTime, new Drafts(NOON, () -> zone));
        return new Clerk(files, keeper, events::add, bug -> {
            bugs.add(bug);
            return bug.toString();
        });
    }

    @AfterEach void nothing_went_wrong_on_the_thread_of_the_disk() {
        assertEquals(List.of(), List.copyOf(bugs));
    }

    private Event next() throws InterruptedException {
        Event event = events.poll(LONGEST_MINUTES, TimeUnit.MINUTES);
        assertTrue(event != null, "nothing happened");
        return event;
    }

    private static boolean isAllRead(Event event) {
        return event instanceof Event.Changed changed
            && changed.world().patient().orElseThrow().reading().equals(Reading.OVER);
    }

    @Test void a_first_reading_tells_how_far_it_is_and_then_shows_everything() throws InterruptedException {
        clerk.take(new Request.ReadRecords());
        int percent = 0;
        Event event = next();
        for (; event instanceof Event.Read read; event = next()) {
            assertTrue(read.reading().percent() > percent, "it only goes forward");
            percent = read.reading().percent();
        }
        assertTrue(percent > 0, "it was told");
        assertTrue(isAllRead(event));
        assertTrue(((Event.Changed) event).world().patient().orElseThrow().history().entries().size() > MANY / 2);
        assertEquals(List.of(), clerk.finish());
    }

    @Test void what_is_to_be_saved_does_not_wait_for_the_first_reading() throws InterruptedException {
        clerk.take(new Request.ReadRecords());
        clerk.take(new Request.SaveSettings(Settings.USUAL.withBand(false)));
        Event event = next();
        while (!(event instanceof Event.Said)) {
            assertFalse(isAllRead(event), "saved before all is read");
            event = next();
        }
        assertEquals(List.of(), clerk.finish());
    }

    @Test void leaving_during_the_first_reading_ends_at_once_and_the_next_start_goes_on_there()
            throws InterruptedException, ContentTrouble {
        clerk.take(new Request.ReadRecords());
        while (!(next() instanceof Event.Read)) continue;
        assertEquals(List.of(), clerk.finish());
        assertTrue(events.stream().noneMatch(ClerkTest::isAllRead));
        clerk = clerk();
        clerk.take(new Request.ReadRecords());
        Event event = next();
        while (!isAllRead(event)) event = next();
        assertEquals(List.of(), clerk.finish());
    }
}
