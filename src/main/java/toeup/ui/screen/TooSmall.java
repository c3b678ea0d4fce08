package toeup.ui.screen;

import java.util.stream.Stream;
import toeup.i18n.Messages;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;

/** The one line that asks for more room, in as many words as fit. */
final class TooSmall {
    private TooSmall() {}

    static Canvas draw(Size size, Messages text) {
        String plea = Stream.of("screen.small.long", "screen.small.middle", "screen.small.short").map(text::of)
            .filter(words -> Columns.of(words) <= size.columns()).findFirst()
            .orElseGet(() -> text.of("screen.small.short"));
        return new Canvas(size).put(0, 0, plea, Style.WARNING).withCursor(0, 0);
    }
}
