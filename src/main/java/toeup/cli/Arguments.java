package toeup.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.catalog.Coded;

/**
 * The words of a command line after its command, still as text. Each is read here, strictly and the same on every
 * machine; a mistake names the option and what it expects.
 *
 * @param options values by name; of a switch, {@code true}
 * @param words   what is no option, in order
 */
record Arguments(Map<String, String> options, List<String> words) {
    private static final DateTimeFormatter DATE =
        DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    Arguments {
        options = Map.copyOf(options);
        words = List.copyOf(words);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** The only word, such as an exercise's id. */
    Optional<String> word(int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    /** One of a few words. */
    <E extends Enum<E> & Coded> Optional<E> coded(String option, Class<E> type) {
        return text(option).map(word -> Coded.find(type, word).orElseThrow(() -> CliTrouble.usage("cli.trouble.choice",
            option, Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")),
            Harmless.text(word))));
    }

    /** A whole number in the digits 0 to 9. */
    OptionalInt whole(String option, int least, int most) {
        Optional<String> text = text(option);
        if (text.isEmpty()) return OptionalInt.empty();
        boolean digits = text.get().matches("[0-9]{1,9}");
        if (!digits || Integer.parseInt(text.get()) < least || Integer.parseInt(text.get()) > most) {
            throw CliTrouble.usage("cli.trouble.range", option, least, most, Harmless.text(text.get()));
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    /** A day that exists, as yyyy-mm-dd. */
    Optional<LocalDate> date(String option) {
        return text(option).map(text -> {
            try {
                if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) throw notADate(option, text);
                return LocalDate.parse(text, DATE);
            } catch (DateTimeParseException noSuchDay) {
                throw notADate(option, text);
            }
        });
    }

    private static CliTrouble notADate(String option, String text) {
        return CliTrouble.usage("cli.trouble.date", option, Harmless.text(text));
    }
}
