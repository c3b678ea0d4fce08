package toeup.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a {@link Catalog} come from. Each may be asked for at any time, and from any thread. */
public interface Library {
    /** One exercise, without a need for the others. */
    Optional<Exercise> exercise(String id);

    /** All exercises, in any order. */
    List<Exercise> exercises();

    /** By exercise id, then way id; complete for every way of every exercise. */
    Map<String, Map<String, ExerciseText>> texts();

    /** The background pages, in any order. */
    List<LearnPage> learn();

    /** The signs not to exercise, most urgent first. */
    List<WarningSign> signs();
}
