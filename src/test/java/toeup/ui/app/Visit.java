package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Page;
import toeup.ui.screen.PageLayout;

/** Somebody at the keyboard: presses keys, sees the screen, and keeps what the world was asked to do. */
final class Visit {
    static final Size USUAL = new Size(80, 24);
    private static final int MOST_PARTS = 50;
    private App app;
    private final List<Request> requests = new ArrayList<>();

    private Visit(App app) {
        this.app = app;
    }

    /** On Home, with other places on top of it. */
    static Visit to(World world, Size size, Place... opens) {
        List<Open> all = new ArrayList<>(List.of(Open.of(new Home())));
        for (Place place : opens) all.add(Open.of(place));
        return of(Flow.freshSitting(new App(world, Optional.empty(), all, size, List.of(), new RunningView(false), Notice.NONE,
            Duration.ZERO, 1)));
    }

    static Visit to(World world, Place... opens) {
        return to(world, USUAL, opens);
    }

    static Visit of(App app) {
        return new Visit(app);
    }

    Visit happens(Event event) {
        Turn turn = AppRules.on(app, event);
        app = turn.app();
        requests.addAll(turn.requests());
        return this;
    }

    Visit press(Key... keys) {
        for (Key key : keys) happens(new Event.Came(new Input.Pressed(key)));
        return this;
    }

    Visit press(Key.Kind... keys) {
        for (Key.Kind key : keys) press(Key.of(key));
        return this;
    }

    /** Presses the key of each character. */
    Visit type(String characters) {
        for (char character : characters.toCharArray()) press(Key.of(character));
        return this;
    }

    Visit resize(Size size) {
        return happens(new Event.Came(new Input.Resized(size)));
    }

    /** Presses Enter until another page is on top: reads it to its end and accepts it. */
    Visit accept() {
        Place before = place();
        for (int part = 0; part <= MOST_PARTS && place().equals(before); part++) press(Key.Kind.ENTER);
        return this;
    }

    /** Goes to the item with this label, and presses Enter. */
    Visit choose(String label) {
        int index = labels().indexOf(label);
        if (index < 0) throw new AssertionError("no " + label + " among " + labels());
        press(Key.Kind.HOME);
        for (int step = 0; step < MOST_PARTS && !isOn(index); step++) {
            press(page().focus() > index ? Key.Kind.UP : Key.Kind.DOWN);
        }
        return press(Key.Kind.ENTER);
    }

    private boolean isOn(int index) {
        return page().focus() == index && layout().firstItemOn(app.top().part()) >= 0;
    }

    App app() {
        return app;
    }

    Place place() {
        return app.top().place();
    }

    /** Everything asked for since the beginning, in order. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** What is to be told once. */
    String notice() {
        return app.notice().text();
    }

    Page page() {
        return app.page();
    }

    /** Labels of all that can be chosen. */
    List<String> labels() {
        return page().items().stream().map(item -> item.label()).toList();
    }

    /** What is on the screen now. */
    String shown() {
        return AppView.draw(app).toText();
    }

    /** The exercise clock goes on by whole seconds, none of them so long that the exercise would pause. */
    Visit waits(int seconds) {
        Duration second = Duration.ofSeconds(1);
        for (int i = 0; i < seconds; i++) happens(new Event.Passed(second, second, app.world().today()));
        return this;
    }

    /** What the window shows now, closed by a line as wide as it. */
    String screen() {
        return AppView.draw(app).toText() + "=".repeat(app.size().columns()) + "\n";
    }

    /** All parts of the page, one below the other, each closed by a line as wide as the window. */
    String picture() {
        StringBuilder picture = new StringBuilder();
        PageLayout layout = layout();
        for (int part = 0; part < layout.parts(); part++) {
            picture.append(layout.draw(part).toText()).append("=".repeat(app.size().columns())).append('\n');
        }
        return picture.toString();
    }

    PageLayout layout() {
        return PageLayout.of(page(), app.size(), app.world().text());
    }
}
