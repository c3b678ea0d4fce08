package toeup.ui.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Exercise;
import toeup.catalog.Side;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.figure.Figure;
import toeup.figure.Pen;
import toeup.plan.Ability;
import toeup.plan.Announce;
import toeup.plan.Heard;
import toeup.plan.Pace;
import toeup.plan.Plans;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Reader;
import toeup.plan.Settings;
import toeup.progress.History;
import toeup.session.Assignment;
import toeup.session.Run;
import toeup.session.ScriptWriter;
import toeup.ui.canvas.Size;

/** Somebody who presses any key at any time in any window, with a world that answers what it is asked to do. */
final class AnyVisit {
    private static final Content SHIPPED =
        Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");
    private static final List<String> THEMES = List.of("dark", "light", "contrast", "mono");
    private static final Size LEAST = new Size(20, 6);
    private static final String ODD = "aehlqjk?+-=bndmsp 0\u00e9\u8e35\u0301x\u00a0~";
    private static final List<Key.Kind> MOVES = List.of(Key.Kind.UP, Key.Kind.DOWN, Key.Kind.LEFT, Key.Kind.RIGHT,
        Key.Kind.PAGE_UP, Key.Kind.PAGE_DOWN, Key.Kind.HOME, Key.Kind.END, Key.Kind.TAB, Key.Kind.BACKSPACE);
    private static final int OFTEN = 8;
    private static final int FAST = 20;
    private static final long BILLION = 1_000_000_000L;

    private final Random random;
    private final Ledger ledger = new Ledger();
    private App app;
    private LocalDate today = Worlds.MONDAY;
    private String last = "the start";
    private int steps;

    AnyVisit(Random random) {
        this.random = random;
        begin();
    }

    /** Whether pages are shown in such a window. */
    static boolean canBeRead(Size size) {
        return size.holds(LEAST.columns(), LEAST.rows());
    }

    App app() {
        return app;
    }

    Ledger ledger() {
        return ledger;
    }

    /** How many things have happened. */
    int steps() {
        return steps;
    }

    /** What happened last. */
    String last() {
        return last;
    }

    String where() {
        return app.opens().stream().map(open -> open.place().toString()).toList() + " "
            + app.sitting().map(it -> it.step().getClass().getSimpleName()).orElse("without a session") + " "
            + app.size();
    }

    /** One thing happens, and the world answers; a program that has ended is started again. */
    void goOn() {
        Event event = event();
        last = event.toString().replace((char) 0, ' ');
        steps++;
        if (takes(event)) begin();
    }

    /** Whether the program ends. */
    private boolean takes(Event event) {
        Optional<World.Unfinished> found = app.world().unfinished();
        Turn turn = AppRules.on(app, event);
        app = turn.app();
        boolean settled = found.isPresent() && app.world().unfinished().isEmpty();
        if (settled) ledger.foundUnfinished(found.get().run());
        boolean ends = false;
        for (Request request : turn.requests()) {
            ledger.add(request);
            ends |= request instanceof Request.Quit;
        }
        for (Request request : turn.requests()) answer(request).ifPresent(world -> takes(new Event.Changed(world)));
        return ends;
    }

    private void begin() {
        ledger.newProgram();
        today = Worlds.MONDAY;
        World world = world();
        Look look = new Look(random.nextInt(6) == 0, random.nextInt(6) == 0, any(List.of(Pen.values())),
            AnyVisit::figure, THEMES, random.nextBoolean());
        Turn turn = AppStart.open(world, size(), random.nextBoolean() ? FAST : 1, wish(world), "BIRCH-3", look);
        boolean anywhere = world.patient().isPresent() && random.nextInt(3) > 0;
        app = anywhere ? AnyPlace.open(turn.app().home(), random, assignment(world)) : turn.app();
        turn.requests().forEach(ledger::add);
    }

    private static Optional<Figure> figure(String exercise) {
        try {
            return SHIPPED.figure(exercise);
        } catch (ContentTrouble e) {
            throw new AssertionError(e);
        }
    }

    private World world() {
        if (random.nextInt(10) == 0) return Worlds.empty();
        List<String> programmes = List.of("standing", "full");
        World one = Worlds.of(profile(), random.nextInt(5) == 0 ? new Programme(List.of())
            : Worlds.programme(any(programmes)));
        World kept = random.nextBoolean() ? Worlds.with(one, records()) : one;
        World settings = kept.withSettings(settings());
        World found = random.nextInt(6) == 0 ? unfinished(settings) : settings;
        return random.nextInt(12) == 0 ? Worlds.readOnly(found) : found;
    }

    /** Each reading makes a history of its own. */
    private static History records() {
        return Month.world().patient().orElseThrow().history();
    }

    private Profile profile() {
        Profile profile = Worlds.profile(any(List.of(Ability.values())));
        Profile paced = random.nextInt(3) == 0 ? profile.with(Pace.OWN) : profile;
        return random.nextInt(3) == 0 ? paced.withNumb(Set.of(Side.RIGHT)) : paced;
    }

