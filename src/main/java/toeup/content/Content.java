package toeup.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Once<Messages> messages = new Once<>(() -> whole(this::readMessages));
    private final Once<List<Exercise>> exercises = new Once<>(() -> whole(this::readExercises));
    private final Once<Map<String, Map<String, ExerciseText>>> texts = new Once<>(this::wholeTexts);
    private final Once<List<LearnPage>> learn = new Once<>(() -> whole(this::readLearn));
    private final Once<List<WarningSign>> signs = new Once<>(() -> whole(this::readSigns));
    private final Once<List<StartingProgramme>> programmes = new Once<>(this::wholeProgrammes);
    private final Once<List<Figure>> figures = new Once<>(this::wholeFigures);
    private final Once<List<Body>> bodies = new Once<>(() -> whole(this::readBodies));
    private final Once<List<String>> themeNames = new Once<>(() -> whole(files -> files.namesIn(themeFiles())));
    private final Map<String, Once<Optional<Exercise>>> exercise = new ConcurrentHashMap<>();
    private final Map<String, Once<Optional<Figure>>> figure = new ConcurrentHashMap<>();

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
    public Messages messages() throws ContentTrouble {
        return messages.get();
    }

    /** The messages of the first menu alone. */
    Messages firstMessages() throws ContentTrouble {
        return whole(this::readFirstMessages);
    }

    /** All exercises without their words, by file name. */
    public List<Exercise> exercises() throws ContentTrouble {
        return exercises.get();
    }

    /** One exercise, without reading the others; nothing if there is none of this id. */
    Optional<Exercise> exercise(String id) throws ContentTrouble {
        return exercise.computeIfAbsent(id, it -> new Once<>(() -> whole(files -> readExercise(files, it)))).get();
    }

    /** The words of all exercises, by exercise id, then way id. */
    Map<String, Map<String, ExerciseText>> texts() throws ContentTrouble {
        return texts.get();
    }

    private Map<String, Map<String, ExerciseText>> wholeTexts() throws ContentTrouble {
        List<Exercise> all = exercises();
        return whole(files -> readTexts(files, all));
    }

    /** The background pages, by file name. */
    List<LearnPage> learn() throws ContentTrouble {
        return learn.get();
    }

    /** The signs not to exercise, most urgent first. */
    List<WarningSign> signs() throws ContentTrouble {
        return signs.get();
    }

    /** Exercises with their words, background pages and warning signs. */
    public Catalog catalog() throws ContentTrouble {
        return new Catalog(exercises(), texts(), learn(), signs());
    }

    /** The programmes to start from, by file name. */
    public List<StartingProgramme> programmes() throws ContentTrouble {
        return programmes.get();
    }

    private List<StartingProgramme> wholeProgrammes() throws ContentTrouble {
        List<Exercise> all = exercises();
        return whole(files -> readProgrammes(files, all));
    }

    /** The themes, by file name. */
    public List<Theme> themes() throws ContentTrouble {
        return whole(this::readThemes);
    }

    /** The names of all themes, without reading any. */
    public List<String> themeNames() throws ContentTrouble {
        return themeNames.get();
    }

    /** One theme, without reading the others; nothing if there is none of this name. */
    public Optional<Theme> theme(String name) throws ContentTrouble {
        if (!themeNames().contains(name)) return Optional.empty();
        return whole(files -> files.read(themeFiles().resolve(name + DataFiles.ENDING), ThemeReader::read));
    }

    /** How each exercise looks while it is done, by file name. */
    public List<Figure> figures() throws ContentTrouble {
        return figures.get();
    }

    private List<Figure> wholeFigures() throws ContentTrouble {
        List<Exercise> all = exercises();
        return whole(files -> readFigures(files, all));
    }

    /** How one exercise looks, without reading the others; nothing if there is no picture of it. */
    public Optional<Figure> figure(String of) throws ContentTrouble {
        return figure.computeIfAbsent(of, it -> new Once<>(() -> wholeFigure(it))).get();
    }

    private Optional<Figure> wholeFigure(String exercise) throws ContentTrouble {
        List<Exercise> all = exercises();
        List<Body> drawn = bodies.get();
        return whole(files -> readFigure(files, all, drawn, exercise));
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

    private Optional<Figure> readFigure(DataFiles files, List<Exercise> all, List<Body> drawn, String exercise) {
        if (!files.namesIn(figureFiles()).contains(exercise)) return Optional.empty();
        return files.read(figureFiles().resolve(exercise + DataFiles.ENDING), new FigureReader(drawn, all)::read);
    }

    private List<Body> readBodies(DataFiles files) {
        return files.readAll(figureFiles().resolve("bodies"), BodyReader::read);
    }

    private Path figureFiles() {
        return folder.resolve("figures");
    }
}
