package toeup.content;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.LearnPage;
import toeup.catalog.WarningSign;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reads what is there to be read: the background pages and the signs not to exercise. */
final class LearnReader {
    private static final int LAST_PLACE = 99;
    private static final int TITLE = 30;
    private static final int HEADING = 38;
    private static final int PARAGRAPH = 240;
    private static final int SOURCE = 160;
    private static final int MOST_PARTS = 30;

    private LearnReader() {}

    /** Reads {@code data/text/<language>/learn/<id>.json}. */
    static LearnPage page(JsonObject file, String name) throws JsonTrouble {
        String id = Fields.id(file, name);
        int order = file.whole("order", 1, LAST_PLACE);
        String title = file.text("title", TITLE);
        List<LearnPage.Section> sections = new ArrayList<>();
        for (JsonObject section : some(file, "sections")) sections.add(section(section));
        List<String> sources = Fields.texts(file, "sources", SOURCE, 1, MOST_PARTS);
        LearnPage page = new LearnPage(id, order, title, sections, sources, file.text("review", SOURCE));
        file.noOthers();
        return page;
    }

    private static LearnPage.Section section(JsonObject section) throws JsonTrouble {
        String heading = section.text("heading", HEADING);
        List<String> paragraphs = Fields.texts(section, "paragraphs", PARAGRAPH, 1, MOST_PARTS);
        List<String> points = section.has("points")
            ? Fields.texts(section, "points", PARAGRAPH, 1, MOST_PARTS) : List.of();
        section.noOthers();
        return new LearnPage.Section(heading, paragraphs, points);
    }

    /** Reads {@code data/text/<language>/safety/signs.json}, most urgent first. */
    static List<WarningSign> signs(JsonObject file) throws JsonTrouble {
        Fields.schema(file);
        List<WarningSign> signs = new ArrayList<>();
        for (JsonObject sign : some(file, "signs")) {
            signs.add(new WarningSign(sign.text("sign", PARAGRAPH), sign.text("action", PARAGRAPH),
                sign.text("source", SOURCE)));
            sign.noOthers();
        }
        file.noOthers();
        return signs;
    }

    private static List<JsonObject> some(JsonObject file, String field) throws JsonTrouble {
        List<JsonObject> objects = file.objects(field);
        if (objects.isEmpty()) throw file.trouble(field, "at least one of them");
        return objects;
    }
}
