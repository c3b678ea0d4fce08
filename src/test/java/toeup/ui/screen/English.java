package toeup.ui.screen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import toeup.i18n.Messages;

/** The words that drawing itself needs, as shipped. */
final class English {
    static final Messages WORDS = read(Path.of(System.getProperty("toeup.home", "."), "data/text/en/screen.json"));

    private English() {}

    private static Messages read(Path file) {
        Map<String, Map<String, String>> words = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    words.put(parser.currentName(), Map.of(Messages.OTHER, parser.getText()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(words);
    }
}
