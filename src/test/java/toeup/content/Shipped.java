package toeup.content;

import java.nio.file.Path;

/** The data that ships with the program. */
final class Shipped {
    static final Path DATA = Path.of(System.getProperty("toeup.home", ""), "data");
    static final String ENGLISH = "en";

    private Shipped() {}

    static Content content() {
        return Content.in(DATA, ENGLISH);
    }
}
