package toeup.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A program that only opens a file: what the JVM itself does for that. */
public final class FileMain {
    private FileMain() {}

    /** @param arguments a file that is there */
    public static void main(String[] arguments) throws IOException {
        FileChannel.open(Path.of(arguments[0]), StandardOpenOption.READ).close();
    }
}
