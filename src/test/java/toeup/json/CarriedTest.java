package toeup.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedTest {
    private static JsonObject read(String text) throws JsonTrouble {
        return Json.object("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test void fields_nobody_asked_for_come_along_and_known_ones_do_not_come_back() throws JsonTrouble {
        JsonObject old = read("{\"a\": 1, \"gone\": 2, \"new\": {\"x\": [1.50]},"
            + " \"in\": {\"b\": 1, \"more\": true}}");
        old.whole("a", 0, 9);
        old.whole("gone", 0, 9);
        old.object("in").whole("b", 0, 9);
        JsonWriter now = new JsonWriter().whole("a", 3).object("in", in -> in.whole("b", 4));
        assertEquals("{\"a\": 3, \"in\": {\"b\": 4, \"more\": true}, \"new\": {\"x\": [1.50]}}",
            JsonLayout.oneLine(old.carriedInto(now.members())));
    }

    @Test void objects_of_a_list_are_known_by_their_first_field_wherever_they_stand() throws JsonTrouble {
        JsonObject old = read("{\"l\": [{\"id\": \"p\", \"n\": 1}, {\"id\": \"q\", \"n\": 2},"
            + " {\"id\": \"q\", \"n\": 3}]}");
        for (JsonObject one : old.objects("l")) one.text("id", 9);
        JsonWriter now = new JsonWriter().objects("l", List.of("q", "r", "q"), (out, id) -> out.text("id", id));
        assertEquals("{\"l\": [{\"id\": \"q\", \"n\": 2}, {\"id\": \"r\"}, {\"id\": \"q\", \"n\": 3}]}",
            JsonLayout.oneLine(old.carriedInto(now.members())));
    }

    @Test void a_list_of_anything_but_objects_is_the_newer_one() throws JsonTrouble {
        JsonObject old = read("{\"l\": [\"a\", {\"id\": \"p\", \"n\": 1}, {\"n\": 2}]}");
        assertThrows(JsonTrouble.class, () -> old.texts("l", 9));
        JsonWriter texts = new JsonWriter().texts("l", List.of("b"));
        assertEquals("{\"l\": [\"b\"]}", JsonLayout.oneLine(old.carriedInto(texts.members())));
        JsonWriter objects = new JsonWriter().objects("l", List.of("p"), (out, id) -> out.text("id", id));
        assertEquals("{\"l\": [{\"id\": \"p\", \"n\": 1}]}",
            JsonLayout.oneLine(old.carriedInto(objects.members())));
    }
}
