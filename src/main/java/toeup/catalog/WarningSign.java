package toeup.catalog;

/**
 * A sign that exercise must not start or go on, and what to do instead.
 *
 * @param sign    what the patient sees or feels
 * @param action  what to do
 * @param source  what it rests on
 */
public record WarningSign(String sign, String action, String source) {}
