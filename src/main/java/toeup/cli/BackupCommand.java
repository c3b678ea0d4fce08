package toeup.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.store.Backup;
import toeup.store.BackupNotes;
import toeup.store.BackupResult;
import toeup.store.Places;

/** {@code backup}: all that is kept about everybody, or about one patient, in one file. */
final class BackupCommand implements Command {
    @Override public String name() {
        return "backup";
    }

    @Override public String words() {
        return "FILE.zip";
    }

    @Override public int mostWords() {
        return 1;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Path target = Desk.file(arguments.word(0).orElseThrow(() -> CliTrouble.usage("cli.trouble.backup.missing")));
        // Opened for looking only: a folder that cannot be written, on a failing disk, needs its backup most.
        Folder folder = desk.folder();
        Optional<UUID> patient = desk.where().patient().map(code -> Folder.named(code, folder.patients()).id());
        Places places = Folder.places(desk);
        BackupResult result = new Backup(places, desk.context().machine()).write(target, patient);
        if (result instanceof BackupResult.NotWritten not) {
            throw CliTrouble.folder(not.trouble().key(), not.trouble().arguments());
        }
        new BackupNotes(places, desk.context().machine()).add(target).ifPresent(desk::warn);
        return tell(desk, (BackupResult.Written) result);
    }

    private static int tell(Desk desk, BackupResult.Written written) {
        desk.page().line(desk.text().of("cli.backup.done", Harmless.line(written.file().toString()),
            desk.text().count("cli.backup.patients", written.patients()),
            desk.text().count("cli.backup.records", written.records()),
            desk.text().count("cli.backup.files", written.files()), written.bytes()));
        if (written.damaged() > 0) desk.page().line(desk.text().count("cli.backup.damaged", written.damaged()));
        written.missing().forEach(desk::warn);
        if (written.isWhole()) return ExitCode.FINE.code();
        desk.note("cli.backup.partly", Harmless.line(written.file().toString()));
        return ExitCode.FOLDER.code();
    }
}
