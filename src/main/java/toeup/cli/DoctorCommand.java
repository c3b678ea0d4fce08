package toeup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.content.ContentTrouble;
import toeup.cue.Program;
import toeup.store.Access;
import toeup.store.Health;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.Repair;
import toeup.store.Store;
import toeup.store.Trouble;

/**
 * {@code doctor}: looks at terminal, players, voices, program and every data file, and says what to do; changes nothing
 * unless told to.
 */
final class DoctorCommand implements Command {
    private static final Option REPAIR = Option.flag("--repair");
    private static final int LABELS = 16;
    private static final int LEAST_COLUMNS = 20;
    private static final int LEAST_ROWS = 6;

    @Override public String name() {
        return "doctor";
    }

    @Override public List<Option> options() {
        return List.of(REPAIR);
    }

    @Override public int run(Desk desk, Arguments arguments) {
        if (arguments.has(REPAIR.name())) repair(desk);
        boolean terminal = terminal(desk);
        heard(desk, "cli.doctor.tones", Program.PLAYERS);
        heard(desk, "cli.doctor.voice", Program.speakers(Desk.LANGUAGE));
        boolean content = content(desk);
        boolean folder = folder(desk);
        desk.page().blank();
        desk.page().line(desk.text().of(terminal && content && folder ? "cli.doctor.well"
            : arguments.has(REPAIR.name()) ? "cli.doctor.left" : "cli.doctor.unwell"));
        if (!folder) return ExitCode.FOLDER.code();
        return (terminal && content ? ExitCode.FINE : ExitCode.FAILED).code();
    }

    /** Before the check, which then names what is left. */
    private static void repair(Desk desk) {
        Places places = Folder.places(desk);
        // Not by way of the other commands, which put some of it right unasked and without a word.
        Opened opened = Store.open(places, Access.WRITE, desk.context().machine());
        if (!(opened instanceof Opened.Ready ready)) return;
        if (ready.store().isWritable()) tell(desk, new Repair(places, desk.context().machine(), ready.store()).run());
        else desk.note("cli.trouble.folder.read-only", Harmless.line(places.data().toString()));
    }

    private static void tell(Desk desk, Repair.Repaired done) {
        List<String> lines = new ArrayList<>();
        if (done.marked()) lines.add(desk.text().of("cli.repair.marked"));
        said(desk, lines, "cli.repair.erased", done.erased());
        said(desk, lines, "cli.repair.delivered", done.delivered());
        said(desk, lines, "cli.repair.tightened", done.tightened().size());
        said(desk, lines, "cli.repair.removed", done.removed().size());
        done.takenBack().forEach(path ->
            lines.add(desk.text().of("cli.repair.taken-back", Harmless.line(path.toString()))));
        desk.page().line(desk.text().of(lines.isEmpty() ? "cli.repair.nothing" : "cli.repair.done"));
        lines.forEach(line -> desk.page().point("-", line));
        done.left().forEach(desk::warn);
        desk.page().blank();
    }

    private static void said(Desk desk, List<String> lines, String key, int count) {
        if (count > 0) lines.add(desk.text().count(key, count));
    }

    /** An output that is no terminal is no fault: the check may well run into a file. */
    private static boolean terminal(Desk desk) {
        String type = desk.context().variable("TERM").orElse("");
        boolean able = !type.isEmpty();
        String shown = desk.context().isDumbTerminal() ? desk.text().of("cli.doctor.terminal.lines")
            : able ? Harmless.text(type) : desk.text().of("cli.doctor.terminal.none");
        item(desk, "cli.doctor.terminal", shown);
        Optional<CliContext.TerminalSize> size = desk.context().terminal().get();
        if (size.isEmpty()) {
            item(desk, "cli.doctor.size", desk.text().of("cli.doctor.size.none"));
            return able;
        }
        boolean fits = size.get().columns() >= LEAST_COLUMNS && size.get().rows() >= LEAST_ROWS;
        item(desk, "cli.doctor.size", desk.text().of(fits ? "cli.doctor.size.fits" : "cli.doctor.size.small",
            size.get().columns(), size.get().rows()));
        return able && fits;
    }

    /** Nobody needs them: the bell rings without a player, and the screen has all the words. */
    private static void heard(Desk desk, String key, List<Program> programs) {
        List<Program.Found> found = Program.find(desk.context().variable("PATH").orElse(""), programs);
        item(desk, key, found.isEmpty() ? desk.text().of(key + ".none") : found.stream()
            .map(it -> Harmless.line(it.command().get(0))).collect(Collectors.joining(", ")));
    }

    private static boolean content(Desk desk) {
        List<ContentTrouble> troubles = desk.content().troubles();
        item(desk, "cli.doctor.content", troubles.isEmpty() ? desk.text().of("cli.doctor.content.fine")
            : desk.text().count("cli.doctor.content.wrong", troubles.size()));
        troubles.forEach(trouble -> desk.page().point("!", Harmless.line(trouble.getMessage())));
        return troubles.isEmpty();
    }

    private static boolean folder(Desk desk) {
        Opened opened = Store.open(Folder.places(desk), Access.READ, desk.context().machine());
        item(desk, "cli.doctor.folder", Harmless.line(Folder.places(desk).data().toString()));
        if (opened instanceof Opened.Gone gone) return told(desk, List.of(gone.trouble()));
        if (opened instanceof Opened.Refused refused) return told(desk, List.of(refused.trouble()));
        Opened.Ready ready = (Opened.Ready) opened;
        Health health = ready.store().health();
        item(desk, "cli.doctor.patients", Integer.toString(health.patients()));
        item(desk, "cli.doctor.files", desk.text().count("cli.doctor.files.read", health.files()));
        if (health.byHand() > 0) item(desk, "cli.doctor.by-hand", Integer.toString(health.byHand()));
        return told(desk, Stream.concat(ready.troubles().stream(), health.findings().stream()).distinct().toList());
    }

    private static boolean told(Desk desk, List<Trouble> troubles) {
        troubles.forEach(trouble -> desk.page().point("!", desk.text().of(trouble.key(), trouble.arguments())));
        return troubles.isEmpty();
    }

    private static void item(Desk desk, String key, String text) {
        desk.page().item(desk.text().of(key), LABELS, text);
    }
}
