package toeup.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import toeup.store.Access;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.Restore;
import toeup.store.RestoreResult;
import toeup.store.Store;

/** {@code restore}: adds from a backup what is missing here. */
final class RestoreCommand implements Command {
    private static final Option CHECK = Option.flag("--check");
    private static final Option ANEW = Option.flag("--anew");
    /** More names than that help nobody. */
    private static final int MOST_NAMES = 10;

    @Override public String name() {
        return "restore";
    }

    @Override public List<Option> options() {
        return List.of(CHECK, ANEW);
    }

    @Override public String words() {
        return "FILE.zip";
    }

    @Override public int mostWords() {
        return 1;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        if (desk.where().patient().isPresent()) throw CliTrouble.usage("cli.trouble.restore.patient");
        Path backup = Desk.file(arguments.word(0).orElseThrow(() -> CliTrouble.usage("cli.trouble.restore.missing")));
        Places places = Folder.places(desk);
        RestoreResult.Read looked = read(new Restore(places, desk.context().machine()).look(backup));
        if (arguments.has(CHECK.name())) return tell(desk, backup, looked, true);
        if (Store.open(places, Access.READ, desk.context().machine()) instanceof Opened.Gone) {
            beginAnew(desk, places, arguments.has(ANEW.name()));
        }
        Store store = desk.folder(Access.WRITE).writable();
        return tell(desk, backup, read(new Restore(places, desk.context().machine()).run(backup, store)), false);
    }

    private static RestoreResult.Read read(RestoreResult result) {
        if (result instanceof RestoreResult.Refused not) {
            throw CliTrouble.folder(not.trouble().key(), not.trouble().arguments());
        }
        return (RestoreResult.Read) result;
    }

    /** The folder may only be unplugged: only the user knows that it will not come back. */
    private static void beginAnew(Desk desk, Places places, boolean allowed) {
        if (!allowed) throw CliTrouble.folder("cli.trouble.restore.gone", Harmless.line(places.data().toString()));
        Store.forget(places, desk.context().machine()).ifPresent(desk::warn);
    }

    private static int tell(Desk desk, Path backup, RestoreResult.Read read, boolean looked) {
        Page page = desk.page();
        page.line(desk.text().of("cli.restore.in", Harmless.line(backup.toString()),
            desk.text().count("cli.backup.patients", read.patients()),
            desk.text().count("cli.backup.records", read.records()),
            desk.text().count("cli.backup.files", read.files())));
        page.line(desk.text().of(looked ? "cli.restore.would" : "cli.restore.added",
            desk.text().count("cli.backup.files", read.added()),
            desk.text().count("cli.backup.records", read.addedRecords())));
        said(desk, "cli.restore.present", read.present());
        said(desk, "cli.restore.erased", read.erased());
        named(desk, "cli.restore.differing", read.differing());
        named(desk, "cli.restore.damaged", read.damaged());
        for (UUID patient : read.living()) page.line(desk.text().of("cli.restore.living", patient));
        read.brokenOff().ifPresent(desk::warn);
        if (read.brokenOff().isPresent()) return ExitCode.FOLDER.code();
        return (read.damaged().isEmpty() ? ExitCode.FINE : ExitCode.FAILED).code();
    }

    private static void said(Desk desk, String key, int count) {
        if (count > 0) desk.page().line(desk.text().count(key, count));
    }

    private static void named(Desk desk, String key, List<String> names) {
        said(desk, key, names.size());
        names.stream().limit(MOST_NAMES).forEach(name -> desk.page().point("!", Harmless.line(name)));
    }
}
