package toeup.ui.canvas;

/**
 * A place on a canvas.
 *
 * @param row    counted from 0 at the top
 * @param column counted from 0 at the left
 */
public record Spot(int row, int column) {}
