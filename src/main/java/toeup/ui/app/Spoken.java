package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import toeup.catalog.Sides;
import toeup.progress.Outcome;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.Sitting;
import toeup.session.SittingStep;
import toeup.session.Spot;
import toeup.session.Stage;

/**
 * What is said aloud at a moment of an exercise, for somebody who does not look at the screen. It is to be said when
 * it differs from that of the moment before.
 *
 * @param moment tells moments apart at which the same words are said
 * @param words  empty for silence
 */
public record Spoken(String moment, String words) {
    public static final Spoken SILENCE = new Spoken("", "");
    /** Shorter holds are over before a number has been said. */
    private static final Duration SHORTEST_COUNTED_DOWN = Duration.ofSeconds(10);
    /** "Three, two, one": nobody has to let go in a hurry. */
    private static final int COUNTED_DOWN = 3;

    /** What is said now. */
    public static Spoken of(App app) {
        Optional<SittingStep.Exercising> now = Training.exercising(app);
        if (now.isPresent()) return new Words(app, now.get()).now();
        boolean done = app.sitting().map(Sitting::step).filter(SittingStep.Tallying.class::isInstance)
            .map(step -> ((SittingStep.Tallying) step).result().outcome() == Outcome.COMPLETED).orElse(false);
        return done ? new Spoken("done", Pages.say(app, "voice.done")) : SILENCE;
    }

    private static final class Words {
        private final App app;
        private final Run run;
        private final Stage stage;
        private final RunWords words;

        Words(App app, SittingStep.Exercising now) {
            this.app = app;
            this.run = now.run();
            this.stage = run.stage();
            this.words = RunWords.of(app, now.assignment(), run);
        }

        Spoken now() {
            if (run.mode() instanceof Mode.Paused paused) {
                boolean stopping = paused.why() == Mode.Why.STOPPING;
                return new Spoken("paused", lower(Pages.say(app, stopping ? "stop.sit" : "stage.paused")));
            }
            if (run.mode() instanceof Mode.Resuming) {
                return new Spoken("resuming " + run.at(), joined(List.of(Pages.say(app, "stage.ready"), side())));
            }
            long left = run.left().map(it -> (it.toMillis() + 999) / 1000).orElse(0L);
            boolean counts = isLongHold() && left >= 1 && left <= COUNTED_DOWN;
            return counts ? new Spoken("left " + left, Pages.say(app, "voice.left." + left))
                : new Spoken("stage " + run.at(), joined(stageWords()));
        }

        private boolean isLongHold() {
            return stage.kind() == Stage.Kind.HOLD
                && stage.length().orElse(Duration.ZERO).compareTo(SHORTEST_COUNTED_DOWN) >= 0;
        }

        /** First what matters most: at waits what to wait for, else the side, if it is another, and the number. */
        private List<String> stageWords() {
            String phase = words.phase(stage);
            if (stage.kind() == Stage.Kind.REST || stage.kind() == Stage.Kind.WALK) return List.of(phase);
            if (stage.kind().isWait()) return List.of(phase, side());
            if (!beginsRepetition()) return List.of(phase);
            List<String> all = new ArrayList<>();
            if (!isSideTold()) all.add(side());
            all.add(Pages.say(app, "voice.number", stage.spot().repetition()));
            boolean countsOn = stage.kind() == Stage.Kind.OWN && stage.spot().repetition() > 1;
            if (!countsOn) all.add(phase);
            return all;
        }

        private boolean beginsRepetition() {
            return run.at() == 0 || before(run.at()).kind().isWait() || !before(run.at()).spot().equals(stage.spot());
        }

        private Stage before(int at) {
            return run.script().stages().get(at - 1);
        }

        /** Whether the side was said with the stage before; a rest leaves it for later. */
        private boolean isSideTold() {
            int at = run.at();
            while (at > 0 && before(at).kind() == Stage.Kind.REST) at--;
            if (at == 0) return false;
            Spot told = before(at).spot();
            return told.side().equals(stage.spot().side()) && told.direction().equals(stage.spot().direction());
        }

        /** Where sides take turns there is only time for one word. */
        private String side() {
            boolean alternating = run.script().prescription().sides() == Sides.ALTERNATING;
            return alternating && !stage.kind().isWait() ? stage.spot().side().map(words::side).orElse("")
                : words.side(stage.spot());
        }

        private String joined(List<String> parts) {
            return lower(parts.stream().filter(part -> !part.isEmpty())
                .reduce((one, next) -> Pages.say(app, "voice.then", one, next)).orElse(""));
        }

        /** Words in capitals may be spelled letter by letter. */
        private static String lower(String shown) {
            return shown.toLowerCase(Locale.ROOT);
        }
    }
}
