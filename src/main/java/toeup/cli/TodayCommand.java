package toeup.cli;

import java.util.List;

/** {@code today}: today's exercises in the full-screen trainer. */
final class TodayCommand implements Command {
    @Override public String name() {
        return "today";
    }

    @Override public List<Option> options() {
        return Parser.OF_SCREENS;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        // Whose exercises these are must be known before the screen opens.
        desk.folder().chart();
        return desk.launch(new Launch.Today(desk.where()));
    }
}
