package toeup.tmux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs commands as someone who may not do everything: file permissions mean nothing to root, so that tests about them
 * would pass or fail for the wrong reason where the build runs as root.
 */
public final class OrdinaryUser {
    /** The account that owns nothing, by number, since its group has a name of its own on each system. */
    private static final int NOBODY = 65534;

    private OrdinaryUser() {}

    /** The command, to be run as root or as whoever runs the tests, that runs {@code command} as an ordinary user. */
    public static List<String> command(List<String> command) {
        if (!isRoot()) {
            return List.copyOf(command);
        }
        Tools.need("setpriv", "util-linux");
        List<String> whole = new ArrayList<>(List.of(
            "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        whole.addAll(command);
        return whole;
    }

    /** Gives a file to the ordinary user; without effect where the tests themselves run as one. */
    public static Path own(Path file) {
        if (isRoot()) {
            try {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
