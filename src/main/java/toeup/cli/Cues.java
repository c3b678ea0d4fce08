package toeup.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import toeup.cue.Bells;
import toeup.cue.Performer;
import toeup.cue.Sound;
import toeup.cue.SpokenWords;
import toeup.cue.Tones;
import toeup.cue.Voice;
import toeup.plan.Heard;
import toeup.session.Effect;
import toeup.session.SittingEffect;
import toeup.ui.app.App;
import toeup.ui.app.Request;
import toeup.ui.app.Spoken;

/**
 * Tells the ears what the screens tell the eyes, by what was chosen for it: bell, tones, voice or none of them. Each
 * call returns at once. What starts other programs is not even loaded before something is played or said.
 */
final class Cues implements AutoCloseable {
    private final Bells bells;
    private final Path tones;
    private final Supplier<Performer> player;
    private final Supplier<Performer> speaker;
    private final List<Performer> performers = new ArrayList<>();
    private Optional<Sound> playing = Optional.empty();
    private Optional<Voice> speaking = Optional.empty();
    private Spoken said = Spoken.SILENCE;

    /**
     * @param bells   the terminal's
     * @param tones   folder with the tones
     * @param player  plays them
     * @param speaker says words
     */
    Cues(Bells bells, Path tones, Supplier<Performer> player, Supplier<Performer> speaker) {
        this.bells = bells;
        this.tones = tones;
        this.player = player;
        this.speaker = speaker;
    }

    /** Carries out a request that is for the ears, and tells whether it was one. */
    boolean take(Request request, App app) {
        if (request instanceof Request.Say it) voice(app.heard()).say(it.words());
        else if (request instanceof Request.Hear it) sound(app.heard()).tell(it.cue());
        else if (cue(request).isPresent()) sound(app.heard()).tell(cue(request).get());
        else return false;
        return true;
    }

    /** Whether a request is for the ears. */
    static boolean isFor(Request request) {
        return request instanceof Request.Say || request instanceof Request.Hear || cue(request).isPresent();
    }

    private static Optional<Effect.Cue> cue(Request request) {
        return request instanceof Request.Session session && session.effect() instanceof SittingEffect.Running running
            && running.effect() instanceof Effect.Signal signal ? Optional.of(signal.cue()) : Optional.empty();
    }

    /** Says what an exercise has come to, where that is anything new. */
    void follow(App app) {
        Spoken now = app.heard().voice() ? Spoken.of(app) : Spoken.SILENCE;
        if (now.equals(said)) return;
        said = now;
        voice(app.heard()).say(now.words());
    }

    /** Rings if a bell is due. */
    void ringIfDue() {
        bells.ringIfDue();
    }

    /** How long until there is a bell to ring; empty if none is asked for. */
    Optional<Duration> untilDue() {
        return bells.untilDue();
    }

    private Sound sound(Heard heard) {
        return switch (heard.kind()) {
            case OFF -> Sound.SILENT;
            case BELL -> bells;
            case TONES -> tones();
        };
    }

    private Sound tones() {
        if (playing.isEmpty()) playing = Optional.of(new Tones(opened(player), tones, bells));
        return playing.get();
    }

    /** A voice that was just switched off is still there to be silenced. */
    private Voice voice(Heard heard) {
        if (speaking.isEmpty() && heard.voice()) speaking = Optional.of(new SpokenWords(opened(speaker)));
        return speaking.orElse(Voice.SILENT);
    }

    private Performer opened(Supplier<Performer> performer) {
        Performer opened = performer.get();
        performers.add(opened);
        return opened;
    }

    /** Ends all that is still heard. */
    @Override
    public void close() {
        performers.forEach(Performer::close);
    }
}
