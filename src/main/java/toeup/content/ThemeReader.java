package toeup.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Colour;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

/** Reads {@code data/themes/<name>.json}. Every style must be there: a style without a look could not be seen. */
final class ThemeReader {
    private static final Map<String, Colour> COLOURS = new HashMap<>();

    static {
        for (Colour colour : Colour.values()) COLOURS.put(colour.code(), colour);
    }

    private ThemeReader() {}

    static Theme read(JsonObject file, String fileName) throws JsonTrouble {
        Fields.schema(file);
        String name = file.mapped("name", "\"" + fileName + "\", as the file is named",
            it -> it.equals(fileName) ? Optional.of(it) : Optional.empty());
        JsonObject styles = file.object("styles");
        Map<Style, Look> looks = new EnumMap<>(Style.class);
        for (Style style : Style.values()) looks.put(style, look(styles.object(style.code())));
        styles.noOthers();
        file.noOthers();
        return new Theme(name, looks);
    }

    private static Look look(JsonObject look) throws JsonTrouble {
        Look read = new Look(colour(look, "fg"), colour(look, "bg"), look.flag("bold"), look.flag("reverse"));
        look.noOthers();
        boolean half = (read.fg() == Colour.DEFAULT) != (read.bg() == Colour.DEFAULT);
        if (half) throw look.trouble("fg", "both fg and bg, or default for both: nobody knows what the other is");
        return read;
    }

    private static Colour colour(JsonObject look, String field) throws JsonTrouble {
        return look.mapped(field, "default or one of the 16 colours, such as bright-red",
            code -> Optional.ofNullable(COLOURS.get(code)));
    }
}
