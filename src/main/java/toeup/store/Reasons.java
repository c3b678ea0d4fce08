package toeup.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Short reasons for what the system would not do, without the file's name, which stands beside them. */
final class Reasons {
    private Reasons() {}

    static String of(IOException failed) {
        if (failed instanceof AccessDeniedException) return "permission denied";
        if (failed instanceof NoSuchFileException) return "not found";
        if (failed instanceof FileSystemException system && system.getReason() != null) return system.getReason();
        String message = failed.getMessage();
        return message == null || message.isBlank() ? "the system gave no reason" : message;
    }
}
