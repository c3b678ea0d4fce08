package toeup.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import toeup.catalog.Catalog;
import toeup.catalog.Coded;
import toeup.catalog.Exercise;
import toeup.catalog.Lists;
import toeup.catalog.Way;
import toeup.plan.Days;
import toeup.plan.PainLimits;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Suitable;

/**
 * What is due on one day and how far it is done.
 *
 * @param day   the day
 * @param items in the order of the programme
 */
public record Due(LocalDate day, List<Item> items) {
    /** How far one prescription is. */
    public enum State implements Coded {
        OPEN, DONE,
        /**
         * Not done, and not to be done today: pain reached the patient's limit, or an exercise ended with a warning sign
         * (product rules, sections 3.4 and 3.5).
         */
        OVER
    }

    /**
     * One prescription of the day.
     *
     * @param prescription as it is to be done: sitting, if standing is not safe for this patient
     */
    public record Item(Prescription prescription, State state) {}

    public Due {
        items = List.copyOf(items);
    }

    /**
     * What is due today. What is not safe for the patient is replaced by the same exercise sitting; what the
     * catalog does not know, or has no safe way, is left out.
     */
    public static Due today(Programme programme, History history, LocalDate day, Profile profile, Catalog catalog) {
        List<ExerciseRecord> records = history.on(day);
        Set<String> over = over(records, profile.painLimits());
        boolean allOver = Lists.any(stopped(records), StopReason::endsSession);
        Fulfilment fulfilment = new Fulfilment(records);
        List<Item> items = new ArrayList<>();
        for (Prescription wanted : programme.on(Days.weekday(day))) {
            Suitable.fit(wanted, profile.ability(), catalog).ifPresent(fit ->
                items.add(new Item(fit, state(fit, fulfilment, allOver || over.contains(fit.exercise())))));
        }
        return new Due(day, items);
    }

    /** The exercises that pain ended for the day: not to be done again, even if they were completed. */
    public static Set<String> over(List<ExerciseRecord> recordsOfDay, PainLimits limits) {
        Set<String> over = new HashSet<>();
        for (ExerciseRecord record : recordsOfDay) {
            if (tooMuch(record, limits)) over.add(record.exercise());
        }
        return over;
    }

    /** Why exercises of the day were stopped. */
    public static Set<StopReason> stopped(List<ExerciseRecord> recordsOfDay) {
        Set<StopReason> reasons = EnumSet.noneOf(StopReason.class);
        for (ExerciseRecord record : recordsOfDay) record.stopReason().ifPresent(reasons::add);
        return reasons;
    }

    /**
     * The easier way, if pain reached the limit when the exercise was last done as it stands or harder, and such a
     * way is offered and safe.
     */
    public static Optional<Way> easierNext(Exercise exercise, History history, Profile profile) {
        return history.last(exercise.id())
            .filter(last -> tooMuch(last, profile.painLimits()))
            .flatMap(last -> easierThan(last.way(), exercise, profile));
    }

    /** The easier way that is offered after a way was too painful, if there is one that is safe. */
    public static Optional<Way> easierThan(String way, Exercise exercise, Profile profile) {
        return Optional.of(way).filter(done -> done.equals(Way.STANDARD) || done.equals(Way.HARDER))
            .flatMap(done -> exercise.way(Way.EASIER))
            .filter(easier -> !easier.therapistOnly() && Suitable.allows(profile.ability(), easier));
    }

    /** How many are done. */
    public int done() {
        return Lists.count(items, item -> item.state() == State.DONE);
    }

    /** How many there are in all, done or not. */
    public int planned() {
        return items.size();
    }

    /** What is still to be done, in order. */
    public List<Prescription> remaining() {
        return items.stream().filter(item -> item.state() == State.OPEN).map(Item::prescription).toList();
    }

    private static State state(Prescription prescription, Fulfilment fulfilment, boolean over) {
        if (fulfilment.take(prescription)) return State.DONE;
        return over ? State.OVER : State.OPEN;
    }

    private static boolean tooMuch(ExerciseRecord record, PainLimits limits) {
        return record.pain().orElse(0) >= limits.stop();
    }
}
