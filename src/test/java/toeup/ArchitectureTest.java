package toeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may use whom: reads the sources, and names every arrow that is not in the table. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of(System.getProperty("toeup.home", ""), "src", "main", "java");
    private static final String ROOT = "toeup.";
    private static final Set<String> CORE = Set.of("catalog", "plan", "session", "progress");
    /** Each package of ours and the packages of ours it may use. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
        Map.entry("catalog", Set.of()),
        Map.entry("plan", Set.of("catalog")),
        Map.entry("progress", Set.of("catalog", "plan")),
        Map.entry("session", Set.of("catalog", "plan", "progress")),
        Map.entry("i18n", Set.of()),
        Map.entry("figure", Set.of()),
        Map.entry("cue", Set.of("catalog", "session")),
        Map.entry("json", Set.of()),
        Map.entry("zip", Set.of()),
        // A theme gives each style its colours, and the styles are named in ui.canvas.
        Map.entry("content", Set.of("catalog", "plan", "i18n", "json", "figure", "ui.theme", "ui.canvas")),
        Map.entry("store", Set.of("catalog", "plan", "progress", "json", "zip")),
        Map.entry("ui.canvas", Set.of()),
        Map.entry("ui.theme", Set.of("ui.canvas")),
        Map.entry("ui.screen", Set.of("catalog", "plan", "session", "progress", "i18n", "figure", "ui.canvas")),
        Map.entry("ui.app", Set.of("catalog", "plan", "session", "progress", "i18n", "figure", "ui.screen",
            "ui.canvas")),
        // One model, two ways to show it: the screens' state and pages are drawn, or said as lines.
        Map.entry("plain", Set.of("catalog", "plan", "session", "progress", "i18n", "ui.screen", "ui.app")),
        Map.entry("ui.terminal", Set.of("ui.app", "ui.canvas", "ui.theme")),
        Map.entry("cli", Set.of("catalog", "plan", "session", "progress", "i18n", "figure", "cue", "json", "content",
            "store", "ui.canvas", "ui.theme", "ui.screen", "ui.app", "ui.terminal", "plain")));
    /** The session makes records and does not look at old ones. */
    private static final Set<String> RECORD_TYPES =
        Set.of("Done", "ExerciseRecord", "Outcome", "Prescribed", "Recorded", "SittingRecord", "StopReason");
    /** Libraries and the only package that may use each. */
    private static final Map<String, String> LIBRARIES = Map.of("com.googlecode.lanterna", "ui.terminal",
        "picocli", "cli", "com.fasterxml.jackson", "json");
    /** What belongs to a desktop, and the only files that may know it: loaded for a window of our own, else never. */
    private static final List<String> DESKTOP = List.of("java.awt.", "javax.swing.", "lanterna.terminal.swing.");
    private static final String OF_A_WINDOW = "toeup/ui/terminal/Frame";
    private static final String WAY_INTO_IT = "toeup/ui/terminal/OwnWindow.java";
    private static final Pattern FRAME = Pattern.compile("\\bFrame(Window|Terminal|Font|Keys|Inks)\\b");
    /** What would make the core depend on more than its arguments: files, clocks, chance, machine and threads. */
    private static final List<String> OUTSIDE = List.of("java.io.", "java.nio.", "java.net.", "java.awt.",
        "Clock.system", "Instant.now(", "LocalDate.now(", "LocalTime.now(", "LocalDateTime.now(",
        "ZonedDateTime.now(", "ZoneId.systemDefault", "System.currentTimeMillis", "System.nanoTime",
        "System.getenv", "System.getProperty", "System.out", "System.err", "java.util.Random",
        "Math.random", "ThreadLocalRandom", "SecureRandom",
        "UUID.randomUUID", "Locale.getDefault", "Thread", "Runtime.");
    /** What writes or parses by the machine's locale or character set if it is not told otherwise. */
    private static final List<Pattern> MACHINE_TEXT = List.of(Pattern.compile("String\\.format\\((?!Locale\\.ROOT)"),
        Pattern.compile("\\.formatted\\("), Pattern.compile("\\.toLowerCase\\(\\)"),
        Pattern.compile("\\.toUpperCase\\(\\)"), Pattern.compile("\\.getBytes\\(\\)"),
        Pattern.compile("new Scanner\\("), Pattern.compile("java\\.io\\.File(Reader|Writer)\\b"));

    private static final Pattern USE =
        Pattern.compile("\\btoeup\\.([a-z0-9]+(?:\\.[a-z0-9]+)*)\\.([A-Z]\\w*|\\*)");
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
        "/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])'|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final List<Source> ALL_SOURCES = read();

    /**
     * One source file.
     *
     * @param name below the sources, with slashes
     * @param code without comments and texts, which may name what they like
     */
    private record Source(String name, String inPackage, String raw, String code) {
        static Source of(String name, String inPackage, String raw) {
            return new Source(name, inPackage, raw, COMMENT_OR_TEXT.matcher(raw)
                .replaceAll(found -> found.group().startsWith("\"") ? "\"\"" : " "));
        }

        static Source of(Path file) {
            String name = SOURCES.relativize(file).toString().replace(File.separatorChar, '/');
            String inPackage = name.substring(ROOT.length(), name.lastIndexOf('/')).replace('/', '.');
            try {
                return of(name, inPackage, Files.readString(file));
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    private static List<Source> read() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Source::of).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static List<String> inAll(Function<Source, List<String>> rule) {
        return ALL_SOURCES.stream().flatMap(source -> rule.apply(source).stream()).toList();
    }

    /** Every arrow drawn in a source that the table does not have, in words. */
    private static List<String> wrongArrows(Source source) {
        List<String> wrong = new ArrayList<>();
        Matcher use = USE.matcher(source.code());
        while (use.find()) {
            String used = use.group(1);
            boolean allowed = used.equals(source.inPackage())
                || ARROWS.getOrDefault(source.inPackage(), Set.of()).contains(used);
            if (!allowed) wrong.add(source.name() + " uses " + used + "." + use.group(2));
        }
        return wrong;
    }

    private static List<String> wrongRecordTypes(Source source) {
        List<String> wrong = new ArrayList<>();
        Matcher use = USE.matcher(source.code());
        while (use.find()) {
            boolean old = use.group(1).equals("progress") && !RECORD_TYPES.contains(use.group(2));
            if (old) wrong.add(source.name() + " uses progress." + use.group(2));
        }
        return wrong;
    }

    private static List<String> wrongLibraries(Source source) {
        return LIBRARIES.entrySet().stream()
            .filter(library -> Pattern.compile("\\b" + Pattern.quote(library.getKey() + ".")).matcher(source.code())
                .find())
            .filter(library -> !library.getValue().equals(source.inPackage()))
            .map(library -> source.name() + " uses " + library.getKey()).toList();
    }

    private static List<String> desktop(Source source) {
        if (source.name().startsWith(OF_A_WINDOW)) return List.of();
        boolean led = FRAME.matcher(source.code()).find() && !source.name().equals(WAY_INTO_IT);
        return Stream.concat(DESKTOP.stream().filter(source.code()::contains), led ? Stream.of("Frame") : Stream.of())
            .map(what -> source.name() + " uses " + what).toList();
    }

    private static List<String> outside(Source source) {
        return OUTSIDE.stream().filter(source.code()::contains).map(what -> source.name() + " uses " + what).toList();
    }

    private static List<String> machineText(Source source) {
        return MACHINE_TEXT.stream().filter(what -> what.matcher(source.code()).find())
            .map(what -> source.name() + " has " + what).toList();
    }

    @Test
    void every_package_is_in_the_table() {
        Set<String> packages = ALL_SOURCES.stream().map(Source::inPackage).collect(Collectors.toSet());
        packages.removeAll(ARROWS.keySet());
        assertEquals(Set.of(), packages);
    }

    @Test
    void packages_use_only_those_the_table_allows() {
        assertEquals(List.of(), inAll(ArchitectureTest::wrongArrows));
    }

    @Test
    void arrows_never_run_in_a_circle() {
        Set<String> settled = new TreeSet<>();
        while (settled.size() < ARROWS.size()) {
            List<String> next = ARROWS.keySet().stream().filter(it -> !settled.contains(it))
                .filter(it -> settled.containsAll(ARROWS.get(it))).toList();
            assertFalse(next.isEmpty(), "a circle outside " + settled);
            settled.addAll(next);
        }
    }

    @Test
    void the_session_makes_records_and_looks_at_no_old_ones() {
        assertEquals(List.of(), inAll(it -> it.inPackage().equals("session") ? wrongRecordTypes(it) : List.of()));
    }

    @Test
    void each_library_is_used_in_one_package_only() {
        assertEquals(List.of(), inAll(ArchitectureTest::wrongLibraries));
    }

    @Test
    void what_belongs_to_a_desktop_is_known_only_behind_the_way_into_a_window() {
        assertEquals(List.of(), inAll(ArchitectureTest::desktop));
    }

    @Test
    void the_core_reads_no_file_clock_chance_or_machine() {
        assertEquals(List.of(), inAll(it -> CORE.contains(it.inPackage()) ? outside(it) : List.of()));
    }

    @Test
    void the_machines_locale_and_character_set_decide_nothing() {
        assertEquals(List.of(), inAll(ArchitectureTest::machineText));
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is_for() {
        Pattern sentence = Pattern.compile("/\\*\\*\\s*[A-Z][^*]{10,}\\.\\s*\\*/\\s*package toeup\\.");
        for (String name : ARROWS.keySet()) {
            String file = (ROOT + name).replace('.', '/') + "/package-info.java";
            List<Source> found = ALL_SOURCES.stream().filter(it -> it.name().equals(file)).toList();
            assertEquals(1, found.size(), file + " is missing");
            assertTrue(sentence.matcher(found.get(0).raw()).find(), file + " has no sentence");
        }
    }

    @Test
    void this_test_sees_an_arrow_drawn_without_an_import() {
        Source wrong = Source.of("Wrong.java", "catalog", "class Wrong { toeup.plan.Profile it; }");
        assertEquals(List.of("Wrong.java uses plan.Profile"), wrongArrows(wrong));
    }

    @Test
    void this_test_sees_through_comments_and_texts() {
        Source fine = Source.of("Fine.java", "catalog",
            "/** {@link toeup.plan.Profile} */ class Fine { String it = \"Thread toeup.plan.Pace\"; } // java.io.");
        assertEquals(List.of(), wrongArrows(fine));
        assertEquals(List.of(), outside(fine));
    }

    @Test
    void this_test_sees_what_it_forbids() {
        Source led = Source.of("Led.java", "cli", "class Led { FrameWindow it; java.awt.Color colour; }");
        assertEquals(List.of("Led.java uses java.awt.", "Led.java uses Frame"), desktop(led));
        Source wrong = Source.of("Wrong.java", "session", "import com.googlecode.lanterna.screen.Screen;\n"
            + "import toeup.progress.History;\n"
            + "class Wrong { long it = System.nanoTime(); String text = \"\".formatted(1); }");
        assertEquals(List.of("Wrong.java uses com.googlecode.lanterna"), wrongLibraries(wrong));
        assertEquals(List.of("Wrong.java uses progress.History"), wrongRecordTypes(wrong));
        assertEquals(List.of("Wrong.java uses System.nanoTime"), outside(wrong));
        assertEquals(1, machineText(wrong).size());
    }
}
