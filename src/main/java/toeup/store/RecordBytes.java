package toeup.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Direction;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Affected;
import toeup.plan.Days;
import toeup.plan.Pace;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.Outline;
import toeup.progress.Prescribed;
import toeup.progress.Recorded;
import toeup.progress.StopReason;
import toeup.progress.Zone;

/**
 * How a record stands in the index: every field, in few bytes that are read a hundred times faster than its file.
 * Words are places in lists, so what another version of the program wrote is never read: {@link #form}.
 */
final class RecordBytes {
    private static final Recorded[] RECORDED = Recorded.values();
    private static final Pace[] PACES = Pace.values();
    private static final Sides[] SIDES = Sides.values();
    private static final Side[] FEET = Side.values();
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final StopReason[] REASONS = StopReason.values();
    private static final Affected[] AFFECTED = Affected.values();
    private static final int CONFIRMED = 1;
    private static final int FOLLOWS = 1;
    private static final int REAL_TIME = 2;
    private static final int ASSISTED = 1;
    private static final int ENDED_BY_USER = 2;

    private RecordBytes() {}

    /**
     * Tells one way of writing from another: it changes with each word of the enums that are written as numbers. Its own
     * number goes up when a field comes or goes, or is allowed fewer values than before.
     */
    static String form() {
        StringBuilder form = new StringBuilder("3");
        for (Enum<?>[] constants : List.of(RECORDED, PACES, SIDES, FEET, DIRECTIONS, OUTCOMES, REASONS, AFFECTED)) {
            char before = ';';
            for (Enum<?> constant : constants) {
                form.append(before).append(constant.name());
                before = ',';
            }
        }
        return form.toString();
    }

    /** Collects the words of many records, each once. */
    static final class Words {
        final Places names = new Places();
        final Places zones = new Places();
    }

    /** Words and their places. */
    static final class Places {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<String> all = new ArrayList<>();

        int of(String word) {
            return places.computeIfAbsent(word, fresh -> {
                all.add(fresh);
                return all.size() - 1;
            });
        }

        List<String> all() {
            return all;
        }
    }

    /** What the bytes of many records leave out. */
    record Shared(UUID patient, List<String> names, List<Zone> zones) {}

    /** Without the patient, who is the same for many. */
    static byte[] of(ExerciseRecord record, Words words) {
        // What comes first can be told without reading the rest.
        ByteWriter out = new ByteWriter().id(record.id()).whole(Math.toIntExact(Days.since1970(record.day())))
            .number((follows(record) ? FOLLOWS : 0) | (record.timeScale() == 1 ? REAL_TIME : 0))
            .number(words.names.of(record.exercise())).whole(record.startedAt().getEpochSecond());
        optional(out, record.session());
        out.number(words.names.of(record.way())).number(record.recorded().ordinal()).number(place(record.pace()))
            .number(record.confirmed() ? CONFIRMED : 0).number(record.startedAt().getNano())
            .number(words.zones.of(record.zone().id()))
            .number(record.durationSeconds());
        optional(out, record.programme());
        prescribed(out, record.prescribed());
        out.number(record.done().size());
        record.done().forEach(done -> done(out, done));
        out.number(record.outcome().ordinal()).number(place(record.stopReason()));
        optional(out, record.pain());
        out.number(record.affected().ordinal()).number(bits(record.numb())).number(record.timeScale());
        optional(out, record.corrects());
        optional(out, record.withdraws());
        return out.toBytes();
    }

    private static boolean follows(ExerciseRecord record) {
        return record.corrects().isPresent() || record.withdraws().isPresent();
    }

    /** Whether a record is of a day in a span, or corrects or withdraws another one of whatever day. */
    static boolean matters(ByteReader in, LocalDate from, LocalDate to) {
        in.skipId();
        int day = in.whole();
        return (in.number() & FOLLOWS) != 0 || day >= Days.since1970(from) && day <= Days.since1970(to);
    }

    private static void prescribed(ByteWriter out, Prescribed prescribed) {
        Dose dose = prescribed.dose();
        out.number(dose.sets()).number(dose.repetitions()).number(Math.toIntExact(dose.hold().toSeconds()))
            .number(Math.toIntExact(dose.rest().toSeconds())).number(prescribed.sides().ordinal());
    }

