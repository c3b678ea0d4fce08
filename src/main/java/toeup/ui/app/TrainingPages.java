package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import toeup.catalog.Counting;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.plan.Profile;
import toeup.progress.Due;
import toeup.session.Checks;
import toeup.session.Mode;
import toeup.session.SittingStep;
import toeup.session.Spot;
import toeup.session.Tally;
import toeup.ui.screen.Block;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** What is shown for each step of a session but the running exercise itself. */
final class TrainingPages {
    /** Ends the key of a text that tells of the easier way as well. */
    private static final String EASIER = ".easier";

    /** The second choice of the page that asks for a doctor. */
    static final int NOT_ALLOWED = 1;

    private TrainingPages() {}

    static Page page(App app, Open open, Training place) {
        SittingStep step = app.sitting().orElseThrow().step();
        if (step instanceof SittingStep.DoctorFirst) return choices(app, open, "doctor", "doctor.allowed", "doctor.back");
        if (step instanceof SittingStep.Checking) return checks(app, open, place, "checks.first");
        if (step instanceof SittingStep.Rechecking) return checks(app, open, place, "checks.again");
        if (step instanceof SittingStep.Unfit unfit) return unfit(app, unfit.checks());
        if (step instanceof SittingStep.Refused refused) return refused(app, refused);
        if (step instanceof SittingStep.SeatedOffer offer) return seated(app, open, offer);
        if (step instanceof SittingStep.SupportCheck asked) return support(app, open, asked);
        if (step instanceof SittingStep.Exercising now) return question(app, open, now);
        if (step instanceof SittingStep.Tallying asked) return tally(app, open, asked.result());
        if (step instanceof SittingStep.AskingPain) return pain(app, open);
        if (step instanceof SittingStep.Advising advising) return advice(app, advising);
        return Pages.reading(app, "", List.of());
    }

    private static Page choices(App app, Open open, String what, String... items) {
        List<Item> labels = List.of(items).stream().map(key -> Item.of(Pages.say(app, key))).toList();
        return Pages.menu(app, open, Pages.say(app, what + ".title"), List.of(Pages.warning(app, what + ".text")), labels);
    }

    private static Page checks(App app, Open open, Training place, String intro) {
        String pain = place.painNow().isPresent()
            ? Pages.say(app, "checks.pain.is", place.painNow().getAsInt()) : Pages.say(app, "checks.pain");
        List<Item> items = new ArrayList<>();
        for (String key : List.of("checks.well", "checks.unwell", "checks.change", "checks.support")) {
            items.add(Item.of(Pages.say(app, key)));
        }
        items.add(Item.of(pain));
        return Pages.menu(app, open, Pages.say(app, "checks.title"), checksText(app, intro), items);
    }

    private static List<Block> checksText(App app, String intro) {
        List<Block> body = new ArrayList<>();
        if (app.world().text().has(intro)) body.add(Pages.paragraph(app, intro));
        for (String ask : List.of("checks.ask.well", "checks.ask.foot", "checks.ask.support")) {
            body.add(Pages.paragraph(app, ask));
        }
        return body;
    }

    private static Page unfit(App app, Checks checks) {
        List<Block> body = new ArrayList<>();
        body.add(Pages.warning(app, "unfit.text"));
        body.add(Pages.paragraph(app, checks.unwell() ? "unfit.unwell" : "unfit.change"));
        body.add(Pages.paragraph(app, "unfit.signs"));
        app.world().catalog().signs().forEach(sign -> {
            body.add(Block.space());
            body.add(Block.text(sign.sign()));
            body.add(Block.warning(sign.action()));
        });
        return Pages.reading(app, Pages.say(app, "unfit.title"), body);
    }

    private static Block refusal(App app, SittingStep.Refusal why, Exercise exercise) {
        boolean easier = why == SittingStep.Refusal.PAIN_TODAY && Choices.easier(app, exercise).isPresent();
        return Pages.warning(app, "refused." + why.code() + (easier ? EASIER : ""));
    }

