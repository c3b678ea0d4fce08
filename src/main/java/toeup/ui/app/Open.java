package toeup.ui.app;

import java.time.Duration;

/**
 * A place that is open, and where the reader is in it.
 *
 * @param place what it is
 * @param focus index of the item that Enter chooses
 * @param part  which part of the page is shown, from 0
 * @param typed what was typed so far
 * @param age   how long it has been on top
 */
public record Open(Place place, int focus, int part, String typed, Duration age) {
    public static Open of(Place place) {
        return new Open(place, 0, 0, "", Duration.ZERO);
    }

    Open at(int newFocus, int newPart) {
        return new Open(place, newFocus, newPart, typed, age);
    }

    Open typing(String newTyped) {
        return new Open(place, focus, part, newTyped, age);
    }

    Open later(Duration passed) {
        return new Open(place, focus, part, typed, age.plus(passed));
    }

    Open with(Place newPlace) {
        return new Open(newPlace, focus, part, typed, age);
    }
}
