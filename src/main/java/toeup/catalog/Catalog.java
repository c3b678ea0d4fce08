package toeup.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be trained and read, in one language. */
public final class Catalog {
    private final Library library;

    /** Takes each part from a library when it is asked for: the first menu needs few of them. */
    public Catalog(Library library) {
        this.library = library;
    }

    /** All of it, as it is given. */
    public Catalog(List<Exercise> exercises, Map<String, Map<String, ExerciseText>> texts, List<LearnPage> learn,
                   List<WarningSign> signs) {
        this(new Given(exercises, texts, learn, signs));
    }

    /** In the order of the menus. */
    public List<Exercise> exercises() {
        List<Exercise> inOrder = new ArrayList<>(library.exercises());
        inOrder.sort(Comparator.comparing(Exercise::category).thenComparingInt(Exercise::order));
        return inOrder;
    }

    /** By exercise id, then way id; complete for every way of every exercise. */
    public Map<String, Map<String, ExerciseText>> texts() {
        return library.texts();
    }

    /** The background pages in order. */
    public List<LearnPage> learn() {
        List<LearnPage> inOrder = new ArrayList<>(library.learn());
        inOrder.sort(Comparator.comparingInt(LearnPage::order));
        return inOrder;
    }

    /** The signs not to exercise, most urgent first. */
    public List<WarningSign> signs() {
        return library.signs();
    }

    /** One exercise, without a need for the others. */
    public Optional<Exercise> exercise(String id) {
        return library.exercise(id);
    }

    public List<Exercise> in(Category category) {
        return exercises().stream().filter(exercise -> exercise.category() == category).toList();
    }

    /**
     * The words of one way.
     *
     * @throws IllegalArgumentException if there is no such exercise or way
     */
    public ExerciseText text(String exercise, String way) {
        ExerciseText text = texts().getOrDefault(exercise, Map.of()).get(way);
        if (text == null) throw new IllegalArgumentException("no text for " + exercise + " " + way);
        return text;
    }

    public ExerciseText text(Exercise exercise) {
        return text(exercise.id(), Way.STANDARD);
    }

    private record Given(List<Exercise> exercises, Map<String, Map<String, ExerciseText>> texts,
                         List<LearnPage> learn, List<WarningSign> signs) implements Library {
        Given {
            exercises = List.copyOf(exercises);
            texts = Map.copyOf(texts);
            learn = List.copyOf(learn);
            signs = List.copyOf(signs);
        }

        @Override
        public Optional<Exercise> exercise(String id) {
            for (Exercise exercise : exercises) if (exercise.id().equals(id)) return Optional.of(exercise);
            return Optional.empty();
        }
    }
}
