package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.store.ManyRecords;
import toeup.tmux.Checkout;
import toeup.tmux.Tools;

/** What the first menu does without, as each takes Java as long as many files. */
class FirstMenuIT {
    /** Needed to write the first picture, and for nothing before it. */
    private static final String DRAWN = " com.googlecode.lanterna.SGR ";

    @Test
    void before_the_first_menu_no_lists_of_zones_no_formats_and_no_streams_are_loaded(@TempDir Path home)
            throws IOException {
        Path data = home.resolve(".local/share/toeup");
        // Nothing of this week, which would be read file by file as long as it is only seconds old.
        ManyRecords.write(data, 1, 40, LocalDate.now().minusDays(60), 7);
        Path loaded = home.resolve("loaded");
        // The first start also writes down what later ones need not find out.
        start(home, loaded);
        Files.delete(loaded);
        start(home, loaded);
        String classes = Files.readString(loaded);
        int drawn = classes.indexOf(DRAWN);
        assertTrue(classes.contains(" toeup.ui.app.Home ") && drawn > 0, "the menu was drawn");
        for (String each : List.of("com.fasterxml.jackson.core.JsonFactory", "java.math.BigDecimal",
            "java.time.zone.ZoneRulesProvider", "java.time.format.DateTimeFormatterBuilder",
            "java.lang.Character$UnicodeBlock", "java.text.Normalizer", "java.util.regex.Pattern",
            "java.util.stream.ReferencePipeline")) {
            int at = classes.indexOf(" " + each + " ");
            assertTrue(at < 0 || at > drawn, each + " is loaded before the first picture");
        }
    }

    private static void start(Path home, Path loaded) {
        ProcessBuilder start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + loaded, "-Dtoeup.home=" + Checkout.real(), "-Dtoeup.terminal=- 24 80",
            "-Dtoeup.offset=+0100", "-jar", Checkout.real().resolve("target/toeup.jar").toString());
        start.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        start.environment().put("HOME", home.toString());
        start.environment().put("TERM", "xterm");
        Tools.run(start);
    }

    /** Should there be more warning signs or questions one day, run.sh must answer more to come to the menu. */
    @Test
    void the_archive_of_classes_for_screens_holds_the_menu_of_somebody_with_a_programme() throws IOException {
        Path target = Checkout.ready().resolve("target");
        List<Path> archives;
        try (Stream<Path> files = Files.list(target)) {
            archives = files.filter(file -> file.getFileName().toString().matches("menu-.*\\.archive")).toList();
        }
        assertFalse(archives.isEmpty());
        for (Path archive : archives) {
            String names = Files.readString(archive, StandardCharsets.ISO_8859_1);
            assertTrue(names.contains("toeup/progress/Fulfilment$1"), archive + " does not know what is due");
        }
    }
}
