package toeup.ui.app;

import java.util.Optional;
import toeup.figure.Figure;

/** The figures of the exercises, each read when it is first needed. */
public interface Figures {
    /** No exercise has one. */
    Figures NONE = exercise -> Optional.empty();

    /** The figure of an exercise, by its id; empty if it has none. */
    Optional<Figure> of(String exercise);
}