    private static void done(ByteWriter out, Done done) {
        out.number(place(done.side())).number(place(done.direction())).number(done.set());
        optional(out, done.repetitions());
        optional(out, done.steps());
        optional(out, done.holdSeconds());
        out.number((done.assisted() ? ASSISTED : 0) | (done.endedByUser() ? ENDED_BY_USER : 0));
    }

    private static void optional(ByteWriter out, Optional<UUID> id) {
        out.number(id.isPresent() ? 1 : 0);
        id.ifPresent(out::id);
    }

    private static void optional(ByteWriter out, OptionalInt number) {
        out.number(number.isPresent() ? number.getAsInt() + 1 : 0);
    }

    private static int place(Optional<? extends Enum<?>> constant) {
        return constant.map(it -> it.ordinal() + 1).orElse(0);
    }

    private static int bits(Set<Side> sides) {
        return sides.stream().mapToInt(side -> 1 << side.ordinal()).sum();
    }

    /** What comes first: a tenth of the work of {@link #read}. */
    static Outline outline(ByteReader in, Shared shared) {
        UUID id = in.id();
        int day = in.whole();
        int flags = in.number();
        String exercise = shared.names().get(in.number());
        return new Outline(id, (flags & FOLLOWS) != 0, day, in.wholeLong(), exercise, (flags & REAL_TIME) != 0);
    }

    static ExerciseRecord read(ByteReader in, Shared shared) {
        UUID id = in.id();
        LocalDate day = LocalDate.ofEpochDay(in.whole());
        in.number();
        String exercise = shared.names().get(in.number());
        long second = in.wholeLong();
        Optional<UUID> session = optionalId(in);
        String way = shared.names().get(in.number());
        Recorded recorded = RECORDED[in.number()];
        Optional<Pace> pace = constant(in, PACES);
        boolean confirmed = in.number() == CONFIRMED;
        Instant startedAt = Instant.ofEpochSecond(second, in.number());
        Zone zone = shared.zones().get(in.number());
        int seconds = in.number();
        Optional<UUID> programme = optionalId(in);
        Prescribed prescribed = prescribed(in);
        List<Done> done = done(in);
        return new ExerciseRecord(id, session, shared.patient(), exercise, way, recorded, pace, confirmed, startedAt, zone,
            day, seconds, programme, prescribed, done, OUTCOMES[in.number()], constant(in, REASONS), optional(in),
            AFFECTED[in.number()], sides(in.number()), in.number(), optionalId(in), optionalId(in));
    }

    private static Prescribed prescribed(ByteReader in) {
        return new Prescribed(Dose.of(in.number(), in.number(), in.number(), in.number()), SIDES[in.number()]);
    }

    private static List<Done> done(ByteReader in) {
        Done[] all = new Done[in.count()];
        for (int i = 0; i < all.length; i++) all[i] = oneDone(in);
        return List.of(all);
    }

    private static Done oneDone(ByteReader in) {
        Optional<Side> side = constant(in, FEET);
        Optional<Direction> direction = constant(in, DIRECTIONS);
        int set = in.number();
        OptionalInt repetitions = optional(in);
        OptionalInt steps = optional(in);
        OptionalInt holdSeconds = optional(in);
        int flags = in.number();
        return new Done(side, direction, set, repetitions, steps, holdSeconds, (flags & ASSISTED) != 0,
            (flags & ENDED_BY_USER) != 0);
    }

    private static Optional<UUID> optionalId(ByteReader in) {
        return in.number() == 0 ? Optional.empty() : Optional.of(in.id());
    }

    private static OptionalInt optional(ByteReader in) {
        int value = in.number();
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value - 1);
    }

    private static <E extends Enum<E>> Optional<E> constant(ByteReader in, E[] constants) {
        int place = in.number();
        return place == 0 ? Optional.empty() : Optional.of(constants[place - 1]);
    }

    private static Set<Side> sides(int bits) {
        if (bits == 0) return Set.of();
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : FEET) {
            if ((bits & 1 << side.ordinal()) != 0) sides.add(side);
        }
        return sides;
    }
}
