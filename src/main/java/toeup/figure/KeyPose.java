package toeup.figure;

/**
 * A pose worth a picture of its own.
 *
 * @param word    the phase that leads to it; empty for the start and for poses a phase passes through
 * @param picture what it looks like
 */
public record KeyPose(String word, Picture picture) {}
