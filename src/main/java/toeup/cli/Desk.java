package toeup.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import toeup.catalog.Catalog;
import toeup.catalog.Exercise;
import toeup.catalog.Way;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.figure.Figure;
import toeup.i18n.Messages;
import toeup.json.JsonLayout;
import toeup.json.JsonValue;
import toeup.json.JsonWriter;
import toeup.plan.Heard;
import toeup.plan.Settings;
import toeup.plan.StartingProgramme;
import toeup.store.Access;
import toeup.store.Trouble;
import toeup.ui.theme.Theme;

/** What a command works with. Each part is read when it is first needed, so that help needs no data folder. */
final class Desk {
    static final String LANGUAGE = "en";
    private static final int USUAL_COLUMNS = 80;

    private final CliContext context;
    private final Content content;
    private Launch.Where where = new Launch.Where(Optional.empty(), Optional.empty());
    private Launch.Look look = Launch.Look.AS_SET;
    private Folder folder;

    Desk(CliContext context) {
        this.context = context;
        this.content = Content.in(context.home().resolve("data"), LANGUAGE);
    }

    /** Takes in the options that every command has. */
    void read(Arguments arguments) {
        where = new Launch.Where(arguments.text("--data").map(Desk::path), arguments.text("--patient"));
        look = new Launch.Look(arguments.text("--theme"), arguments.has("--ascii"), arguments.has("--no-motion"),
            frame(arguments), arguments.has("--plain"),
            new Launch.Ears(arguments.coded("--sound", Heard.Kind.class), arguments.coded("--voice", Launch.Switch.class)));
    }

    private static Optional<Launch.Frame> frame(Arguments arguments) {
        OptionalInt fontSize = arguments.whole("--font-size", Settings.SMALLEST_FONT, Settings.LARGEST_FONT);
        if (arguments.has("--window") && arguments.has("--plain")) throw CliTrouble.usage("cli.trouble.window.plain");
        if (arguments.has("--window")) return Optional.of(new Launch.Frame(fontSize));
        if (fontSize.isPresent()) throw CliTrouble.usage("cli.trouble.font-size.only");
        return Optional.empty();
    }

    private static Path path(String text) {
        try {
            if (!text.isEmpty()) return Path.of(text);
        } catch (InvalidPathException impossible) {
            // Said below, as for an empty one: neither can name a folder.
        }
        throw CliTrouble.usage("cli.trouble.path", Harmless.text(text));
    }

    /** A file named on the command line, from where the user is. */
    static Path file(String text) {
        try {
            if (!text.isEmpty()) return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException impossible) {
            // Said below, as for an empty one: neither can name a file.
        }
        throw CliTrouble.usage("cli.trouble.file", Harmless.text(text));
    }

    CliContext context() {
        return context;
    }

    Launch.Where where() {
        return where;
    }

    Messages text() {
        return need(content::messages);
    }

    Catalog catalog() {
        return need(content::catalog);
    }

    /** How an exercise looks; nothing if there is no picture of it. */
    Optional<Figure> figure(Exercise exercise) {
        return need(() -> content.figure(exercise.id()));
    }

    Content content() {
        return content;
    }

    Words words() {
        return new Words(text());
    }

    Page page() {
        return new Page(context.out(), context.terminal().get().map(CliContext.TerminalSize::columns)
            .orElse(USUAL_COLUMNS));
    }

    /** The data folder, for looking only. */
    Folder folder() {
        return folder(Access.READ);
    }

    /** The data folder, opened once; a command that writes asks for that first. */
    Folder folder(Access access) {
        if (folder == null) folder = Folder.open(this, access);
        return folder;
    }

    List<StartingProgramme> programmes() {
        return need(content::programmes);
    }

    /** The name of an exercise; of one that does not ship any more, its id. */
    String nameOf(String exercise) {
        return catalog().exercise(exercise).map(known -> catalog().text(known).name())
            .orElse(Harmless.text(exercise));
    }

    /** The same with the way, where that is not the standard one. */
    String nameOf(String exercise, String way) {
        if (way.equals(Way.STANDARD)) return nameOf(exercise);
        String wayName = catalog().exercise(exercise).flatMap(known -> known.way(way))
            .map(known -> catalog().text(exercise, way).wayName()).orElse(Harmless.text(way));
        return text().of("cli.way", nameOf(exercise), wayName);
    }

    /** The exercise that a command's first word names. */
    Exercise exercise(String command, Arguments arguments) {
        String id = arguments.word(0)
            .orElseThrow(() -> CliTrouble.usage("cli.trouble.exercise.missing", command));
        return catalog().exercise(id).orElseThrow(() -> Nearest.to(id,
                catalog().exercises().stream().map(Exercise::id).toList())
            .map(near -> CliTrouble.usage("cli.trouble.exercise.near", Harmless.text(id), near))
            .orElseGet(() -> CliTrouble.usage("cli.trouble.exercise", Harmless.text(id))));
    }

    /** Prints a list of objects. */
    <T> void json(List<T> all, BiConsumer<JsonWriter, T> content) {
        json(new JsonValue.Items(all.stream().map(one -> {
            JsonWriter writer = new JsonWriter();
            content.accept(writer, one);
            return (JsonValue) writer.members();
        }).toList()));
    }

    /** Prints a value, in UTF-8 whatever the machine's habit. */
    void json(JsonValue value) {
        byte[] bytes = (JsonLayout.readable(value) + "\n").getBytes(StandardCharsets.UTF_8);
        context.out().write(bytes, 0, bytes.length);
    }

    /** Opens the full-screen trainer; a patient who is not known is refused while the terminal still shows it. */
    int launch(Launch launch) {
        if (where.patient().isPresent()) folder().chart();
        look.theme().ifPresent(this::refuseUnknownTheme);
        return context.launch().applyAsInt(launch, look);
    }

    private void refuseUnknownTheme(String name) {
        List<String> known = need(content::themes).stream().map(Theme::name).toList();
        if (!known.contains(name)) {
            throw CliTrouble.usage("cli.trouble.theme", Harmless.text(name), String.join(", ", known));
        }
    }

    /** Says what is not as it should be with stored files, and goes on. */
    void warn(Trouble trouble) {
        note(trouble.key(), trouble.arguments());
    }

    /** Says something on standard error and goes on. */
    void note(String key, Object... arguments) {
        complain(text().of(key, arguments));
    }

    /** Says what is wrong, and gives the exit code. */
    int complain(CliTrouble trouble) {
        try {
            complain(content.messages().of(trouble.key(), trouble.arguments()));
            return trouble.exit().code();
        } catch (ContentTrouble wordless) {
            // Without words of our own, the place of the mistake says what to put right.
            complain(wordless.getMessage());
            return ExitCode.FAILED.code();
        }
    }

    /** Broken into lines for people only: other programs look for a message as a whole. */
    private void complain(String line) {
        String whole = "toeup: " + line;
        context.terminal().get().ifPresentOrElse(size -> new Page(context.err(), size.columns()).line(whole),
            () -> context.err().print(whole + "\n"));
    }

    private interface Reading<T> {
        T read() throws ContentTrouble;
    }

    private static <T> T need(Reading<T> reading) {
        try {
            return reading.read();
        } catch (ContentTrouble trouble) {
            throw new CliTrouble(ExitCode.FAILED, "cli.trouble.content", trouble.getMessage());
        }
    }
}
