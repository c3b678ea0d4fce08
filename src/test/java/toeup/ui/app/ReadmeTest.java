package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says of keys is what the program does. */
class ReadmeTest {
    private static final Path README = Path.of(System.getProperty("toeup.home", ""), "README.md");

    @ParameterizedTest
    @EnumSource(KeyTable.Context.class)
    void the_key_table_is_the_one_that_drives_the_program(KeyTable.Context context) throws IOException {
        String readme = Files.readString(README);
        for (KeyTable.Binding row : KeyTable.rows(context)) {
            String line = line(row);
            assertTrue(readme.contains(line), () -> "missing in README.md:\n" + line);
        }
    }

    @Test
    void no_key_is_in_the_readme_that_the_program_does_not_know() throws IOException {
        String readme = Files.readString(README);
        String table = readme.substring(readme.indexOf("| keys | do |"));
        String known = Arrays.stream(KeyTable.Context.values()).flatMap(it -> KeyTable.rows(it).stream())
            .map(ReadmeTest::line).collect(Collectors.joining("\n"));
        table.substring(0, table.indexOf("\n\n")).lines().skip(2).filter(line -> !line.startsWith("| **"))
            .forEach(line -> assertTrue(known.contains(line), () -> "no such key: " + line));
    }

    /** So that what is shown there is never nicer than what is there. */
    @ParameterizedTest
    @ValueSource(strings = {"figure_lift_ascii_80x24", "figure_lift_ascii_40x12", "progress_month_80x24"})
    void its_pictures_are_those_of_the_program(String picture) throws IOException {
        String approved = Files.readString(README.resolveSibling("src/test/resources/screens/" + picture + ".txt"));
        String shown = approved.split("(?m)^=+$", 2)[0].stripTrailing();
        assertTrue(Files.readString(README).contains("```\n" + shown + "\n```"), () -> "not in README.md:\n" + shown);
    }

    private static String line(KeyTable.Binding row) {
        String others = row.keys().stream().map(KeyTable::name).filter(name -> !name.equals(row.name()))
            .map(name -> ", `" + name + "`").collect(Collectors.joining());
        return "| `" + row.name() + "`" + others + " | "
            + Worlds.empty().text().of("keys." + row.action().code() + ".long") + " |";
    }
}
