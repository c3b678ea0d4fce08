package toeup.plan;

/**
 * What belongs to this computer, not to a patient.
 *
 * @param theme  name of the theme
 * @param sound  bells at changes
 */
public record Settings(String theme, boolean sound) {
    public static final Settings USUAL = new Settings("dark", true);
}
