package toeup.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where everything lies (product rules, section 7).
 *
 * @param data         the data folder
 * @param settings     the file of this computer's settings
 * @param journal      folder of the exercises in progress; local
 * @param spool        folder of records that could not be written to the data folder; local
 * @param logs         folder of logs; local
 * @param knownFolders the file that lists the data folders seen before; local
 * @param cache        folder of what can be made again; local
 * @param index        folder in it of what was read in this data folder, under a hash of its path
 */
public record Places(Path data, Path settings, Path journal, Path spool, Path logs, Path knownFolders, Path cache,
                     Path index) {
    private static final String NAME = "toeup";
    private static final int HASH_LENGTH = 16;

    /**
     * The places that follow from options and environment: option beats {@code TOEUP_DATA} beats the usual folder.
     *
     * @param environment the process's environment; relative {@code XDG_*} folders are ignored, as its rules say
     * @param home        the user's home folder
     * @param option      the folder given with {@code --data}
     * @param realPath    gives a path without symbolic links, of paths that are not there too
     */
    public static Places of(Map<String, String> environment, Path home, Optional<Path> option,
                            UnaryOperator<Path> realPath) {
        Path state = base(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        Path cache = base(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        Optional<Path> chosen = option.or(() -> variable(environment, "TOEUP_DATA").map(Path::of));
        if (chosen.isPresent()) {
            Path data = realPath.apply(chosen.get().toAbsolutePath().normalize());
            String name = hash(data);
            return at(data, data.resolve("settings.json"), state, state.resolve(name), cache.resolve(name),
                cache.resolve(name));
        }
        Path config = base(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        Path data = base(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
        // Should the environment lead to another usual folder one day, it has an index of its own.
        Path index = cache.resolve(hash(realPath.apply(data.toAbsolutePath().normalize())));
        return at(data, config.resolve("settings.json"), state, state, cache, index);
    }

    /** As {@link #of(Map, Path, Optional, UnaryOperator)} on this machine. */
    public static Places of(Map<String, String> environment, Path home, Optional<Path> option) {
        return of(environment, home, option, RealPath::of);
    }

    private static Places at(Path data, Path settings, Path state, Path local, Path cache, Path index) {
        return new Places(data, settings, local.resolve("journal"), local.resolve("spool"), state.resolve("logs"),
            state.resolve("known-folders.json"), cache, index.resolve("index"));
    }

    private static Path base(Map<String, String> environment, String variable, Path usual) {
        return variable(environment, variable).map(Path::of).filter(Path::isAbsolute).orElse(usual).resolve(NAME);
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Two chosen folders must never share a journal, and a folder's path must not show in a name. */
    private static String hash(Path data) {
        return Seal.sha256(data.toString().getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
    }
}
