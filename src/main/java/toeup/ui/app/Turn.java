package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;

/** The next state of the screens, and what the world is asked to do, in order. */
public record Turn(App app, List<Request> requests) {
    public Turn {
        requests = List.copyOf(requests);
    }

    static Turn to(App app, Request... requests) {
        return new Turn(app, List.of(requests));
    }

    Turn after(List<Request> first) {
        List<Request> all = new ArrayList<>(first);
        all.addAll(requests);
        return new Turn(app, all);
    }

    Turn then(java.util.function.Function<App, Turn> next) {
        return next.apply(app).after(requests);
    }
}
