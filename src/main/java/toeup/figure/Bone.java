package toeup.figure;

/**
 * A bone: it never stretches.
 *
 * @param name   such as {@code shin-near}
 * @param from   the joint it begins at
 * @param to     the joint it ends at
 * @param length more than 0
 * @param angle  the name under which poses give its direction; bones that share one turn together
 * @param turn   degrees to add to that direction
 */
public record Bone(String name, String from, String to, double length, String angle, double turn) {}