    /** Why an exercise is not to be done today, before anybody reads how it is done. */
    static Optional<Block> overToday(App app, Exercise exercise) {
        if (app.isWarned()) return Optional.of(refusal(app, SittingStep.Refusal.SESSION_OVER, exercise));
        boolean hurt = app.sitting().map(it -> it.barred().painStopped().contains(exercise.id())).orElse(false);
        return hurt ? Optional.of(refusal(app, SittingStep.Refusal.PAIN_TODAY, exercise)) : Optional.empty();
    }

    private static Page refused(App app, SittingStep.Refused refused) {
        return Pages.reading(app, name(app, refused.next().exercise().id()),
            List.of(refusal(app, refused.why(), refused.next().exercise())))
            .withBrief(shortName(app, refused.next().exercise().id()));
    }

    private static Page seated(App app, Open open, SittingStep.SeatedOffer offer) {
        ExerciseText seated = app.world().catalog().text(offer.next().exercise().id(), offer.seated().way().id());
        List<Block> body = List.of(Pages.warning(app, "refused." + offer.why().code()),
            Pages.paragraph(app, "seated.offer", seated.wayName()));
        return Pages.menu(app, open, name(app, offer.next().exercise().id()), body,
            List.of(Item.of(Pages.say(app, "seated.yes")), Item.of(Pages.say(app, "seated.no"))))
            .withBrief(shortName(app, offer.next().exercise().id()));
    }

    private static Page support(App app, Open open, SittingStep.SupportCheck asked) {
        ExerciseText text = app.world().catalog().text(asked.next().exercise().id(), asked.next().way().id());
        // The question last: in a small window it then stands beside the answers.
        List<Block> body = List.of(Block.text(text.support()), Pages.warning(app, "support.ask"));
        Page page = Pages.menu(app, open, Pages.say(app, "support.title"), body,
            List.of(Item.of(Pages.say(app, "support.yes")), Item.of(Pages.say(app, "support.no"))));
        return page.withHints(Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.CHOOSE),
            Pages.hint(app, KeyTable.Context.SUPPORT, Action.NO),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.BACK),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    private static Page question(App app, Open open, SittingStep.Exercising now) {
        Mode.Why why = now.run().mode() instanceof Mode.Paused paused ? paused.why() : Mode.Why.ASKED;
        if (why == Mode.Why.STOPPING) return reasons(app, open);
        String key = why == Mode.Why.ASK_BACK ? "ask.back" : "ask.next";
        return Pages.menu(app, open, name(app, now.assignment().exercise().id()),
            List.of(Pages.paragraph(app, key), Pages.paragraph(app, key + ".more")),
            List.of(Item.of(Pages.say(app, key + ".yes")), Item.of(Pages.say(app, "ask.no"))))
            .withBrief(shortName(app, now.assignment().exercise().id()))
            .withHints(Pages.choosing(app, "keys.go-on"));
    }

