package toeup.store;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import toeup.catalog.Coded;
import toeup.catalog.Dose;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.progress.Zone;

/** Reads and writes the values that several kinds of file have. */
final class Fields {
    private static final int LONGEST_NAME = 64;
    private static final String UUID_SHAPE = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private static final String UUID_FORM = "an id such as 01936f2a-7b1c-7def-8a00-0123456789ab";

    private Fields() {}

    static String name(JsonObject in, String field) throws JsonTrouble {
        String name = in.text(field, LONGEST_NAME);
        if (name.isBlank()) throw in.trouble(field, "a name");
        return name;
    }

    static UUID uuid(JsonObject in, String field) throws JsonTrouble {
        return in.mapped(field, UUID_FORM, Fields::parseUuid);
    }

    static Optional<UUID> optionalUuid(JsonObject in, String field) throws JsonTrouble {
        return in.optionalMapped(field, UUID_FORM, Fields::parseUuid);
    }

    static List<UUID> uuids(JsonObject in, String field) throws JsonTrouble {
        return in.mappedAll(field, UUID_FORM, Fields::parseUuid);
    }

    /** Java also takes short forms; two spellings of one id would be two ids here. */
    static Optional<UUID> parseUuid(String text) {
        return isUuid(text) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static boolean isUuid(String text) {
        if (text.length() != UUID_SHAPE.length()) return false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
            if (UUID_SHAPE.charAt(i) == '-' ? character != '-' : !digit) return false;
        }
        return true;
    }

    static void uuid(JsonWriter out, String field, Optional<UUID> id) {
        out.text(field, id.map(UUID::toString));
    }

    static Instant instant(JsonObject in, String field) throws JsonTrouble {
        return in.mapped(field, "a time such as 2026-11-23T09:15:04Z",
            text -> IsoTimes.instant(text).or(() -> parsed(() -> Instant.parse(text))));
    }

    /** Whole seconds: nobody needs more, and a person can read it. */
    static void instant(JsonWriter out, String field, Instant time) {
        out.text(field, time.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    static LocalDate day(JsonObject in, String field) throws JsonTrouble {
        return in.mapped(field, "a day such as 2026-11-23",
            text -> text.length() == "2026-11-23".length()
                ? IsoTimes.day(text).or(() -> parsed(() -> LocalDate.parse(text))) : Optional.empty());
    }

    static Zone zone(JsonObject in, String field) throws JsonTrouble {
        return in.mapped(field, "a time zone such as Europe/London", Zone::named);
    }

    private static <T> Optional<T> parsed(Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E> & Coded> E coded(JsonObject in, String field, Class<E> type) throws JsonTrouble {
        return in.mapped(field, () -> Coded.oneOf(type), code -> Coded.find(type, code));
    }

    static <E extends Enum<E> & Coded> Optional<E> optionalCoded(JsonObject in, String field, Class<E> type)
            throws JsonTrouble {
        return in.has(field) ? Optional.of(coded(in, field, type)) : Optional.empty();
    }

    static <E extends Enum<E> & Coded> Set<E> codedSet(JsonObject in, String field, Class<E> type)
            throws JsonTrouble {
        return Set.copyOf(in.mappedAll(field, () -> Coded.oneOf(type), code -> Coded.find(type, code)));
    }

    /** In the order of the constants: a set has none, and the same value must give the same bytes. */
    static <E extends Enum<E> & Coded> void codedSet(JsonWriter out, String field, Collection<E> values) {
        out.texts(field, values.stream().sorted().map(Coded::code).toList());
    }

    static Set<DayOfWeek> days(JsonObject in, String field) throws JsonTrouble {
        return Set.copyOf(in.mappedAll(field, "a day of the week such as monday", Fields::day));
    }

    private static Optional<DayOfWeek> day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (code(day).equals(text)) return Optional.of(day);
        }
        return Optional.empty();
    }

    static void days(JsonWriter out, String field, Set<DayOfWeek> days) {
        out.texts(field, days.stream().sorted().map(Fields::code).toList());
    }

    private static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    static Dose dose(JsonObject in) throws JsonTrouble {
        return Dose.of(in.whole("sets", 1, Dose.MOST_SETS), in.whole("repetitions", 1, Dose.MOST_REPETITIONS),
            in.whole("holdSeconds", 0, Dose.MOST_HOLD_SECONDS), in.whole("restSeconds", 0, Dose.MOST_REST_SECONDS));
    }

    static void dose(JsonWriter out, Dose dose) {
        out.whole("sets", dose.sets()).whole("repetitions", dose.repetitions())
            .whole("holdSeconds", dose.hold().toSeconds()).whole("restSeconds", dose.rest().toSeconds());
    }

    /** What {@code maker} makes; a rule across fields that it breaks is a complaint about the whole object. */
    static <T> T made(JsonObject in, Supplier<T> maker) throws JsonTrouble {
        try {
            return maker.get();
        } catch (IllegalArgumentException broken) {
            throw in.trouble("", "values that fit together (" + broken.getMessage() + ")");
        }
    }
}
