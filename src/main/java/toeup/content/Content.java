package toeup.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import toeup.catalog.Catalog;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.catalog.LearnPage;
import toeup.catalog.WarningSign;
import toeup.figure.Body;
import toeup.figure.Figure;
import toeup.i18n.Messages;
import toeup.plan.StartingProgramme;
import toeup.ui.theme.Theme;

/**
 * What ships in the folder {@code data/}, in one language. Each part is read when it is first asked for, as the
 * first menu needs little of it, and then kept. A part with a mistake is not given at all: half a catalogue could
 * lack the one way that is safe for a patient. May be asked from several threads at once.
 */
public final class Content {
    private static final String FIRST_WORDS = "start.json";

    private final Path folder;
    private final Path words;
    private Messages messages;
    private List<Exercise> exercises;
    private Map<String, Map<String, ExerciseText>> texts;
    private List<LearnPage> learn;
    private List<WarningSign> signs;
    private List<StartingProgramme> programmes;
    private List<Figure> figures;
    private List<Body> bodies;
    private List<String> themeNames;
    private final Map<String, Optional<Exercise>> exercise = new HashMap<>();
    private final Map<String, Optional<Figure>> figure = new HashMap<>();

    private Content(Path folder, String language) {
        this.folder = folder;
        this.words = folder.resolve("text").resolve(language);
    }

    /**
     * Reads nothing yet.
     *
     * @param folder   the folder {@code data/} of the program, not a patient's
     * @param language name of a folder in {@code data/text/}, such as {@code en}
     */
    public static Content in(Path folder, String language) {
        return new Content(folder, language);
    }

    /** The messages of all files directly in the language's folder. */
    public synchronized Messages messages() throws ContentTrouble {
        if (messages == null) messages = whole(this::readMessages);
        return messages;
    }

    /** The messages of the first menu alone. */
    Messages firstMessages() throws ContentTrouble {
        return whole(this::readFirstMessages);
    }

    /** All exercises without their words, by file name. */
    public synchronized List<Exercise> exercises() throws ContentTrouble {
        if (exercises == null) exercises = whole(this::readExercises);
        return exercises;
    }

    /** One exercise, without reading the others; nothing if there is none of this id. */
    synchronized Optional<Exercise> exercise(String id) throws ContentTrouble {
        if (!exercise.containsKey(id)) exercise.put(id, whole(files -> readExercise(files, id)));
        return exercise.get(id);
    }

    /** The words of all exercises, by exercise id, then way id. */
    synchronized Map<String, Map<String, ExerciseText>> texts() throws ContentTrouble {
        if (texts == null) {
            List<Exercise> all = exercises();
            texts = whole(files -> readTexts(files, all));
        }
        return texts;
    }

    /** The background pages, by file name. */
    synchronized List<LearnPage> learn() throws ContentTrouble {
        if (learn == null) learn = whole(this::readLearn);
        return learn;
    }

    /** The signs not to exercise, most urgent first. */
    synchronized List<WarningSign> signs() throws ContentTrouble {
        if (signs == null) signs = whole(this::readSigns);
        return signs;
    }

    /** Exercises with their words, background pages and warning signs. */
    public Catalog catalog() throws ContentTrouble {
        return new Catalog(exercises(), texts(), learn(), signs());
    }

    /** The programmes to start from, by file name. */
    public synchronized List<StartingProgramme> programmes() throws ContentTrouble {
        if (programmes == null) {
            List<Exercise> all = exercises();
            programmes = whole(files -> readProgrammes(files, all));
        }
        return programmes;
    }

    /** The themes, by file name. */
    public List<Theme> themes() throws ContentTrouble {
        return whole(this::readThemes);
    }

    /** The names of all themes, without reading any. */
    public synchronized List<String> themeNames() throws ContentTrouble {
        if (themeNames == null) themeNames = whole(files -> files.namesIn(themeFiles()));
        return themeNames;
    }

    /** One theme, without reading the others; nothing if there is none of this name. */
    public Optional<Theme> theme(String name) throws ContentTrouble {
        if (!themeNames().contains(name)) return Optional.empty();
        return whole(files -> files.read(themeFiles().resolve(name + DataFiles.ENDING), ThemeReader::read));
    }

    /** How each exercise looks while it is done, by file name. */
    public synchronized List<Figure> figures() throws ContentTrouble {
        if (figures == null) {
            List<Exercise> all = exercises();
            figures = whole(files -> readFigures(files, all));
        }
        return figures;
    }

