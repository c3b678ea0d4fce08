package toeup.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.store.Backup;
import toeup.store.BackupNotes;
import toeup.store.BackupResult;
import toeup.store.DailyBackup;
import toeup.store.Places;
import toeup.store.Trouble;

/** {@code backup}: all that is kept about everybody, or about one patient, in one file. */
final class BackupCommand implements Command {
    private static final Option DAILY = Option.of("--daily", "DIR");
    private static final String OFF = "off";

    @Override public String name() {
        return "backup";
    }

    @Override public List<Option> options() {
        return List.of(DAILY);
    }

    @Override public String words() {
        return "FILE.zip";
    }

    @Override public int mostWords() {
        return 1;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Optional<String> daily = arguments.text(DAILY.name());
        if (daily.isPresent() && arguments.word(0).isPresent()) throw CliTrouble.usage("cli.trouble.daily.alone");
        if (daily.isPresent()) return daily(desk, daily.get());
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

    private static int daily(Desk desk, String folder) {
        if (desk.where().patient().isPresent()) throw CliTrouble.usage("cli.trouble.daily.patient");
        Places places = Folder.places(desk);
        boolean off = folder.equals(OFF);
        Optional<Path> chosen = off ? Optional.empty() : Optional.of(Desk.file(folder));
        new DailyBackup(places, desk.context().machine()).choose(chosen).ifPresent(trouble -> {
            throw CliTrouble.folder(trouble.key(), trouble.arguments());
        });
        if (off) {
            desk.page().line(desk.text().of("cli.backup.daily.off"));
            return ExitCode.FINE.code();
        }
        desk.page().line(desk.text().of("cli.backup.daily.on", Harmless.line(chosen.get().toString())));
        Optional<Trouble> trouble = new DailyBackup(places, desk.context().machine()).run(desk.context().today());
        trouble.ifPresent(desk::warn);
        return (trouble.isEmpty() ? ExitCode.FINE : ExitCode.FOLDER).code();
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
