package toeup.ui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.swing.SwingTerminal;
import com.googlecode.lanterna.terminal.swing.TerminalEmulatorColorConfiguration;
import com.googlecode.lanterna.terminal.swing.TerminalEmulatorDeviceConfiguration;
import com.googlecode.lanterna.terminal.swing.TerminalEmulatorDeviceConfiguration.CursorStyle;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.event.InputMethodEvent;
import java.text.CharacterIterator;
import java.util.function.Consumer;
import toeup.ui.app.Key;
import toeup.ui.canvas.Size;

/**
 * Lanterna's own terminal inside a window, without the habits that would harm here: it keeps no old lines, never
 * pastes, and wakes up for nothing, as nothing blinks.
 */
final class FrameTerminal extends SwingTerminal {
    private static final long serialVersionUID = 1L;
    private static final TerminalEmulatorDeviceConfiguration DEVICE = new TerminalEmulatorDeviceConfiguration(0,
        Integer.MAX_VALUE, CursorStyle.REVERSED, TextColor.ANSI.DEFAULT, false, false);

    private final transient FrameFont font;
    private final transient Consumer<Key> composed;
    private Color ground;

    /** @param composed takes characters put together from several keys, which are no key events */
    FrameTerminal(Size cells, FrameFont font, Color ground, Consumer<Key> composed) {
        super(new TerminalSize(cells.columns(), cells.rows()), DEVICE, font,
            TerminalEmulatorColorConfiguration.getDefault());
        this.font = font;
        this.ground = ground;
        this.composed = composed;
        setOpaque(true);
    }

    FrameFont font() {
        return font;
    }

    void setGround(Color newGround) {
        ground = newGround;
        repaint();
    }

    /** Right and below there is room for less than a cell, which is to look like the rest. */
    @Override
    protected synchronized void paintComponent(Graphics graphics) {
        Graphics edges = graphics.create();
        super.paintComponent(graphics);
        int right = getWidth() / font.getFontWidth() * font.getFontWidth();
        int bottom = getHeight() / font.getFontHeight() * font.getFontHeight();
        edges.setColor(ground);
        edges.fillRect(right, 0, getWidth() - right, getHeight());
        edges.fillRect(0, bottom, getWidth(), getHeight() - bottom);
        edges.dispose();
    }

    @Override
    protected void processInputMethodEvent(InputMethodEvent event) {
        CharacterIterator text = event.getText();
        for (int i = 0; i < event.getCommittedCharacterCount(); i++) {
            FrameKeys.typed(i == 0 ? text.first() : text.next()).ifPresent(composed);
        }
        event.consume();
    }
}
