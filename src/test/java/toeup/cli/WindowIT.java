package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.desktop.Desktop;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/** The real program in a window of its own, and what happens where there can be none. */
class WindowIT {
    private static final List<String> OF_A_DESKTOP = List.of(" java.awt.", " javax.swing.", " sun.awt.", " sun.java2d.",
        " sun.font.", "lanterna.terminal.swing.", "jrt:/java.desktop");
    @TempDir Path home;
    private Desktop desktop;
    private Pane pane;

    @AfterEach
    void close() {
        if (desktop != null) desktop.close();
        if (pane != null) pane.close();
    }

    private Desktop open(String... options) {
        desktop = Desktop.of(1920, 1080);
        return again(options);
    }

    private Desktop again(String... options) {
        String[] command = Stream.concat(Stream.of("./run.sh", "--window"), Stream.of(options)).toArray(String[]::new);
        return desktop.start(Checkout.ready(), command).waitForWindow();
    }

    @Test
    void the_first_questions_are_answered_and_kept_and_control_c_ends_it() {
        open();
        Waiting.until(() -> Files.exists(desktop.home().resolve("data/toeup/patients")) ? Optional.of(true)
            : pressedEnter(), () -> "a patient is kept");
        desktop.keys("ctrl+c");
        assertEquals(130, desktop.exitCode());
        assertEquals("", desktop.output());
    }

    private Optional<Boolean> pressedEnter() {
        desktop.keys("Return");
        return Optional.empty();
    }

    @Test
    void leaving_ends_with_0() {
        open().keys("Escape");
        assertEquals(0, desktop.exitCode());
        assertEquals("", desktop.output());
    }

    @Test
    void closing_the_window_ends_it_as_a_hang_up_does() {
        open().closeWindow();
        assertEquals(129, desktop.exitCode());
        assertEquals("", desktop.output());
    }

    @Test
    void the_size_of_the_letters_is_remembered_for_the_next_start() throws IOException {
        Desktop.Size usual = open().size();
        desktop.keys("ctrl+plus", "ctrl+plus", "ctrl+c");
        assertEquals(130, desktop.exitCode());
        assertTrue(settings().contains("\"fontSize\": 32"), settings());
        Desktop.Size larger = again().size();
        assertTrue(larger.width() > usual.width(), usual + " and then " + larger);
        desktop.keys("ctrl+c");
        assertEquals(130, desktop.exitCode());
    }

    @Test
    void a_size_said_for_once_is_not_remembered() {
        open("--font-size", "16").keys("ctrl+c");
        assertEquals(130, desktop.exitCode());
        assertFalse(Files.exists(desktop.home().resolve("config/toeup/settings.json")));
    }

    @Test
    void a_terminal_it_is_started_from_is_left_alone() {
        desktop = Desktop.of(1024, 768);
        pane = Pane.of(80, 24).with("DISPLAY", desktop.display()).start(Checkout.ready(), "./run.sh", "--window");
        desktop.waitForWindow();
        assertFalse(pane.isAlternateScreen());
        pane.type("echo").waitFor("echo").signal("INT", pane.jvm());
        assertEquals(130, pane.exitCode());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
    }

    @Test
    void without_a_screen_it_says_so_in_one_line() {
        assertRefused("window.none.display", "--window");
        assertRefused("window.none.display", "today", "--window", "DISPLAY=:9999");
    }

    @Test
    void where_java_has_no_parts_for_a_desktop_it_says_so_in_one_line() {
        assertRefused("window.none.java", "--window", "JDK_JAVA_OPTIONS=--limit-modules=java.base,jdk.unsupported");
        assertRefused("window.none.java", "--window", "DISPLAY=:9999", "JDK_JAVA_OPTIONS=-Djava.awt.headless=true");
    }

    /** @param words of the command; those with an equals sign set variables */
    private void assertRefused(String key, String... words) {
        List<String> variables = Stream.of(words).filter(word -> word.contains("=")).toList();
        List<String> command = Stream.of(Stream.of("env", "-u", "DISPLAY", "HOME=" + home), variables.stream(),
            Stream.of("./run.sh"), Stream.of(words).filter(word -> !word.contains("=")))
            .flatMap(part -> part).toList();
        if (words[0].equals("today")) addPatient();
        Tools.Ran ran = Tools.run(new ProcessBuilder(command).directory(Checkout.ready().toFile()));
        String said = ran.output().lines().filter(line -> !line.startsWith("NOTE:")).reduce("", String::concat);
        assertEquals("toeup: " + TrainerIT.say(key), said);
        assertEquals(1, ran.exitCode());
    }

    private void addPatient() {
        Tools.run(new ProcessBuilder("env", "HOME=" + home, "./run.sh", "patients", "add", "BIRCH-1")
            .directory(Checkout.ready().toFile()));
    }

    @Test
    void in_a_terminal_nothing_of_a_desktop_is_loaded() throws IOException {
        pane = Pane.of(80, 24);
        Path loaded = pane.home().resolve("loaded");
        pane.start(Checkout.ready(), "java", "-Xlog:class+load:file=" + loaded, "-Dtoeup.home=" + Checkout.real(),
            "-jar", "target/toeup.jar").waitFor("does not replace").keys("Escape");
        assertEquals(0, pane.exitCode());
        String classes = Files.readString(loaded);
        assertTrue(classes.contains("toeup.ui.terminal.TerminalWindow"), "this log has what was loaded");
        assertEquals(List.of(), classes.lines().filter(line -> OF_A_DESKTOP.stream().anyMatch(line::contains)).toList());
    }

    private String settings() throws IOException {
        return Files.readString(desktop.home().resolve("config/toeup/settings.json"));
    }
}
