package toeup.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import toeup.zip.ZipTrouble;

/**
 * Short reasons why something could not be done, to stand beside the file's name: the key of a text, or what the
 * system says, in its own words.
 */
final class Reasons {
    static final String DENIED = "store.reason.denied";
    static final String NOT_FOUND = "store.reason.not-found";
    static final String NOT_A_FILE = "store.reason.not-a-file";
    static final String NOT_A_FOLDER = "store.reason.not-a-folder";
    static final String READ_ONLY = "store.reason.read-only";
    static final String FOLDER_MISSING = "store.reason.folder-missing";
    static final String OTHER_BYTES = "store.reason.other-bytes";
    static final String TOO_LONG = "store.reason.too-long";
    static final String ZIP_STRANGE = "store.reason.zip-strange";
    static final String NEWER = "store.reason.newer";
    static final String ZIP_EMPTY = "store.reason.zip-empty";
    static final String NONE = "store.reason.none";

    private Reasons() {}

    static String of(ZipTrouble.Kind kind) {
        return "store.reason.zip-" + kind.code();
    }

    static String of(IOException failed) {
        if (failed instanceof AccessDeniedException) return DENIED;
        if (failed instanceof NoSuchFileException) return NOT_FOUND;
        if (failed instanceof FileSystemException system && system.getReason() != null) return system.getReason();
        String message = failed.getMessage();
        return message == null || message.isBlank() ? NONE : message;
    }
}
