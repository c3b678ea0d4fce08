package toeup.ui.screen;

import toeup.i18n.Messages;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;

/** Draws a moment of a running exercise: one word and one number dominate. */
public final class RunningScreen {
    private RunningScreen() {}

    /** Draws it; the same arguments always give the same canvas. */
    public static Canvas draw(Running running, Size size, Messages text) {
        if (Frame.isTooSmall(size)) {
            return TooSmall.draw(size, text);
        }
        Frame frame = Frame.of(size);
        Canvas canvas = new Canvas(size).put(0, frame.edge(), running.exercise(), Style.TITLE)
            .put(1, frame.edge(), running.phase(), Style.PHASE).withCursor(1, frame.edge());
        Footer.draw(canvas, frame, running.hints(), "");
        return canvas;
    }
}
