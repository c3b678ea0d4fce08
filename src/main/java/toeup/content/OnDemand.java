package toeup.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import toeup.catalog.Catalog;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.catalog.LearnPage;
import toeup.catalog.Library;
import toeup.catalog.WarningSign;
import toeup.i18n.Messages;
import toeup.plan.StartingProgramme;

/**
 * The content as the screens use it: what it gives reads each part only when the part is first needed, because reading
 * all of it takes longer than everything else before the first menu. Reading then throws {@link BrokenContent}.
 */
public final class OnDemand implements Library {
    private final Content content;
    private final Once<Messages> messages;

    public OnDemand(Content content) {
        this.content = content;
        this.messages = new Once<>(() -> content.firstMessages().orElse(() -> need(content::messages)));
    }

    /** All messages, the same each time; only those of the first menu are read at once. */
    public Messages messages() {
        return need(messages::get);
    }

    /** All that can be trained and read; none of it is read yet. */
    public Catalog catalog() {
        return new Catalog(this);
    }

    /** The programmes to start from. */
    public List<StartingProgramme> programmes() {
        return need(content::programmes);
    }

    /** Reads whatever is left but the figures, so that nobody waits for it later, and any mistake in it is met now. */
    public void readAll() {
        need(content::messages);
        need(content::catalog);
        need(content::programmes);
    }

    @Override
    public Optional<Exercise> exercise(String id) {
        return need(() -> content.exercise(id));
    }

    @Override
    public List<Exercise> exercises() {
        return need(content::exercises);
    }

    @Override
    public Map<String, Map<String, ExerciseText>> texts() {
        return need(content::texts);
    }

    @Override
    public List<LearnPage> learn() {
        return need(content::learn);
    }

    @Override
    public List<WarningSign> signs() {
        return need(content::signs);
    }

    private interface Reading<T> {
        T read() throws ContentTrouble;
    }

    private static <T> T need(Reading<T> reading) {
        try {
            return reading.read();
        } catch (ContentTrouble trouble) {
            throw new BrokenContent(trouble);
        }
    }
}
