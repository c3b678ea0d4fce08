package toeup.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.catalog.Counting;
import toeup.catalog.Sides;
import toeup.i18n.Messages;
import toeup.plan.Reader;
import toeup.session.Run;
import toeup.session.RunRules;
import toeup.session.Spot;
import toeup.session.Stage;
import toeup.ui.app.App;
import toeup.ui.app.RunWords;

/** The lines of the stages of one exercise. */
final class StageLines {
    /** Shorter phases are told by their word alone: the next one is there before a number has been heard. */
    private static final Duration SHORTEST_TIMED = Duration.ofSeconds(5);

    private final Messages text;
    private final Reader reader;
    private final Run run;
    private final RunWords words;
    private final int total;

    StageLines(App app, Current now) {
        this.text = app.world().text();
        this.reader = app.world().settings().reader();
        this.run = now.run();
        this.words = RunWords.of(app, now.assignment(), now.run());
        this.total = run.script().prescription().dose().repetitions();
    }

    String name() {
        return words.text().name();
    }

    String cue() {
        return words.text().cue();
    }

    /** How many count in the set, side and direction that the exercise stands in. */
    String counted() {
        return text.of("plain.back", run.countedIn(run.stage().spot()), total);
    }

    /** All about where the exercise stands, for whoever asks. */
    List<String> where() {
        Stage stage = run.stage();
        String phase = stage.length().isEmpty() ? words.phase(stage)
            : text.of("plain.timed", words.phase(stage), seconds(stage, run.elapsed()));
        return List.of(name(), bout(stage.spot()), counted(), phase);
    }

    /** A stage begins. */
    List<String> begins(int at) {
        return lines(at, Duration.ZERO, isFirst(at));
    }

    /** A stage that was broken off, or begun before, goes on: told in full, as nobody remembers where it was. */
    List<String> again(int at, Duration elapsed) {
        return lines(at, elapsed, true);
    }

    private List<String> lines(int at, Duration elapsed, boolean inFull) {
        Stage stage = stage(at);
        List<String> lines = new ArrayList<>(switch (stage.kind()) {
            case READY, SWITCH, TURN -> List.of(waits(stage, elapsed));
            case REST -> List.of(waits(stage, elapsed), text.of("running.rest"));
            case WALK -> List.of(words.phase(stage), text.of("running.walk"));
            case OWN -> List.of(own(at));
            default -> phase(at, elapsed, inFull);
        });
        if (isNewBout(at)) lines.add(stage.kind().isWait() ? lines.size() : 0, bout(stage.spot()));
        return lines;
    }

    private String waits(Stage stage, Duration elapsed) {
        return stage.length().isEmpty() ? text.of("plain.wait.enter", words.phase(stage))
            : text.of("plain.wait", words.phase(stage), seconds(stage, elapsed));
    }

    private String own(int at) {
        Spot spot = stage(at).spot();
        boolean holds = at + 1 < run.script().stages().size() && stage(at + 1).kind() == Stage.Kind.HOLD;
        String key = spot.repetition() > 1 ? "plain.own.next" : holds ? "plain.own.hold" : "plain.own";
        return text.of(key, spot.repetition(), total);
    }

    private List<String> phase(int at, Duration elapsed, boolean inFull) {
        Stage stage = stage(at);
        boolean timed = isTimed(stage);
        List<Stage> all = repetition(at);
        boolean told = reader.brief() && all.size() > 1 && all.stream().anyMatch(it -> !isTimed(it));
        List<String> lines = new ArrayList<>();
        if (told && inFull) lines.add(brief(stage.spot(), all));
        if (told && !timed) return lines;
        String what = timed ? text.of("plain.timed", words.phase(stage), seconds(stage, elapsed)) : words.phase(stage);
        String counted = inFull && !told ? counting(what, stage.spot()) : what;
        lines.add(endsWithEnter(stage) ? text.of("plain.own.end", counted) : counted);
        return lines;
    }

    private static boolean isTimed(Stage stage) {
        return stage.length().map(length -> length.compareTo(SHORTEST_TIMED) >= 0).orElse(false);
    }

    private boolean endsWithEnter(Stage stage) {
        return stage.kind() == Stage.Kind.HOLD && RunRules.isOwnPace(run)
            && run.script().way().counting() == Counting.HOLDS;
    }