    private static Page reasons(App app, Open open) {
        List<Item> items = Training.reasons().stream()
            .map(reason -> Item.of(Pages.say(app, "stop.reason." + reason.code()))).toList();
        Page page = Pages.menu(app, open, Pages.say(app, "stop.title"), List.of(Pages.warning(app, "stop.sit")), items);
        // Esc first as long as the exercise is not over: it is the way back into it.
        return page.withHints(new Hint("Esc", Pages.say(app, "keys.go-on")),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.CHOOSE),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    private static Page tally(App app, Open open, SittingStep.Result result) {
        boolean completed = result.reason().isEmpty();
        List<Item> items = new ArrayList<>();
        items.add(Item.of(Pages.say(app, "tally.yes")));
        for (int line = 0; line < result.tally().lines().size(); line++) {
            items.add(new Item(lineName(app, result, line), Integer.toString(result.tally().lines().get(line).count())));
        }
        boolean walk = result.tally().way().counting() == Counting.STEPS;
        List<Block> body = new ArrayList<>(List.of(Pages.paragraph(app, completed ? "tally.done" : "tally.stopped")));
        if (walk) body.add(Pages.paragraph(app, "tally.walk"));
        body.add(Pages.paragraph(app, "tally.ask"));
        return Pages.menu(app, open, name(app, result.assignment().exercise().id()), body, items)
            .withBrief(shortName(app, result.assignment().exercise().id()))
            .withHints(Pages.choosing(app, "keys.skip"));
    }

    /** What a line of the counts is called: side, direction and set, as far as there are several. */
    static String lineName(App app, SittingStep.Result result, int index) {
        Tally tally = result.tally();
        Spot spot = tally.lines().get(index).spot();
        List<String> parts = new ArrayList<>();
        if (tally.way().counting() == Counting.STEPS) return Pages.say(app, "tally.length", spot.set());
        spot.side().ifPresent(side -> parts.add(Pages.say(app, "side." + side.code())));
        ExerciseText text = app.world().catalog().text(result.assignment().exercise().id(), tally.way().id());
        spot.direction().ifPresent(direction -> parts.add(text.directionWords().get(direction).toLowerCase(Locale.ROOT)));
        boolean sets = tally.lines().stream().anyMatch(line -> line.spot().set() > 1);
        if (sets) parts.add(Pages.say(app, "tally.set", spot.set()));
        if (parts.isEmpty()) parts.add(Pages.say(app, "tally.count"));
        return String.join(", ", parts);
    }

    private static Page pain(App app, Open open) {
        return Pages.skippable(app, open, Pages.say(app, "pain.title"), List.of(Pages.paragraph(app, "pain.ask"),
            Pages.paragraph(app, "scale.pain"), Pages.paragraph(app, "scale.skip")), Pages.say(app, "scale.label"));
    }

    private static Page advice(App app, SittingStep.Advising advising) {
        boolean numb = isAboutPain(advising.advice()) && numbFootTrained(app.sitting().orElseThrow().profile());
        if (numb && advising.advice() == SittingStep.Advice.GREEN) {
            return Pages.reading(app, Pages.say(app, "advice.title.numb"), List.of(Pages.warning(app, "advice.numb")));
        }
        List<Block> body = new ArrayList<>();
        boolean warns = advising.advice() != SittingStep.Advice.GREEN;
        String key = "advice." + advising.advice().code();
        String text = advising.advice() == SittingStep.Advice.RED && hasEasier(app, advising.result()) ? key + EASIER : key;
        body.add(warns ? Pages.warning(app, text) : Pages.paragraph(app, text));
        if (app.world().text().has(key + ".more")) body.add(Pages.paragraph(app, key + ".more"));
        if (numb) body.add(Pages.warning(app, "advice.numb"));
        return Pages.reading(app, Pages.say(app, "advice.title." + advising.advice().code()), body);
    }

    /** Nothing is promised that the next time will not offer. */
    private static boolean hasEasier(App app, SittingStep.Result result) {
        return Due.easierThan(result.assignment().way().id(), result.assignment().exercise(),
            app.sitting().orElseThrow().profile()).isPresent();
    }

    private static boolean isAboutPain(SittingStep.Advice advice) {
        return switch (advice) {
            case GREEN, AMBER, RED -> true;
            default -> false;
        };
    }

    /** A numb foot gives no pain warning, so no light may reassure its owner (product rules, section 3.5). */
    private static boolean numbFootTrained(Profile profile) {
        return !profile.numb().isEmpty();
    }

    /** For the title of a page about an exercise, where its name has no room. */
    static String shortName(App app, String exercise) {
        return app.world().catalog().exercise(exercise).map(it -> app.world().catalog().text(it).shortName())
            .orElse(exercise);
    }

    static String name(App app, String exercise) {
        return app.world().catalog().exercise(exercise).map(it -> app.world().catalog().text(it).name())
            .orElse(exercise);
    }
}
