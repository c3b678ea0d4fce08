package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import toeup.tmux.Checkout;
import toeup.tmux.OrdinaryUser;
import toeup.tmux.Pane;

/** The data folder goes away or turns read-only in the middle of a session of the real trainer, and comes back. */
class VanishingIT {
    private static final String FAST = "20";
    private static final String KEPT = "It is kept on this computer";

    private final Checkout checkout = Checkout.copy();
    private final Pane pane = Pane.of(80, 24).asOrdinaryUser();
    private Pane session;
    private final Path data = pane.home().resolve("data/toeup");
    private final Path away = pane.home().resolve("data/away");

    @AfterEach
    void close() {
        if (session != null) session.close();
        pane.close();
        checkout.close();
    }

    private enum Way { PULLED_OUT, EMPTY_PLACE_LEFT, READ_ONLY }

    @ParameterizedTest
    @EnumSource
    void an_exercise_done_meanwhile_is_kept_and_saved_as_soon_as_the_folder_is_back(Way way) throws IOException {
        begin();
        session = TrainerIT.again(pane).with("TOEUP_TIME_SCALE", FAST).asOrdinaryUser();
        session.start(checkout.folder(), "./run.sh", "start", "ball-lifts", "--reps", "1");
        session.waitFor(TrainerIT.say("checks.well"));
        takeAway(way);
        String before = content(way == Way.READ_ONLY ? data : away);
        session.type("1").waitFor(TrainerIT.say("tally.done"));
        TrainerIT.afterTheFirstSecond(session).keys("Enter").waitFor(TrainerIT.say("pain.ask")).type("2").keys("Enter");
        session.waitUntil("it is said where the exercise is", screen -> flat(screen).contains(KEPT));
        assertFalse(session.screen().contains(TrainerIT.say("save.done")), session.screen());
        assertEquals(before, content(way == Way.READ_ONLY ? data : away));
        session.keys("Enter").waitFor(TrainerIT.say("home.today")).type("5");
        session.waitUntil("the history is shown", screen -> screen.contains("Repetitions   7"));
        session.keys("Escape").waitFor(TrainerIT.say("home.today"));
        bringBack(way);
        session.keys("Escape").waitFor(TrainerIT.say("farewell.effort")).keys("Enter");
        session.waitFor(TrainerIT.say("farewell.note")).keys("Enter");
        assertEquals(0, session.exitCode(), session.screen());
        assertEquals(2, names(data).stream().filter(name -> name.contains("/records/")).count());
        assertEquals(1, names(data).stream().filter(name -> name.contains("/sessions/")).count());
        Set<String> waiting = names(pane.home().resolve("state/toeup"));
        assertTrue(waiting.stream().noneMatch(name -> name.contains("/spool/") || name.contains("/journal/")),
            waiting.toString());
        assertFalse(session.output().contains("Exception"), "no stack trace");
        assertFalse(session.output().matches("(?s).*\u001b[]k_^P].*"), "no title of the window, nor anything of its kind");
        System.out.println("data folder " + way + " in a session: exercise kept, and saved when it was back");
    }

    @Test
    void a_folder_that_is_away_at_the_start_is_said_and_never_begun_anew() throws IOException {
        begin();
        for (Way way : List.of(Way.PULLED_OUT, Way.EMPTY_PLACE_LEFT)) {
            takeAway(way);
            try (Pane later = TrainerIT.again(pane).asOrdinaryUser()) {
                later.start(checkout.folder(), "./run.sh");
                assertEquals(ExitCode.FOLDER.code(), later.exitCode());
                assertTrue(flat(later.screen()).contains("No new history was begun."), later.screen());
            }
            assertEquals(way == Way.EMPTY_PLACE_LEFT, Files.exists(data));
            bringBack(way);
        }
    }

    /** A patient with a history. Exercises that run fast are left out of progress; what was typed in is not. */
    private void begin() {
        pane.start(checkout.folder(), "sh", "-c", "./run.sh patients add K7 && ./run.sh log ball-lifts --reps 7"
            + " && exec ./run.sh");
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("home.today")).keys("C-c");
        assertEquals(130, pane.exitCode());
    }

    private void takeAway(Way way) throws IOException {
        if (way == Way.READ_ONLY) {
            setFolderRights("r-x------");
            return;
        }
        Files.move(data, away);
        if (way == Way.EMPTY_PLACE_LEFT) OrdinaryUser.own(Files.createDirectory(data));
    }

    private void bringBack(Way way) throws IOException {
        if (way == Way.READ_ONLY) {
            setFolderRights("rwx------");
            return;
        }
        if (way == Way.EMPTY_PLACE_LEFT) Files.delete(data);
        Files.move(away, data);
    }

    private void setFolderRights(String rights) throws IOException {
        for (Path folder : all(data).filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
        }
    }

    private static Stream<Path> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path folder) {
        return Set.copyOf(all(folder).filter(Files::isRegularFile).map(Path::toString).toList());
    }

    private static String content(Path folder) throws IOException {
        StringBuilder content = new StringBuilder();
        for (Path file : all(folder).filter(Files::isRegularFile).sorted().toList()) {
            content.append(folder.relativize(file)).append('\n').append(Files.readString(file));
        }
        return content.toString();
    }

    /** Lines are broken where the screen ends. */
    private static String flat(String screen) {
        return screen.replaceAll("\\s+", " ");
    }
}