    /** How one exercise looks, without reading the others; nothing if there is no picture of it. */
    public synchronized Optional<Figure> figure(String exercise) throws ContentTrouble {
        if (!figure.containsKey(exercise)) {
            List<Exercise> all = exercises();
            figure.put(exercise, whole(files -> readFigure(files, all, exercise)));
        }
        return figure.get(exercise);
    }

    /** Reads everything anew and gives every mistake found: at most one for each file. */
    public List<ContentTrouble> troubles() {
        DataFiles files = new DataFiles();
        List<Exercise> all = readExercises(files);
        // What names an exercise that could not be read is not itself wrong.
        if (files.troubles().isEmpty()) {
            readProgrammes(files, all);
            readFigures(files, all);
        }
        readTexts(files, all);
        readLearn(files);
        readSigns(files);
        readMessages(files);
        readThemes(files);
        return files.troubles();
    }

    private interface Part<T> {
        T read(DataFiles files);
    }

    private static <T> T whole(Part<T> part) throws ContentTrouble {
        DataFiles files = new DataFiles();
        T read = part.read(files);
        if (!files.troubles().isEmpty()) throw files.troubles().get(0);
        return read;
    }

    private Messages readMessages(DataFiles files) {
        MessagesReader reader = new MessagesReader();
        files.readAll(words, (file, name) -> reader.add(file));
        return reader.messages();
    }

    private Messages readFirstMessages(DataFiles files) {
        MessagesReader reader = new MessagesReader();
        files.read(words.resolve(FIRST_WORDS), (file, name) -> reader.add(file));
        return reader.messages();
    }

    private List<Theme> readThemes(DataFiles files) {
        return files.readAll(themeFiles(), ThemeReader::read);
    }

    private Path themeFiles() {
        return folder.resolve("themes");
    }

    private List<Exercise> readExercises(DataFiles files) {
        return files.readAll(exerciseFiles(), ExerciseReader::read);
    }

    private Optional<Exercise> readExercise(DataFiles files, String id) {
        // A programme may name what does not ship any more, and what is no name of a file at all.
        Path file = exerciseFiles().resolve((Fields.isKey(id, "-") ? id : "none") + DataFiles.ENDING);
        return Files.exists(file) ? files.read(file, ExerciseReader::read) : Optional.empty();
    }

    private Map<String, Map<String, ExerciseText>> readTexts(DataFiles files, List<Exercise> all) {
        Map<String, Map<String, ExerciseText>> texts = new HashMap<>();
        Path texted = words.resolve("exercises");
        for (Exercise exercise : all) {
            Path file = texted.resolve(exercise.id() + DataFiles.ENDING);
            files.read(file, (object, name) -> ExerciseTextReader.read(object, exercise))
                .ifPresent(text -> texts.put(exercise.id(), text));
        }
        for (String name : files.namesIn(texted)) {
            Path exercise = exerciseFiles().resolve(name + DataFiles.ENDING);
            if (!Files.exists(exercise)) files.missing(exercise, "the exercise whose words are in " + texted);
        }
        return texts;
    }

    private Path exerciseFiles() {
        return folder.resolve("exercises");
    }

    private List<LearnPage> readLearn(DataFiles files) {
        return files.readAll(words.resolve("learn"), LearnReader::page);
    }

    private List<WarningSign> readSigns(DataFiles files) {
        Path file = words.resolve("safety").resolve("signs.json");
        return files.read(file, (object, name) -> LearnReader.signs(object)).orElse(List.of());
    }

    private List<StartingProgramme> readProgrammes(DataFiles files, List<Exercise> all) {
        return files.readAll(folder.resolve("programmes"), new ProgrammeReader(all)::read);
    }

    private List<Figure> readFigures(DataFiles files, List<Exercise> all) {
        return files.readAll(figureFiles(), new FigureReader(readBodies(files), all)::read);
    }

    private Optional<Figure> readFigure(DataFiles files, List<Exercise> all, String exercise) {
        if (!files.namesIn(figureFiles()).contains(exercise)) return Optional.empty();
        if (bodies == null) bodies = readBodies(files);
        return files.read(figureFiles().resolve(exercise + DataFiles.ENDING), new FigureReader(bodies, all)::read);
    }

    private List<Body> readBodies(DataFiles files) {
        return files.readAll(figureFiles().resolve("bodies"), BodyReader::read);
    }

    private Path figureFiles() {
        return folder.resolve("figures");
    }
}
