package toeup.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be trained and read, in one language.
 *
 * @param exercises in the order of the menus
 * @param texts     by exercise id, then way id; complete for every way of every exercise
 * @param learn     the background pages in order
 * @param signs     the signs not to exercise, most urgent first
 */
public record Catalog(List<Exercise> exercises, Map<String, Map<String, ExerciseText>> texts,
                      List<LearnPage> learn, List<WarningSign> signs) {
    public Catalog {
        exercises = exercises.stream()
            .sorted(Comparator.comparing(Exercise::category).thenComparingInt(Exercise::order)).toList();
        texts = Map.copyOf(texts);
        learn = learn.stream().sorted(Comparator.comparingInt(LearnPage::order)).toList();
        signs = List.copyOf(signs);
    }

    public Optional<Exercise> exercise(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    public List<Exercise> in(Category category) {
        return exercises.stream().filter(exercise -> exercise.category() == category).toList();
    }

    /**
     * The words of one way.
     *
     * @throws IllegalArgumentException if there is no such exercise or way
     */
    public ExerciseText text(String exercise, String way) {
        ExerciseText text = texts.getOrDefault(exercise, Map.of()).get(way);
        if (text == null) throw new IllegalArgumentException("no text for " + exercise + " " + way);
        return text;
    }

    public ExerciseText text(Exercise exercise) {
        return text(exercise.id(), Way.STANDARD);
    }
}
