package toeup.session;

import java.time.Duration;

/**
 * One completed repetition.
 *
 * @param spot        which one
 * @param held        how long its position was held; zero where nothing is held
 * @param endedByUser the patient ended the hold, so that its length is their own and not the clock's
 */
public record Counted(Spot spot, Duration held, boolean endedByUser) {}
