package toeup.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import toeup.json.JsonTrouble;
import toeup.json.PlainText;

/**
 * Something that is not as it should be with stored files: what, where, and what was done about it. It is a value,
 * as such trouble is to be expected; its words stand in the text files under {@link #key}.
 *
 * @param kind   what happened
 * @param file   the file or folder it is about
 * @param line   from 1; 0 where there is no line
 * @param column from 1; 0 where there is no column
 * @param reason what exactly, without anything the file says: words, or the key of some; may be empty
 * @param keptAt where the content is safe now; may be empty
 */
public record Trouble(Kind kind, String file, int line, int column, String reason, String keptAt) {
    /** What can happen. */
    public enum Kind {
        /** Cannot be read as what it should be; moved to quarantine. */
        DAMAGED_MOVED,
        /** As above; it could not be moved, so a copy is in quarantine. */
        DAMAGED_COPIED,
        /** As above; the folder is shared, where moving it would delete it on other computers, so a copy is in quarantine. */
        DAMAGED_SHARED,
        /** As above; left where it is, as nothing may be or could be moved. */
        DAMAGED_LEFT,
        /** Not readable yet, but so young that it may still be arriving. */
        WAITING,
        /** Written by a newer version, and not to be understood by this one. */
        NEWER,
        /** Two files with the same id say different things; both are kept, the first counts. */
        SAME_ID,
        /** In the folder of another patient; not counted. */
        MISPLACED,
        /** A folder, link or other thing where a file should be. */
        NOT_A_FILE,
        /** The system could not read it. */
        UNREADABLE,
        /** The data folder's path leads to something else. */
        NOT_A_FOLDER,
        /** The data folder was there before and is missing now. */
        FOLDER_GONE,
        /** The data folder cannot be read. */
        FOLDER_UNREADABLE,
        /** The data folder cannot be written; opened for reading. */
        FOLDER_READ_ONLY,
        /** As above, and records cannot be kept on this computer either. */
        ALL_READ_ONLY,
        /** There is no data folder yet, and it cannot be made. */
        FOLDER_UNMAKEABLE,
        /** The data folder belongs to another user; opened for reading. */
        FOLDER_OF_ANOTHER,
        /** A newer version writes in this data folder; opened for reading. */
        FOLDER_NEWER,
        /** FORMAT.json cannot be read; opened for reading. */
        FORMAT_DAMAGED,
        /** Other users of this computer could read it. */
        LOOSE_MODE,
        /** The disk of the data folder keeps no permissions: others can read what is on it. */
        NO_PERMISSIONS,
        /** The disk of the data folder cannot replace a file in one step. */
        NO_REPLACING,
        /** A settings file that cannot be read was moved aside; the usual settings are used. */
        SETTINGS_MOVED,
        /** A settings file that cannot be read was left; the usual settings are used. */
        SETTINGS_LEFT,
        /** The list of known data folders could not be read or written. */
        KNOWN_FOLDERS,
        /** The end of a journal was not written whole; what was counted before is there. */
        JOURNAL_TORN,
        /** A journal is damaged in the middle; every line that can be read is there. */
        JOURNAL_DAMAGED,
        /** A journal could not be written: what is counted now would be lost if the computer stopped. */
        JOURNAL_UNWRITTEN,
        /** Could not be saved in the data folder; kept on this computer until it can. */
        SAVE_KEPT,
        /** Could not be saved anywhere. */
        SAVE_FAILED,
        /** Not saved, as the patient was erased. */
        SAVE_ERASED,
        /** Not saved, as a newer version wrote what this would replace. */
        SAVE_NEWER,
        /** A record kept on this computer still waits for its data folder. */
        SPOOL_WAITING,
        /** Left behind by a save that was broken off; it holds nothing that counts. */
        LEFT_OVER,
        /** Not a file of this program. */
        STRANGE_FILE,
        /** Set aside earlier, and still there. */
        IN_QUARANTINE,
        /** No backup was written: there is a file of that name. */
        BACKUP_EXISTS,
        /** No backup was written: the folder it was to lie in is not there. */
        BACKUP_NO_FOLDER,
        /** No backup was written: it would lie in the data folder itself. */
        BACKUP_INSIDE,
        /** No backup was written: there is nothing to keep yet. */
        BACKUP_EMPTY,
        /** No backup was written: it would be larger than what is restored. */
        BACKUP_LARGE,
        /** No backup was written: the system refused, or gave back other bytes. */
        BACKUP_FAILED,
        /** The daily backup waits: its folder is not there. */
        DAILY_NO_FOLDER,
        /** The daily backup could not be written. */
        DAILY_FAILED,
        /** The daily backup lacks files that could not be read. */
        DAILY_PARTLY,
        /** Where the daily backup is to be made is not known any more. */
        DAILY_FORGOTTEN,
        /** Nothing was restored: the file is no backup, or not to be trusted. */
        RESTORE_REFUSED,
        /** As above, because of one entry. */
        RESTORE_REFUSED_ENTRY,
        /** Nothing was restored: the file could not be read. */
        RESTORE_UNREADABLE,
        /** Not everything was restored, as a file could not be written. */
        RESTORE_BROKEN_OFF,
        /** The data folder has patients but not its mark. */
        FORMAT_MISSING,
        /** Files of an erased patient are still there, or came back. */
        ERASE_LEFT,
        /** Something could not be put right. */
        REPAIR_FAILED,
        /** A patient was not erased: an exercise of that patient is under way. */
        ERASE_BUSY,
        /** A patient was not erased, as the mark could not be made. */
        ERASE_FAILED,
        /** A patient is erased, but a file could not be deleted yet. */
        ERASE_UNFINISHED;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Trouble {
        file = PlainText.cleaned(file);
        reason = PlainText.cleaned(reason);
        keptAt = PlainText.cleaned(keptAt);
    }

    static Trouble at(Kind kind, Path file) {
        return because(kind, file, "");
    }

    static Trouble because(Kind kind, Path file, String reason) {
        return new Trouble(kind, file.toString(), 0, 0, reason, "");
    }

    static Trouble in(Kind kind, Path file, JsonTrouble wrong) {
        return new Trouble(kind, file.toString(), wrong.line(), wrong.column(), wrong.getMessage(), "");
    }

    Trouble as(Kind other, Path kept) {
        return new Trouble(other, file, line, column, reason, kept.toString());
    }

    Trouble as(Kind other) {
        return new Trouble(other, file, line, column, reason, keptAt);
    }

    /** Key of the sentence that says it, whose places are filled with {@link #arguments}. */
    public String key() {
        return "store.trouble." + kind.code();
    }

    /** {0} the file, {1} the reason, which may itself be the key of a text, {2} where it is kept. */
    public Object[] arguments() {
        return List.of(file, reason, keptAt).toArray();
    }
}
