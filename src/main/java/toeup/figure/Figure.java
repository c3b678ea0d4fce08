package toeup.figure;

import java.util.List;
import java.util.Optional;

/**
 * The moving picture of one exercise.
 *
 * @param exercise the exercise's id
 * @param views    what it looks like, by way and direction
 */
public record Figure(String exercise, List<View> views) {
    public Figure {
        views = List.copyOf(views);
    }

    /**
     * How a way looks; nothing if no picture fits it, as a wrong one would mislead.
     *
     * @param way       its id, such as {@code standard}
     * @param direction the direction's code, such as {@code out}; empty if there is only one
     */
    public Optional<View> view(String way, String direction) {
        return views.stream().filter(view -> view.ways().contains(way))
            .filter(view -> view.directions().isEmpty() || view.directions().contains(direction)).findFirst();
    }
}
