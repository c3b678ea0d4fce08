package toeup.content;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import toeup.catalog.Coded;
import toeup.catalog.Direction;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.catalog.Phase;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.catalog.Way;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/**
 * Reads {@code data/text/<language>/exercises/<id>.json}: the words of the standard way, and for each other way
 * those that differ. Words that are wrong for another position are dangerous ("hold the rail" on a chair), so a way
 * done in another position must bring its own.
 */
final class ExerciseTextReader {
    private static final int LINE = 160;
    private static final int PURPOSE = 200;
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 6;
    private static final int MISTAKES = 2;
    private static final Set<String> OWN_IN_ANOTHER_POSITION =
        Set.of("cue", "shortCue", "support", "setUp", "safety", "steps", "mistakes", "phases", "sides");
    private static final List<String> MAPS = List.of("phases", "sides", "directions");

    private final JsonObject file;
    private final Exercise exercise;

    private ExerciseTextReader(JsonObject file, Exercise exercise) {
        this.file = file;
        this.exercise = exercise;
    }

    /** The words of every way, by way id. */
    static Map<String, ExerciseText> read(JsonObject file, Exercise exercise) throws JsonTrouble {
        Fields.id(file, exercise.id());
        return new ExerciseTextReader(file, exercise).ways();
    }

    private Map<String, ExerciseText> ways() throws JsonTrouble {
        Map<String, ExerciseText> texts = new HashMap<>();
        JsonObject ways = file.object("ways");
        for (Way way : exercise.ways()) {
            JsonObject own = ways.object(way.id());
            texts.put(way.id(), new WayText(way, own).read());
            refuseOthers(own);
        }
        ways.noOthers();
        refuseOthers(file);
        return texts;
    }

    private static void refuseOthers(JsonObject object) throws JsonTrouble {
        object.noOthers();
        for (String map : MAPS) {
            if (object.has(map)) object.object(map).noOthers();
        }
    }

    /** The words of one way: its own where it has them, those of the standard way elsewhere. */
    private final class WayText {
        private final Way way;
        private final JsonObject own;

        WayText(Way way, JsonObject own) {
            this.way = way;
            this.own = own;
        }

        ExerciseText read() throws JsonTrouble {
            return new ExerciseText(text("name", ExerciseText.NAME), text("shortName", ExerciseText.SHORT_NAME),
                own.text("wayName", ExerciseText.NAME), text("cue", ExerciseText.CUE),
                text("shortCue", ExerciseText.SHORT_CUE), text("purpose", PURPOSE), text("support", LINE),
                text("brace", LINE), text("footwear", LINE), text("setUp", LINE), text("safety", LINE),
                texts("steps", ExerciseText.STEP, FEWEST_STEPS, MOST_STEPS),
                texts("mistakes", ExerciseText.STEP, MISTAKES, MISTAKES), phaseWords(), sidePrompts(),
                directionWords());
        }

        /** The object that must hold the field for this way. */
        private JsonObject holding(String field) {
            if (way == exercise.standard()) return file;
            boolean moved = way.position() != exercise.standard().position();
            return own.has(field) || moved && OWN_IN_ANOTHER_POSITION.contains(field) ? own : file;
        }

        private String text(String field, int most) throws JsonTrouble {
            return holding(field).text(field, most);
        }

        private List<String> texts(String field, int characters, int least, int most) throws JsonTrouble {
            return Fields.texts(holding(field), field, characters, least, most);
        }

        private Map<String, String> phaseWords() throws JsonTrouble {
            Map<String, String> words = new HashMap<>();
            if (way.phases().isEmpty()) return words;
            JsonObject all = holding("phases").object("phases");
            for (Phase phase : way.phases()) words.put(phase.word(), all.text(phase.word(), ExerciseText.PHASE_WORD));
            return words;
        }

        private Map<Side, String> sidePrompts() throws JsonTrouble {
            return words("sides", Side.class, sides(way), ExerciseText.SIDE_PROMPT);
        }

        private Map<Direction, String> directionWords() throws JsonTrouble {
            return words("directions", Direction.class, way.directions(), ExerciseText.PHASE_WORD);
        }

        private <E extends Enum<E> & Coded> Map<E, String> words(String field, Class<E> type, Iterable<E> needed,
                                                                 int most) throws JsonTrouble {
            Map<E, String> words = new EnumMap<>(type);
            for (E one : needed) words.put(one, holding(field).object(field).text(one.code(), most));
            return words;
        }
    }

    /** Every side that can be asked for. */
    private static Set<Side> sides(Way way) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Sides choice : way.sidesChoices()) {
            sides.addAll(switch (choice) {
                case EACH, ALTERNATING -> Set.of(Side.LEFT, Side.RIGHT);
                case LEFT -> Set.of(Side.LEFT);
                case RIGHT -> Set.of(Side.RIGHT);
                case TOGETHER -> Set.of(Side.BOTH);
                case NONE -> Set.<Side>of();
            });
        }
        return sides;
    }
}
