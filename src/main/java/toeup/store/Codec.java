package toeup.store;

import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;

/** How one kind of value stands in a file; what is written reads back the same. */
interface Codec<T> {
    void write(JsonWriter out, T value);

    T read(JsonObject in) throws JsonTrouble;
}
