package toeup.plan;

import toeup.catalog.Coded;

/**
 * What is heard of an exercise.
 *
 * @param on    changes are told by a sound
 * @param tones by soft tones, where something is there to play them; else the terminal's bell rings
 * @param voice what to do is said aloud
 */
public record Heard(boolean on, boolean tones, boolean voice) {
    /** The bell: it is heard where the terminal is, also from afar, and starts no other program. */
    public static final Heard USUAL = new Heard(true, false, false);

    /** What there is to choose from for changes. */
    public enum Kind implements Coded {
        OFF, BELL, TONES
    }

    public Kind kind() {
        return !on ? Kind.OFF : tones ? Kind.TONES : Kind.BELL;
    }

    /** Silence keeps in mind what it was before. */
    public Heard with(Kind kind) {
        return new Heard(kind != Kind.OFF, kind == Kind.OFF ? tones : kind == Kind.TONES, voice);
    }

    public Heard withOn(boolean newOn) {
        return new Heard(newOn, tones, voice);
    }

    public Heard withVoice(boolean newVoice) {
        return new Heard(on, tones, newVoice);
    }
}
