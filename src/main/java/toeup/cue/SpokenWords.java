package toeup.cue;

import java.util.List;

/** Words spoken by a program of the system, which reads them from its input. */
public final class SpokenWords implements Voice {
    private final Performer speaker;

    /** @param speaker says what it reads */
    public SpokenWords(Performer speaker) {
        this.speaker = speaker;
    }

    @Override
    public void say(String words) {
        if (words.isEmpty()) speaker.stop();
        else speaker.perform(new Performer.Job(List.of(), words + "\n"));
    }
}
