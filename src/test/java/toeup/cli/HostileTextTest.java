package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toeup.LongRun;
import toeup.store.Places;

/**
 * What a file says, what it is called and what is typed on a command line is shown as text and obeyed by no terminal: in
 * no line that a command prints, and in no complaint.
 */
class HostileTextTest extends CommandLineTest {
    /** Beginnings of what terminals obey, in seven and in eight bits: clear, title, clipboard, answers, charsets, links. */
    private static final List<String> STARTS = List.of("\u001b[", "\u009b", "\u001b]", "\u009d", "\u001bP", "\u0090",
        "\u001b_", "\u001b^", "\u001bX", "\u001b#", "\u001b(", "\u001b");
    private static final List<String> ENDS = List.of("2J", "?1049h", "6n", "0;owned\u0007", "52;c;b3duZWQ=\u001b\\",
        "8;;http://a\u0007x", "31m", "c", "$q\"p\u009c", "999;999H", "?25l", "!p", "1337;File=:\u0007", "8", "0", ">c",
        "200~");
    private static final List<List<String>> READING = List.of(List.of("status"), List.of("list"), List.of("list", "--json"),
        List.of("show", "ball-lifts"), List.of("patients"), List.of("records"), List.of("records", "--json"),
        List.of("records", "--all"), List.of("progress"), List.of("progress", "--json"), List.of("doctor"),
        List.of("doctor", "--repair"), List.of("log", "ball-lifts"));

    /** Of those that take a word; the next word has the next ones. */
    private static final int COMMANDS_EACH = 3;

    private int lines;

    private static List<String> payloads() {
        List<String> all = new ArrayList<>();
        for (String start : STARTS) for (String end : ENDS) all.add(start + end);
        return all;
    }

    /** All that a terminal may obey or that turns the direction of writing, but for halves of characters. */
    private static List<String> harmfulPoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(HostileTextTest::isHarmful)
            .filter(point -> Character.getType(point) != Character.SURROGATE).mapToObj(Character::toString).toList();
    }

    private static boolean isHarmful(int point) {
        int type = Character.getType(point);
        boolean turns = List.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE, Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE)
            .contains(Character.getDirectionality(point)) || point == 0x200E || point == 0x200F || point == 0x061C;
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR || turns;
    }

    private void requireHarmless(Ran ran, String what) {
        for (String shown : List.of(ran.out(), ran.err())) {
            shown.codePoints().filter(point -> point != '\n').filter(HostileTextTest::isHarmful).findFirst()
                .ifPresent(point -> assertEquals("nothing harmful", Integer.toHexString(point), what));
            lines += (int) shown.lines().count();
        }
        Path mistakes = Places.of(environment, home, Optional.empty()).logs();
        assertTrue(Files.notExists(mistakes), what + ran.err());
    }

    private void readAll(String what) {
        for (List<String> words : READING) requireHarmless(run(words.toArray(String[]::new)), what + words);
    }

    @Test void nothing_that_a_file_says_or_is_called_is_obeyed() throws IOException {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        Path record = onlyRecord();
        String text = Files.readString(record).replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "");
        List<String> all = new ArrayList<>(payloads());
        all.addAll(harmfulPoints());
        int files = 0;
        for (String payload : all) {
            String name = payload.replace('/', '|').replace("\0", "");
            Files.writeString(record.resolveSibling(name + files++ + ".json"), said(text, payload, files));
            Files.writeString(record.resolveSibling("copy" + files++ + name + ".json"), "{" + payload);
            Files.createDirectories(data().resolve("patients").resolve("b" + name));
        }
        readAll("files");
        System.out.println("hostile texts: " + all.size() + " in " + files + " files and their names, lines shown: " + lines);
        assertTrue(lines > all.size(), "lines: " + lines);
    }

    /** In another field each time. */
    private static String said(String record, String payload, int turn) {
        StringBuilder escaped = new StringBuilder();
        payload.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
        List<String> fields = List.of("exercise", "way", "zone", "outcome", "recorded", "day", "id", "sha256");
        String field = fields.get(turn / 2 % fields.size());
        return record.replaceAll("\"" + field + "\": \"[^\"]*\"",
            Matcher.quoteReplacement("\"" + field + "\": \"" + escaped + "\""))
            .replace("\"schema\"", "\"" + escaped + "\": \"" + escaped + "\", \"schema\"");
    }

    private Path onlyRecord() throws IOException {
        try (var all = Files.walk(data())) {
            return all.filter(path -> path.toString().contains("/records/") && Files.isRegularFile(path)).findFirst()
                .orElseThrow();
        }
    }

    @Test void nothing_that_is_typed_on_a_command_line_is_obeyed() {
        add("A");
        int commands = 0;
        List<String> all = new ArrayList<>(payloads());
        all.addAll(harmfulPoints());
        for (String payload : all) {
            List<List<String>> taking = taking(payload);
            for (int i = LongRun.times(COMMANDS_EACH, taking.size()); i > 0; i--) {
                List<String> words = taking.get(commands++ % taking.size());
                requireHarmless(run(words.toArray(String[]::new)), String.join(" ", words));
            }
        }
        System.out.println("hostile words: " + all.size() + " in " + commands + " commands, lines shown: " + lines);
    }

    private List<List<String>> taking(String word) {
        return List.of(List.of(word), List.of("show", word), List.of("list", "--category", word),
            List.of("patients", "add", word), List.of("log", word), List.of("records", word),
            List.of("status", "--patient", word), List.of("log", "ball-lifts", "--pain", word), List.of("start", word),
            List.of("restore", home + "/" + word), List.of("--" + word), List.of("records", "--from", word),
            List.of("backup", home + "/none/" + word));
    }

    @Test void a_folder_whose_name_is_hostile_is_named_harmlessly() throws IOException {
        for (String payload : payloads().subList(0, LongRun.times(10, 200))) {
            Path folder = Files.createDirectories(home.resolve("x" + payload.replace('/', '|')));
            Files.write(folder.resolve("FORMAT.json"), payload.getBytes(StandardCharsets.UTF_8));
            Files.createDirectories(folder.resolve("patients"));
            for (String command : List.of("doctor", "status", "records")) {
                requireHarmless(run(command, "--data", folder.toString()), command + " " + folder);
            }
        }
    }
}
