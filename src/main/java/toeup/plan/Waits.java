package toeup.plan;

import java.time.Duration;
import toeup.catalog.Position;
import toeup.catalog.Require;

/**
 * How long a patient has to get ready: nobody is hurried (product rules, section 3.3; all values our choice).
 *
 * @param forEnter     wait for Enter instead of the times below
 * @param sitting      seconds before a seated exercise, 0 to 120
 * @param standing     seconds before a standing exercise, 0 to 120
 * @param floor        seconds before an exercise lying or on the floor, 0 to 120
 * @param switchSides  seconds to change sides, 0 to 120
 * @param switchBand   seconds to move a band to the other foot, 0 to 120
 * @param newDirection seconds before the second direction, 0 to 120
 */
public record Waits(boolean forEnter, int sitting, int standing, int floor, int switchSides, int switchBand,
                    int newDirection) {
    public static final int LONGEST_SECONDS = 120;
    public static final Waits USUAL = new Waits(false, 10, 20, 45, 15, 45, 20);

    public Waits {
        for (int seconds : new int[] {sitting, standing, floor, switchSides, switchBand, newDirection}) {
            Require.inRange("seconds to get ready", seconds, 0, LONGEST_SECONDS);
        }
    }

    /** Time to get into position. */
    public Duration before(Position position) {
        return Duration.ofSeconds(switch (position) {
            case SITTING -> sitting;
            case STANDING -> standing;
            case LYING, FLOOR -> floor;
        });
    }
}
