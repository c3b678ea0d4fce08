package toeup.ui.app;

/**
 * How a running exercise is shown.
 *
 * @param distance only word and number, to be read from two metres away
 */
public record RunningView(boolean distance) {}