    /** A whole repetition in one line. */
    private String brief(Spot spot, List<Stage> all) {
        String phases = all.stream().map(it -> text.of("plain.brief.phase", words.phase(it),
            RunWords.seconds(it.length().orElse(Duration.ZERO)))).collect(Collectors.joining(", "));
        return sideOf(spot).map(side -> text.of("plain.brief.side", side, spot.repetition(), total, phases))
            .orElseGet(() -> text.of("plain.brief", spot.repetition(), total, phases));
    }

    private String counting(String what, Spot spot) {
        return sideOf(spot).map(side -> text.of("plain.count.side", what, side, spot.repetition(), total))
            .orElseGet(() -> text.of("plain.count", what, spot.repetition(), total));
    }

    /** The side, where it changes with each repetition. */
    private Optional<String> sideOf(Spot spot) {
        return alternates() ? spot.side().map(words::side) : Optional.empty();
    }

    private boolean alternates() {
        return run.script().prescription().sides() == Sides.ALTERNATING;
    }

    /** Side, set and how much is to do: what holds until the next wait. */
    private String bout(Spot spot) {
        boolean sets = run.script().prescription().dose().sets() > 1;
        return Stream.of(alternates() ? "" : words.side(spot), sets ? words.set(spot) : "", words.toDo())
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private boolean isNewBout(int at) {
        if (at == 0) return true;
        Spot here = stage(at).spot();
        Spot there = stage(at - 1).spot();
        boolean sameSide = alternates() || here.side().equals(there.side());
        return !sameSide || here.set() != there.set() || !here.direction().equals(there.direction());
    }

    /** Whether a repetition begins with this stage. */
    private boolean isFirst(int at) {
        return at == 0 || stage(at - 1).kind().isWait() || !stage(at - 1).spot().equals(stage(at).spot());
    }

    /** The phases of the repetition that a stage belongs to. */
    private List<Stage> repetition(int at) {
        return run.script().stages().stream()
            .filter(it -> !it.kind().isWait() && it.spot().equals(stage(at).spot())).toList();
    }

    /** After a pause: what follows when the get-ready is over. */
    List<String> resumes(Run before, Optional<Duration> length) {
        Stage stage = run.stage();
        String ready = text.of("stage.ready");
        String then = stage.kind().isWait() || words.isWalk() ? words.phase(stage)
            : counting(words.phase(stage), stage.spot());
        List<String> lines = new ArrayList<>(List.of(length
            .map(time -> text.of("plain.resume", ready, RunWords.seconds(time), then))
            .orElseGet(() -> text.of("plain.resume.enter", ready, then))));
        boolean moved = !before.stage().spot().side().equals(stage.spot().side())
            || before.stage().spot().set() != stage.spot().set()
            || !before.stage().spot().direction().equals(stage.spot().direction());
        if (moved) lines.add(bout(stage.spot()));
        return lines;
    }

    /** The numbers told on the way through a hold; none of one the patient ended. */
    List<String> countdown(int at, Duration from, Duration to) {
        Stage stage = stage(at);
        if (stage.kind() != Stage.Kind.HOLD || isEndedByUser(stage)) return List.of();
        long length = stage.length().orElseThrow().toSeconds();
        List<String> lines = new ArrayList<>();
        for (long left = leftBefore(stage, from); left >= secondsUp(stage.length().get().minus(to)); left--) {
            if (reader.announce().tells(left, length)) lines.add(text.of("plain.left", left));
        }
        return lines;
    }

    /** The first number that was not yet due. */
    private static long leftBefore(Stage stage, Duration elapsed) {
        return secondsUp(stage.length().orElseThrow().minus(elapsed)) - 1;
    }

    private boolean isEndedByUser(Stage stage) {
        return run.counted().stream().anyMatch(done -> done.endedByUser() && done.spot().equals(stage.spot()));
    }

    /** A stage is over: told only of holds that are worth a number, as after others the next word says it. */
    List<String> ended(int at) {
        boolean hold = stage(at).kind() == Stage.Kind.HOLD && isTimed(stage(at));
        return hold ? List.of(text.of("plain.hold.over")) : List.of();
    }

    private static String seconds(Stage stage, Duration elapsed) {
        Duration length = stage.length().orElseThrow();
        return elapsed.isZero() ? RunWords.seconds(length) : Long.toString(secondsUp(length.minus(elapsed)));
    }

    private static long secondsUp(Duration left) {
        return (left.toMillis() + 999) / 1000;
    }

    private Stage stage(int at) {
        return run.script().stages().get(at);
    }
}
