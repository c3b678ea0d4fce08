package toeup.catalog;

import java.util.List;
import java.util.Map;

/**
 * The words of one way of an exercise, in one language. Every text is one line without control characters.
 *
 * @param name           at most {@value #NAME} characters
 * @param shortName      at most {@value #SHORT_NAME} characters
 * @param wayName        what this way is called, at most {@value #NAME} characters
 * @param cue            said while it runs, at most {@value #CUE} characters
 * @param shortCue       the same for the smallest screen, at most {@value #SHORT_CUE} characters
 * @param purpose        what it is for
 * @param support        what to hold or have within reach
 * @param brace          brace: on or off
 * @param footwear       what to wear
 * @param setUp          how to get ready
 * @param safety         the safety line; shown in full on every size of screen
 * @param steps          3 to 6, each at most {@value #STEP} characters
 * @param mistakes       two common mistakes
 * @param phaseWords     by the phases' word keys, each at most {@value #PHASE_WORD} characters
 * @param sidePrompts    the side in words a body understands, such as RIGHT LEG BACK, at most
 *                       {@value #SIDE_PROMPT} characters; empty where there are no sides
 * @param directionWords the direction in a word, at most {@value #PHASE_WORD} characters; empty where there is one
 */
public record ExerciseText(String name, String shortName, String wayName, String cue, String shortCue,
                           String purpose, String support, String brace, String footwear, String setUp,
                           String safety, List<String> steps, List<String> mistakes,
                           Map<String, String> phaseWords, Map<Side, String> sidePrompts,
                           Map<Direction, String> directionWords) {
    public static final int NAME = 30;
    public static final int SHORT_NAME = 18;
    public static final int CUE = 38;
    public static final int SHORT_CUE = 20;
    public static final int STEP = 60;
    public static final int PHASE_WORD = 10;
    public static final int SIDE_PROMPT = 20;

    public ExerciseText {
        steps = List.copyOf(steps);
        mistakes = List.copyOf(mistakes);
        phaseWords = Map.copyOf(phaseWords);
        sidePrompts = Map.copyOf(sidePrompts);
        directionWords = Map.copyOf(directionWords);
    }
}
