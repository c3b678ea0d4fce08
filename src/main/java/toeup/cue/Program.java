package toeup.cue;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that plays or speaks.
 *
 * @param name      of its file
 * @param arguments what it is always given
 */
public record Program(String name, List<String> arguments) {
    /** In the order in which they are tried: each plays a file whose name it is given. */
    public static final List<Program> PLAYERS = List.of(new Program("pw-play", List.of()),
        new Program("paplay", List.of()), new Program("aplay", List.of("-q")));

    /** In the order in which they are tried: each says what it reads, and ends when it has said it. */
    public static List<Program> speakers(String language) {
        // What is said as "text" cuts off what was said before it, also by the daemon after its client has ended.
        return List.of(new Program("spd-say", List.of("--pipe-mode", "--wait", "--priority", "text", "--language", language)),
            new Program("espeak-ng", List.of("--stdin", "-v", language)));
    }

    /**
     * A program that is there.
     *
     * @param command its whole path, and its arguments
     */
    public record Found(String name, List<String> command) {}

    /** Those of some programs that are in a folder of the search path, each once and in the same order. */
    public static List<Found> find(String searchPath, List<Program> programs) {
        return programs.stream().flatMap(program -> program.in(searchPath).stream()).toList();
    }

    private Optional<Found> in(String searchPath) {
        return Stream.of(searchPath.split(":")).filter(folder -> folder.startsWith("/")).flatMap(this::file)
            .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst()
            .map(file -> new Found(name, Stream.concat(Stream.of(file.toString()), arguments.stream()).toList()));
    }

    private Stream<Path> file(String folder) {
        try {
            return Stream.of(Path.of(folder, name));
        } catch (InvalidPathException noFolder) {
            return Stream.empty();
        }
    }
}
