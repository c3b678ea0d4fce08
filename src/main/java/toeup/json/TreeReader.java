package toeup.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one text with Jackson into a tree whose values know their places, or says what is wrong with it. */
final class TreeReader {
    static final int DEEPEST = 64;
    static final int LONGEST_STRING = 65_536;
    static final int LONGEST_NUMBER = 64;
    static final int LONGEST_NAME = 256;
    /** A value takes up to a hundred times its bytes in memory; no file of ours has a tenth as many. */
    static final int MOST_VALUES = 20_000;
    private static final String CORRECT = "correct JSON";
    private static final String END = "the end of the file";

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_STRING).maxNumberLength(LONGEST_NUMBER).maxNameLength(LONGEST_NAME).build())
        .build();

    private final String source;
    private final CharBuffer text;
    private int values;

    /** @param text with an array of its own that begins where it does */
    TreeReader(String source, CharBuffer text) {
        this.source = source;
        this.text = text;
    }

    JsonObject read() throws JsonTrouble {
        try (JsonParser parser = FACTORY.createParser(text.array(), 0, text.length())) {
            return read(parser);
        } catch (IOException closing) {
            throw new JsonTrouble(source, Position.START, "", CORRECT, "");
        }
    }

    private JsonObject read(JsonParser parser) throws JsonTrouble {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) throw trouble(position(parser.currentLocation()), "", "an object", END);
            Position at = position(parser.currentTokenLocation());
            if (first != JsonToken.START_OBJECT) throw trouble(at, "", "an object", "something else");
            JsonObject object = object(parser, at);
            if (parser.nextToken() != null) {
                throw trouble(position(parser.currentTokenLocation()), "", "nothing after the object", "more");
            }
            return object;
        } catch (StreamConstraintsException limit) {
            // It carries no place of its own.
            throw trouble(position(parser.currentLocation()), "", "at most " + DEEPEST + " levels, "
                + LONGEST_STRING + " characters in a text, " + LONGEST_NUMBER + " in a number and "
                + LONGEST_NAME + " in a name", "more");
        } catch (JsonEOFException end) {
            throw trouble(Position.after(text), "", CORRECT, END);
        } catch (JsonProcessingException wrong) {
            throw trouble(position(wrong.getLocation()), "", CORRECT, "");
        } catch (IOException | RuntimeException | StackOverflowError unforeseen) {
            // A parser's own mistake over a strange file must not take the program down.
            throw trouble(position(parser.currentLocation()), "", CORRECT, "");
        }
    }

    private JsonObject object(JsonParser parser, Position start) throws IOException, JsonTrouble {
        Map<String, Located> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (name.length() > LONGEST_NAME) {
                throw trouble(parser, name, "a name of at most " + LONGEST_NAME + " characters", "more");
            }
            if (PlainText.hasLoneSurrogate(name)) {
                throw trouble(parser, name, "a name in whole characters", "half of one");
            }
            if (members.containsKey(name)) throw trouble(parser, name, "each field once", "it again");
            parser.nextToken();
            members.put(name, value(parser, name));
        }
        return new JsonObject(source, start, members);
    }

    private List<Located> list(JsonParser parser, String field) throws IOException, JsonTrouble {
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser, field));
        return items;
    }

    private Located value(JsonParser parser, String field) throws IOException, JsonTrouble {
        Position at = position(parser.currentTokenLocation());
        if (++values > MOST_VALUES) throw trouble(at, field, "at most " + MOST_VALUES + " values in a file", "more");
        switch (parser.currentToken()) {
            case START_OBJECT: return Located.object(at, object(parser, at));
            case START_ARRAY: return Located.list(at, list(parser, field));
            case VALUE_STRING: return Located.scalar(at, string(parser, at, field));
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT: return Located.scalar(at, new JsonValue.Number(parser.getText()));
            case VALUE_TRUE: return Located.scalar(at, new JsonValue.Flag(true));
            case VALUE_FALSE: return Located.scalar(at, new JsonValue.Flag(false));
            case VALUE_NULL: return Located.scalar(at, new JsonValue.Nothing());
            default: throw trouble(at, field, "a value", "");
        }
    }

    private JsonValue string(JsonParser parser, Position at, String field) throws IOException, JsonTrouble {
        String value = parser.getText();
        if (PlainText.hasLoneSurrogate(value)) throw trouble(at, field, "whole characters", "half of one");
        return new JsonValue.Text(value);
    }

    private JsonTrouble trouble(JsonParser parser, String field, String expected, String found) {
        return trouble(position(parser.currentTokenLocation()), field, expected, found);
    }

    private JsonTrouble trouble(Position at, String field, String expected, String found) {
        return new JsonTrouble(source, at, field, expected, found);
    }

    private static Position position(JsonLocation place) {
        if (place == null) return Position.START;
        return new Position(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()),
            (int) Math.max(0, place.getCharOffset()));
    }
}
