package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/** In which folder a backup is made each day. What can be typed there is for the disk to judge. */
record DailyPlace() implements AboutAll {
    private static final int LONGEST = 400;
    private static final String OFF = "off";

    @Override
    public Page page(App app, Open open) {
        Optional<String> now = app.world().daily();
        List<Block> body = List.of(Pages.paragraph(app, "daily.what"),
            now.isPresent() ? Pages.paragraph(app, "daily.now", now.get()) : Pages.paragraph(app, "daily.none"),
            Pages.paragraph(app, "daily.ask"));
        return Pages.asking(app, open, Pages.say(app, "daily.title"), body, Pages.say(app, "daily.label"));
    }

    @Override
    public Field field(App app) {
        return new Field(Field.Kind.TEXT, LONGEST);
    }

    @Override
    public Turn enter(App app, String typed) {
        String folder = typed.strip();
        if (folder.isEmpty()) return Turn.to(app.closed());
        Optional<String> chosen = folder.equalsIgnoreCase(OFF) ? Optional.empty() : Optional.of(folder);
        return Turn.to(app.closed(), new Request.DailyBackup(chosen));
    }
}
