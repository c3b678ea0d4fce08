package toeup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.catalog.StartingDose;
import toeup.catalog.Way;
import toeup.i18n.Messages;
import toeup.progress.Amount;

/** Puts doses and amounts into words. */
final class Words {
    private final Messages text;

    Words(Messages text) {
        this.text = text;
    }

    /** Such as "1 set of 10, hold 3 s, each side, rest 60 s between sets". */
    String dose(Way way, Dose dose, Sides sides) {
        List<String> parts = new ArrayList<>();
        parts.add(text.of(setsKey(way.counting(), dose.sets() == 1), dose.sets(), dose.repetitions(),
            dose.hold().toSeconds()));
        if (way.counting() == Counting.REPETITIONS && !dose.hold().isZero()) {
            parts.add(text.of("cli.dose.hold", dose.hold().toSeconds()));
        }
        if (way.directions().size() > 1) parts.add(text.of("cli.dose.directions"));
        if (sides != Sides.NONE) parts.add(text.of("cli.sides." + sides.code()));
        if (dose.sets() > 1 && !dose.rest().isZero()) {
            parts.add(text.of("cli.dose.rest", dose.rest().toSeconds()));
        }
        return String.join(", ", parts);
    }

    private static String setsKey(Counting counting, boolean one) {
        return "cli.dose." + counting.code() + (one ? ".one" : ".more");
    }

    /** Such as "sets 1 to 3, repetitions 8 to 15, 3 to 7 days a week". */
    String range(Way way, StartingDose start) {
        List<String> parts = new ArrayList<>();
        boolean steps = way.counting() == Counting.STEPS;
        parts.add(range(steps ? "cli.range.lengths" : "cli.range.sets", start.sets()));
        parts.add(range(steps ? "cli.range.steps" : "cli.range.repetitions", start.repetitions()));
        if (way.holds()) parts.add(range("cli.range.hold", start.holdSeconds()));
        parts.add(range("cli.range.days", start.daysPerWeek()));
        return String.join(", ", parts);
    }

    private String range(String key, StartingDose.Range range) {
        return range.least() == range.most() ? text.of(key + ".one", range.least())
            : text.of(key, range.least(), range.most());
    }

    /** Such as "2 sets, 20 repetitions, 60 s held"; what is nothing is left out. */
    String amount(Amount amount) {
        List<String> parts = new ArrayList<>();
        if (amount.sets() > 0) parts.add(text.count("cli.amount.sets", amount.sets()));
        if (amount.repetitions() > 0) parts.add(text.count("cli.amount.repetitions", amount.repetitions()));
        if (amount.steps() > 0) parts.add(text.count("cli.amount.steps", amount.steps()));
        if (amount.holdSeconds() > 0) parts.add(text.of("cli.amount.held", amount.holdSeconds()));
        return parts.isEmpty() ? text.of("cli.amount.nothing") : String.join(", ", parts);
    }

    String side(Optional<Side> side) {
        return text.of("cli.side." + side.map(Side::code).orElse("none"));
    }

    String equipment(Way way) {
        if (way.equipment().isEmpty()) return text.of("content.equipment.none");
        return way.equipment().stream().map(key -> text.of("content.equipment." + key))
            .collect(Collectors.joining(", "));
    }
}