    private Settings settings() {
        return new Settings(any(THEMES), heard(), random.nextBoolean(), random.nextBoolean(),
            random.nextInt(4) > 0, any(Settings.FRAMES), random.nextInt(5) == 0, reader(),
            OptionalInt.empty());
    }

    private Reader reader() {
        return new Reader(random.nextBoolean(), random.nextInt(4) == 0, any(List.of(Announce.values())),
            random.nextBoolean());
    }

    private Heard heard() {
        return new Heard(random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    }

    private World unfinished(World world) {
        Assignment assignment = assignment(world);
        Run run = Run.begin(ScriptWriter.write(assignment.prescription(), assignment.way(),
            world.patient().orElseThrow().profile()), 1);
        return new World(world.catalog(), world.text(), world.programmes(), world.settings(), world.patient(),
            world.patients(), Optional.of(new World.Unfinished(assignment, run)), world.today(), world.readOnly(),
            List.of("A file could not be read."));
    }

    private Assignment assignment(World world) {
        Exercise exercise = any(world.catalog().exercises());
        return Assignment.of(exercise, any(exercise.ways()));
    }

    private Wish wish(World world) {
        return switch (random.nextInt(4)) {
            case 0 -> new Wish.Today();
            case 1, 2 -> new Wish.Exercise(assignment(world).prescription());
            default -> new Wish.Menu();
        };
    }

    /** Mostly time goes by and somebody goes on, or nothing much would ever be reached. */
    private Event event() {
        Optional<Run> run = Training.exercising(app).map(now -> now.run());
        boolean goesOn = run.isPresent() && random.nextInt(OFTEN) > 0;
        if (goesOn) return run.get().isGoing() ? passed() : pressed(Key.of(Key.Kind.ENTER));
        int chance = random.nextInt(100);
        if (chance < 30) return passed();
        if (chance < 91) return pressed(key());
        if (chance < 95) return new Event.Came(new Input.Resized(size()));
        if (chance < 97) return new Event.Said("Something happened to a file of this folder.", random.nextBoolean());
        return new Event.Changed(changed());
    }

    private static Event pressed(Key key) {
        return new Event.Came(new Input.Pressed(key));
    }

    private Event.Passed passed() {
        Duration real = Duration.ofNanos((long) (random.nextDouble() * BILLION * 2));
        int chance = random.nextInt(60);
        if (chance == 0) today = today.plusDays(random.nextInt(3));
        if (chance == 1) today = today.minusDays(1);
        Duration wall = switch (chance) {
            case 2, 3 -> real.plusHours(random.nextInt(30));
            case 4 -> real.minusHours(1);
            default -> real;
        };
        Duration awake = chance == 5 ? Duration.ofMinutes(random.nextInt(50)) : real;
        return new Event.Passed(chance < 50 ? awake : awake.plusSeconds(random.nextInt(15)), wall, today);
    }

    private Key key() {
        int chance = random.nextInt(100);
        if (chance < 40) return Key.of(Key.Kind.ENTER);
        if (chance < 55) return Key.of((char) ('1' + random.nextInt(9)));
        if (chance < 72) return Key.of(any(MOVES));
        if (chance < 78) return Key.of(Key.Kind.ESCAPE);
        if (chance < 79) return Key.control(random.nextInt(8) == 0 ? 'c' : 'l');
        return Key.of(ODD.charAt(random.nextInt(ODD.length())));
    }

    private Size size() {
        return switch (random.nextInt(6)) {
            case 0 -> new Size(1 + random.nextInt(300), 1 + random.nextInt(100));
            case 1 -> new Size(20 + random.nextInt(12), 6 + random.nextInt(4));
            default -> new Size(20 + random.nextInt(100), 6 + random.nextInt(40));
        };
    }

    private World changed() {
        World now = app.world();
        if (random.nextBoolean()) return now.withSettings(settings());
        return now.patient().isEmpty() ? now : Worlds.with(now, random.nextBoolean() ? records() : History.EMPTY);
    }

    /** What the files say once it is done. */
    private Optional<World> answer(Request request) {
        World now = app.world();
        if (request instanceof Request.AddPatient added) {
            Patient fresh = patient(new UUID(8, random.nextInt()), added.profile(), added.programme());
            return Optional.of(Worlds.with(now, fresh));
        }
        if (request instanceof Request.OpenPatient opened) {
            return Optional.of(Worlds.with(now, patient(opened.id(), profile(), Worlds.programme("standing"))));
        }
        if (now.patient().isEmpty()) return Optional.empty();
        Patient patient = now.patient().get();
        if (request instanceof Request.SaveProfile saved) return Optional.of(now.with(patient.with(saved.profile())));
        if (request instanceof Request.SaveProgramme saved) {
            return Optional.of(now.with(patient.with(saved.programme(), now.today())));
        }
        boolean records = request instanceof Request.Correct || request instanceof Request.Withdraw;
        return records ? Optional.of(Worlds.with(now, records())) : Optional.empty();
    }

    private Patient patient(UUID id, Profile profile, Programme programme) {
        return new Patient(id, profile, programme, Plans.from(app.world().today(), programme), History.EMPTY);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
