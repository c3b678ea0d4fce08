package toeup.ui.app;

import java.util.List;
import toeup.plan.Profile;
import toeup.plan.Programme;

/**
 * States of one patient that were saved on two computers without knowing of each other, for a person to choose.
 *
 * @param profiles   none, or two and more
 * @param programmes none, or two and more
 */
public record Rivals(List<Rival<Profile>> profiles, List<Rival<Programme>> programmes) {
    public static final Rivals NONE = new Rivals(List.of(), List.of());

    /**
     * One of them.
     *
     * @param savedAt local date and time, to tell them apart and not to decide: clocks may be wrong
     */
    public record Rival<T>(String savedAt, T value) {}

    public Rivals {
        profiles = profiles.size() > 1 ? List.copyOf(profiles) : List.of();
        programmes = programmes.size() > 1 ? List.copyOf(programmes) : List.of();
    }

    boolean isEmpty() {
        return profiles.isEmpty() && programmes.isEmpty();
    }
}
