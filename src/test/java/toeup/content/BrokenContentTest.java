package toeup.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.content.Mistakes.Mistake;

/** Copies of what ships, each with one mistake, which must be named by file, line, column, field and expectation. */
class BrokenContentTest {
    @TempDir
    Path data;

    static List<Mistake> mistakes() {
        return Mistakes.all();
    }

    @BeforeEach
    void copy() throws IOException {
        Shipped.copyTo(data);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_file_place_field_and_what_is_expected(Mistake mistake) throws IOException {
        String broken = put(mistake);
        List<ContentTrouble> troubles = content().troubles();
        assertFalse(troubles.isEmpty(), "nothing was found");
        ContentTrouble found = troubles.get(0);
        assertAll(
            () -> assertEquals(data.resolve(mistake.file()), found.file()),
            () -> assertEquals(mistake.field(), found.field()),
            () -> assertTrue(found.expected().contains(mistake.expected()), found.expected()),
            () -> assertTrue(found.line() >= 1 && found.column() >= 1, "no place"),
            () -> assertTrue(found.getMessage().startsWith(found.file() + ", line " + found.line() + ", column "
                + found.column() + ": "), found.getMessage()));
        int place = broken.indexOf(Mistakes.HERE);
        if (place < 0) return;
        assertEquals(lineAndColumn(broken, place), found.line() + ":" + found.column());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_part_with_a_mistake_is_not_given(Mistake mistake) throws IOException {
        put(mistake);
        Content content = content();
        assertThrows(ContentTrouble.class, () -> {
            content.messages();
            content.catalog();
            content.programmes();
            content.themes();
            content.figures();
        });
    }

    @Test
    void every_broken_file_is_named_not_only_the_first() throws IOException {
        Files.writeString(data.resolve(Mistakes.LIFTS), "{}");
        Files.writeString(data.resolve(Mistakes.SHOES), "[]");
        Files.delete(data.resolve(Mistakes.SIGNS));
        Files.writeString(data.resolve(Mistakes.WORDS), "");
        Stream<String> broken = Stream.of(Mistakes.LIFTS, Mistakes.SHOES, Mistakes.SIGNS, Mistakes.WORDS);
        assertEquals(broken.map(data::resolve).sorted().toList(),
            content().troubles().stream().map(ContentTrouble::file).sorted().toList());
    }

    @Test
    void words_of_no_exercise_name_the_file_that_is_missing() throws IOException {
        Files.delete(data.resolve(Mistakes.CALF));
        assertTrue(content().troubles().stream().anyMatch(it -> it.file().equals(data.resolve(Mistakes.CALF))));
    }

    @Test
    void a_language_that_does_not_exist_is_said() {
        ContentTrouble trouble = assertThrows(ContentTrouble.class, () -> Content.in(data, "xx").messages());
        assertEquals(data.resolve("text/xx") + ": a folder that can be read expected", trouble.getMessage());
    }

    @Test
    void one_key_in_two_files_is_said_at_the_second() throws IOException {
        Path second = data.resolve("text/en/zz.json");
        Files.writeString(second, "{\"schema\": 1,\n \"keys\": {\"content.equipment.none\": \"twice\"}}");
        ContentTrouble trouble = assertThrows(ContentTrouble.class, () -> content().messages());
        assertEquals(second + ", line 2, column 37: field \"content.equipment.none\": a key that no other file has"
            + " expected", trouble.getMessage());
    }

    @Test
    void what_an_editor_leaves_behind_is_not_content() throws IOException {
        Files.writeString(data.resolve(Mistakes.CALF + "~"), "{");
        Files.writeString(data.resolve("exercises/.#calf-stretch.json"), "{");
        assertEquals(List.of(), content().troubles());
    }

    private Content content() {
        return Content.in(data, Shipped.ENGLISH);
    }

    /** Writes the mistake and gives the file's text with the mark still in it. */
    private String put(Mistake mistake) throws IOException {
        Path file = data.resolve(mistake.file());
        String whole = Files.readString(file);
        int at = whole.indexOf(mistake.find());
        assertTrue(at >= 0, "not found: " + mistake.find());
        String broken = whole.substring(0, at) + mistake.mistake() + whole.substring(at + mistake.find().length());
        Files.writeString(file, broken.replace(Mistakes.HERE, ""));
        return broken;
    }

    private static String lineAndColumn(String text, int place) {
        String before = text.substring(0, place);
        long line = before.chars().filter(it -> it == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
