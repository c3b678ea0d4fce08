package toeup.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import toeup.content.BrokenContent;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.content.OnDemand;
import toeup.cue.Bells;
import toeup.cue.Performer;
import toeup.cue.Program;
import toeup.figure.Figure;
import toeup.figure.Pen;
import toeup.i18n.Messages;
import toeup.plan.Settings;
import toeup.store.Access;
import toeup.store.DailyBackup;
import toeup.store.ErrorLog;
import toeup.store.Journals;
import toeup.store.LeftBehind;
import toeup.store.Listed;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.SettingsFile;
import toeup.store.Store;
import toeup.ui.app.App;
import toeup.ui.app.AppStart;
import toeup.ui.app.Event;
import toeup.ui.app.Input;
import toeup.ui.app.Look;
import toeup.ui.app.Signal;
import toeup.ui.app.Turn;
import toeup.ui.app.Wish;
import toeup.ui.app.World;
import toeup.ui.canvas.Size;
import toeup.ui.terminal.NoTerminal;
import toeup.ui.terminal.OwnWindow;
import toeup.ui.terminal.TerminalWindow;
import toeup.ui.terminal.Window;
import toeup.ui.theme.Theme;

/** Opens the full-screen trainer: files first, so that trouble with them is told before the screen is taken over. */
final class Trainer {
    private static final String LANGUAGE = "en";

    private final CliContext context;
    private final Launch launch;
    private final Launch.Look look;
    private final Content content;
    private final OnDemand onDemand;
    private final Places places;

    private Trainer(CliContext context, Launch launch, Launch.Look look) {
        this.context = context;
        this.launch = launch;
        this.look = look;
        this.content = Content.in(context.home().resolve("data"), LANGUAGE);
        this.onDemand = new OnDemand(content);
        this.places = Places.of(context.environment(), context.userHome(), launch.where().data());
    }

