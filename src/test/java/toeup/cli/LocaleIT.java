package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.tmux.Scratch;
import toeup.tmux.Tools;

/** Whatever language, digits and calendar a computer is set to: files and output are the same, byte for byte. */
class LocaleIT {
    /** Commas, Arabic and Persian digits, a Buddhist calendar, an i without a dot, Indian digits and groups. */
    private static final List<String> LOCALES = List.of("de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR",
        "fa-IR", "hi-IN-u-nu-deva");

    @TempDir Path folder;

    @Test
    void every_file_and_every_output_is_the_same_in_every_locale() {
        Map<String, String> usual = madeIn("en-US", "1234.5");
        int bytes = usual.values().stream().mapToInt(String::length).sum();
        for (String tag : LOCALES) {
            String number = String.format(Locale.forLanguageTag(tag), "%.1f", 1234.5);
            assertTrue(!number.equals("1234.5"), tag + " is no trial");
            assertEquals(usual, madeIn(tag, number), tag);
        }
        System.out.println("locales: " + LOCALES.size() + ", each with " + usual.size() + " files and outputs of " + bytes
            + " bytes: all the same as in en-US");
    }

    /** All that is made in a locale, by its path; the same folder is used again, as paths stand in files too. */
    private Map<String, String> madeIn(String tag, String number) {
        Locale locale = Locale.forLanguageTag(tag);
        Path place = folder.resolve("place");
        try {
            Files.createDirectory(place);
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-Dfile.encoding=UTF-8",
                "-Duser.language=" + locale.getLanguage(), "-Duser.country=" + locale.getCountry(),
                "-Dtoeup.home=" + System.getProperty("toeup.home", "."), "-cp", System.getProperty("java.class.path")));
            if (locale.hasExtensions()) command.add("-Duser.extensions=" + "u-" + locale.getExtension('u'));
            command.addAll(List.of(LocaleMain.class.getName(), place.toString()));
            assertEquals(tag + " " + number + "\n", Tools.run(new ProcessBuilder(command)).output());
            Map<String, String> made = contents(place);
            assertTrue(made.size() > 40, made.keySet().toString());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Scratch.delete(place);
        }
    }

    private static Map<String, String> contents(Path place) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(file).toString();
                if (!name.contains("/.cache/")) contents.put(name, content(file));
            }
        }
        return contents;
    }

    /** A journal begins with the program that wrote it, which is another one each time. */
    private static String content(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return file.toString().endsWith(".ndjson") ? text.substring(text.indexOf('\n')) : text;
    }
}
