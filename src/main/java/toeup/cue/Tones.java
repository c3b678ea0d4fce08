package toeup.cue;

import java.nio.file.Path;
import java.util.List;
import toeup.session.Effect;

/** Soft tones, played from files by a program of the system; another sound where that cannot be done. */
public final class Tones implements Sound {
    private final Performer player;
    private final Path folder;
    private final Sound instead;

    /**
     * @param player  plays a file
     * @param folder  has a file for each cue
     * @param instead is heard where the player cannot play
     */
    public Tones(Performer player, Path folder, Sound instead) {
        this.player = player;
        // What starts with a slash is never taken for an option.
        this.folder = folder.toAbsolutePath();
        this.instead = instead;
    }

    @Override
    public void tell(Effect.Cue cue) {
        if (player.isOver()) instead.tell(cue);
        else player.perform(new Performer.Job(List.of(file(folder, cue).toString()), ""));
    }

    /** Where the tone of a cue lies. */
    static Path file(Path folder, Effect.Cue cue) {
        return folder.resolve(cue.code() + ".wav");
    }
}