    /** Runs it until it is left, and gives the exit code. */
    static int run(CliContext context, Launch launch, Launch.Look look) {
        Trainer trainer = new Trainer(context, launch, look);
        try {
            return trainer.run();
        } catch (ContentTrouble | BrokenContent mistake) {
            return trainer.complain(ExitCode.FAILED, mistake.getMessage());
        } catch (CliTrouble trouble) {
            return trainer.complain(trouble.exit(), trainer.say(trouble.key(), trouble.arguments()));
        } catch (RuntimeException | Error bug) {
            // By now the window is closed and the terminal whole, so that what is told stays to be read.
            return trainer.complain(ExitCode.FAILED, trainer.crashed(bug));
        } catch (InterruptedException nobodyInterrupts) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED.code();
        }
    }

    private int run() throws ContentTrouble, InterruptedException {
        int timeScale = TimeScale.of(context);
        var shipped = new PatientFiles.Shipped(onDemand.catalog(), onDemand::messages, onDemand::programmes,
            this::readAhead);
        Store store = store();
        var journals = new Journals(places, context.machine());
        var files = new PatientFiles(shipped, store, new SettingsFile(places, context.machine()), journals,
            context.machine().ids(), context.here(), context.machine().clock());
        if (store.isWritable()) store.erasure().finish().forEach(files::report);
        openPatient(files);
        store.deliverSpool().forEach(files::report);
        var keeper = new SessionKeeper(store, journals, context.machine().ids(), System::nanoTime,
            new Drafts(context.machine().clock(), context.here()));
        takeCareOfUnfinished(files, keeper, journals, store);
        return show(files, keeper, timeScale);
    }

    private Store store() {
        Opened opened = Store.open(places, Access.WRITE, context.machine());
        if (opened instanceof Opened.Gone gone) throw CliTrouble.folder(gone.trouble());
        if (opened instanceof Opened.Refused refused) throw CliTrouble.folder(refused.trouble());
        Opened.Ready ready = (Opened.Ready) opened;
        openingTroubles = ready.troubles();
        return ready.store();
    }

    private List<toeup.store.Trouble> openingTroubles = List.of();

    private void openPatient(PatientFiles files) {
        openingTroubles.forEach(files::report);
        List<Listed> patients = files.everybody().all();
        // Who cannot be listed must not be asked to begin anew.
        files.everybody().trouble().filter(it -> patients.isEmpty()).ifPresent(it -> { throw CliTrouble.folder(it); });
        Optional<String> named = launch.where().patient();
        if (named.isPresent()) files.open(Folder.oneNamed(named.get(), patients).id());
        else if (patients.size() == 1) files.open(patients.get(0).id());
    }

    /** The first menu tells what is due, which is in these files: they are read while records and window are opened. */
    private void readAhead(Set<String> exercises) {
        List<String> lastFirst = new ArrayList<>(exercises);
        // The menu, should it come to need them before all are read, begins with the first: the two meet in the middle.
        Collections.reverse(lastFirst);
        Thread ahead = new Thread(() -> {
            try {
                lastFirst.forEach(onDemand::exercise);
            } catch (BrokenContent mistake) {
                // Whoever needs the exercise meets the same, and tells it.
            }
        }, "exercises");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Each patient's newest exercise of today can go on; every other is kept as far as it came. */
    private void takeCareOfUnfinished(PatientFiles files, SessionKeeper keeper, Journals journals, Store store) {
        for (LeftBehind left : journals.leftBehind(store, files::report)) {
            left.troubles().forEach(files::report);
            if (files.canGoOn(left)) files.offer(left).ifPresent(earlier -> keep(files, keeper, earlier));
            else keep(files, keeper, left);
        }
    }

    private static void keep(PatientFiles files, SessionKeeper keeper, LeftBehind left) {
        keeper.keepUnfinished(left).ifPresent(kept -> {
            if (kept.result().isSafe()) files.remember(kept.record());
            files.reportKept(kept);
        });
    }

    private int show(PatientFiles files, SessionKeeper keeper, int timeScale) throws ContentTrouble, InterruptedException {
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        World world = files.world();
        Clerk clerk = new Clerk(files, keeper, events::add, this::crashed);
        ReadAhead rest = new ReadAhead(onDemand, context.here(),
            () -> events.add(new Event.Came(new Input.Told(Signal.TERM))));
        var aside = new BackupAside(new DailyBackup(places, context.machine()), context.today(), clerk::report,
            this::crashed);
        List<String> unsaved;
        int code;
        try {
            Stopwatch watch = new Stopwatch(System::nanoTime, context.machine().clock(), context.here());
            Runnable beside = () -> {
                rest.begin();
                aside.begin();
            };
            var lines = new LineFront(context, events, watch, clerk, bell -> cues(bell, events), beside);
            String freshCode = freshCode(world, files);
            List<String> themes = content.themeNames();
            BiFunction<Size, Pen, Turn> start = (size, pen) -> AppStart.open(world, size, timeScale, wish(), freshCode,
                new Look(look.ascii(), look.still(), pen, this::figure, themes, look.frame().isPresent(),
                    look.ears().over(world.settings().sound())));
            code = isInLines(world.settings(), lines) ? lines.run(start.apply(App.LINES, Pen.ASCII))
                : screens(start, world.settings(), events, watch, clerk, lines, beside);
        } catch (NoTerminal none) {
            code = complain(ExitCode.FAILED, say(none.messageKey()));
        } finally {
            // Whatever happened to the screens: what was asked to be written is written.
            unsaved = clerk.finish();
            aside.end();
        }
        for (String trouble : unsaved) complain(ExitCode.FOLDER, trouble);
        rest.requireWhole();
        return code == 0 && !unsaved.isEmpty() ? ExitCode.FOLDER.code() : code;
    }

    /** Made only where somebody is new: a source of randomness is slow to find. */
    private static String freshCode(World world, PatientFiles files) {
        return world.patients().isEmpty() ? FreshCode.from(files.newId()) : "";
    }

    private Window open(Settings settings, Consumer<Input> sink) throws ContentTrouble, NoTerminal {
        if (look.frame().isEmpty()) return TerminalWindow.open(theme(settings), sink);
        OptionalInt asked = look.frame().get().fontSize();
        return OwnWindow.open(say("window.title"), theme(settings), sink, asked.isPresent() ? asked : settings.fontSize());
    }

    /** A window of its own was asked for by name, so it is opened whatever the terminal is like. */
    private boolean isInLines(Settings settings, LineFront lines) {
        return look.lines() || look.frame().isEmpty() && lines.areAskedFor(settings);
    }

    /** The full screen, until it is left or lines are asked for instead. */
    private int screens(BiFunction<Size, Pen, Turn> start, Settings settings, BlockingQueue<Event> events,
                        Stopwatch watch, Clerk clerk, LineFront lines, Runnable shown)
            throws NoTerminal, ContentTrouble, InterruptedException {
        try (Window window = open(settings, input -> events.add(new Event.Came(input)));
             Cues cues = cues(window::bell, events)) {
            Turn opened = start.apply(window.size(), pen(window));
            var loop = new ScreenLoop(opened, window, events, watch, clerk::take, this::themeOrUsual, cues);
            Optional<Integer> code = loop.run(shown);
            window.chosenPoints().ifPresent(clerk::rememberFontSize);
            return code.isPresent() ? code.get() : lines.after(window, loop.app());
        }
    }

    private Cues cues(Runnable bell, BlockingQueue<Event> events) {
        return new Cues(new Bells(System::nanoTime, bell), context.home().resolve("data").resolve("sounds"),
            () -> performer("sound", Program.PLAYERS, events),
            () -> performer("voice", Program.speakers(LANGUAGE), events));
    }

    /** @param what is heard: name of its thread, and start of the keys of its troubles */
    private Performer performer(String what, List<Program> programs, BlockingQueue<Event> events) {
        Performer performer = Performer.of(what, context.variable("PATH").orElse(""), programs, trouble -> events.add(
            new Event.Said(say(what + ".trouble." + trouble.kind().code(), trouble.program()), false)));
        // Whoever asks a second time for the end gets it without any other way out being taken.
        Runtime.getRuntime().addShutdownHook(new Thread(performer::close));
        return performer;
    }

    private String crashed(Throwable bug) {
        Optional<Path> file = new ErrorLog(places, context.machine()).write(bug);
        return file.map(it -> say("crash.logged", it)).orElseGet(() -> say("crash"));
    }

    private Wish wish() {
        if (launch instanceof Launch.Today) return new Wish.Today();
        if (launch instanceof Launch.Start start) return new Wish.Exercise(start.prescription());
        return new Wish.Menu();
    }

    private Theme theme(Settings settings) throws ContentTrouble {
        Optional<Theme> chosen = content.theme(look.theme().orElse(settings.theme()));
        Theme theme = chosen.isPresent() ? chosen.get() : content.theme(Settings.USUAL.theme()).orElseThrow();
        return context.variable("NO_COLOR").isPresent() ? theme.withoutColour() : theme;
    }

    /** A figure that cannot be read is said by doctor; the exercise goes without. */
    private Optional<Figure> figure(String exercise) {
        try {
            return content.figure(exercise);
        } catch (ContentTrouble mistake) {
            return Optional.empty();
        }
    }

    /** The finest that can be shown. The Linux console has few characters in any encoding (terminal facts, 2.4). */
    private Pen pen(Window window) {
        boolean console = look.frame().isEmpty() && context.variable("TERM").filter("linux"::equals).isPresent();
        if (!console && window.canDraw(Pen.QUARTER.characters())) return Pen.QUARTER;
        return window.canDraw(Pen.HALF.characters()) ? Pen.HALF : Pen.ASCII;
    }

    /** A theme file that cannot be read is said by doctor; here the look stays. */
    private Optional<Theme> themeOrUsual(Settings settings) {
        try {
            return Optional.of(theme(settings));
        } catch (ContentTrouble mistake) {
            return Optional.empty();
        }
    }

    private String say(String key, Object... arguments) {
        try {
            Messages text = content.messages();
            return text.of(key, arguments);
        } catch (ContentTrouble mistake) {
            return mistake.getMessage();
        }
    }

    private int complain(ExitCode code, String words) {
        context.err().print("toeup: " + words + "\n");
        context.err().flush();
        return code.code();
    }
}
