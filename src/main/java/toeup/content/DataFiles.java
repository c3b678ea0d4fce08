package toeup.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Lists;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/**
 * Reads data files and gathers what is wrong with them, so that one bad file hides no other mistake.
 * What there is to read is found by listing the folder: adding a file is all an addition takes.
 */
final class DataFiles {
    static final String ENDING = ".json";

    /** Makes something of one file. */
    interface Reader<T> {
        /** @param name the file's name without its ending */
        T read(JsonObject file, String name) throws JsonTrouble;
    }

    private final List<ContentTrouble> troubles = new ArrayList<>();

    /** What was wrong so far, in the order it was found. */
    List<ContentTrouble> troubles() {
        return List.copyOf(troubles);
    }

    /** What every readable file of a folder holds, by file name; files that are not JSON are left alone. */
    <T> List<T> readAll(Path folder, Reader<T> reader) {
        List<T> all = new ArrayList<>();
        for (Path file : filesOf(folder)) read(file, reader).ifPresent(all::add);
        return all;
    }

    /** What one file holds, or nothing if it cannot be read. */
    <T> Optional<T> read(Path file, Reader<T> reader) {
        try {
            JsonObject object = Json.object(file.toString(), Files.readAllBytes(file));
            return Optional.of(reader.read(object, nameOf(file)));
        } catch (JsonTrouble trouble) {
            troubles.add(new ContentTrouble(file, trouble));
        } catch (NoSuchFileException missing) {
            missing(file, "this file");
        } catch (IOException unreadable) {
            missing(file, "a file that can be read");
        }
        return Optional.empty();
    }

    /** Gathers a file or folder that should be there and cannot be read. */
    void missing(Path file, String expected) {
        troubles.add(new ContentTrouble(file, expected));
    }

    /** The names of a folder's files, without their ending. */
    List<String> namesIn(Path folder) {
        return Lists.map(filesOf(folder), DataFiles::nameOf);
    }

    private List<Path> filesOf(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) if (isContent(file)) files.add(file);
        } catch (IOException unreadable) {
            missing(folder, "a folder that can be read");
        }
        files.sort(null);
        return files;
    }

    /** A hidden file is an editor's or a copier's leftover, not content. */
    private static boolean isContent(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && !Files.isDirectory(file);
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
