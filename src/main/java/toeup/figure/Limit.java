package toeup.figure;

/**
 * How far a joint of a human body can go.
 *
 * @param joint what to call it
 * @param from  the bone on one side
 * @param to    the bone on the other side
 * @param least degrees from the first bone's direction to the second's, turning left; may go beyond half a turn
 * @param most  likewise
 */
public record Limit(String joint, String from, String to, double least, double most) {
    /** The angle in a posture, counted so that it is as near as can be to the middle of the range. */
    public double measured(Posture posture) {
        double middle = (least + most) / 2;
        double away = posture.angle(from, to) - middle;
        return middle + away - 360 * Math.rint(away / 360);
    }
}
