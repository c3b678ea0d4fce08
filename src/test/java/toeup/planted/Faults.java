package toeup.planted;

import java.util.List;
import toeup.planted.Fault.Edit;

/** Mistakes that have cost programs like this one their users' data. */
final class Faults {
    private static final String POWER_CUT = "store.PowerCutTest"
        + "#nothing_that_was_said_to_be_safe_is_lost_and_nothing_else_is_shown_after_any_power_cut";

    static final List<Fault> ALL = List.of(
        fault("no file force", "store/LocalDisk.java",
            "force(out);",
            "",
            "store.LocalDiskTest#every_write_waits_until_the_disk_has_it"),
        fault("no folder force", "store/LocalDisk.java",
            "force(channel);",
            "",
            "store.LocalDiskTest#every_write_waits_until_the_disk_has_it"),
        fault("no folder force", "store/DurableFiles.java",
            "placed = true; disk.forceFolder(target.getParent());",
            "placed = true;",
            POWER_CUT),
        new Fault("rename before force", "store/DurableFiles.java", List.of(
            new Edit("disk.writeNew(temporary, content);", "disk.writeUnforced(temporary, content);"),
            new Edit("disk.rename(temporary, target);",
                "disk.rename(temporary, target); disk.append(target, new byte[0]);")),
            POWER_CUT),
        fault("retry force after failure", "store/LocalDisk.java",
            "force(out);",
            "try { force(out); } catch (IOException again) { force(out); }",
            "store.LocalDiskTest#a_failed_force_is_told_and_never_tried_again"),
        fault("wrong order of journal delete", "cli/Unsaved.java",
            "SaveResult result = save.get(); if (result.isSafe()) whenSafe.run();",
            "whenSafe.run(); SaveResult result = save.get();",
            "cli.SessionKeeperTest#a_journal_goes_only_once_its_record_is_there"),
        fault("wrong order of journal delete", "store/Journal.java",
            "Path written = ",
            "if (file.isPresent()) machine.disk().delete(file.get()); Path written = ",
            "store.JournalTest#a_journal_that_cannot_be_written_anew_stays_as_it_was"),
        fault("no checksum", "store/FileReader.java",
            "boolean changed = sum.isPresent() && !Seal.isIntact(in, bytes);",
            "boolean changed = false;",
            "store.MalformedTest#a_changed_byte_is_noticed_wherever_it_is"),
        fault("full disk swallowed", "store/LocalDisk.java",
            "while (bytes.hasRemaining()) out.write(bytes);",
            "try { while (bytes.hasRemaining()) out.write(bytes); } catch (IOException full) { return; }",
            "store.LocalDiskTest#a_full_disk_is_told"),
        fault("full disk swallowed", "store/Store.java",
            "return keep ? kept(file, failed) : failed(file, failed);",
            "return new Saved(file.id());",
            "store.FaultTest#when_nothing_can_be_written_at_all_it_is_said"),
        fault("default locale", "store/Fields.java",
            "day.name().toLowerCase(Locale.ROOT)",
            "day.name().toLowerCase()",
            "store.CodecTest#the_machines_locale_changes_no_byte"),
        fault("links followed", "store/LocalDisk.java",
            "FileChannel.open(file, READ, NOFOLLOW_LINKS)",
            "FileChannel.open(file, READ)",
            "store.LocalDiskTest#nothing_is_added_or_read_through_a_link"),
        fault("links followed", "store/HeldFolder.java",
            "here.newDirectoryStream(step, NOFOLLOW_LINKS)",
            "here.newDirectoryStream(step)",
            "store.LocalDiskTest#no_link_is_followed_below_a_folder_that_is_guarded"),
        new Fault("no limit on size", "store/FileReader.java", List.of(
            new Edit("disk().read(file, DataFolder.MOST_BYTES)", "disk().read(file, Integer.MAX_VALUE - 1)"),
            new Edit("bytes, DataFolder.MOST_BYTES)", "bytes, Integer.MAX_VALUE)")),
            "store.MalformedTest#a_record_that_is_too_long_is_refused_though_all_of_it_is_right"),
        fault("unreadable taken as absent", "store/FileReader.java",
            "troubles.accept(damaged(file, stat, wrong));",
            "",
            "store.MalformedTest#what_is_no_record_at_all_is_refused"),
        fault("lock required", "store/Opening.java",
            "List<Path> content = disk.list(root);",
            "if (access == Access.WRITE) java.nio.channels.FileChannel.open(places.journal().resolveSibling(\"lock\"),"
                + " java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE).lock();"
                + " List<Path> content = disk.list(root);",
            "store.StoreTest#two_programs_may_save_into_one_folder_and_neither_waits_for_a_lock"));

    private Faults() {}

    private static Fault fault(String name, String source, String from, String to, String caughtBy) {
        return new Fault(name, source, List.of(new Edit(from, to)), caughtBy);
    }
}
