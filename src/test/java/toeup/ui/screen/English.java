package toeup.ui.screen;

import java.nio.file.Path;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.i18n.Messages;

/** The words as shipped. */
final class English {
    static final Messages WORDS = read();

    private English() {}

    private static Messages read() {
        try {
            return Content.in(Path.of(System.getProperty("toeup.home", "."), "data"), "en").messages();
        } catch (ContentTrouble trouble) {
            throw new AssertionError(trouble);
        }
    }
}
