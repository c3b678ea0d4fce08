package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.LongRun;

/** What holds whatever is typed, at whatever moment. */
class RandomTalkTest {
    private static final int SEEDS = LongRun.times(60, 6_000);
    private static final int STEPS = 120;
    private static final Pattern LINE = Pattern.compile("[ -~]*[!-~][ -~]*");
    private static final List<String> LINES = List.of("", "", "", "1", "1", "2", "3", "5", "9", "12", "q", "q", "p", "n",
        "b", "+", "-", "?", "r", "a", "e", "0", "10", "100", "hello", "\u001b", " Q ");

    private final Ledger ledger = new Ledger();

    @TestFactory
    Stream<DynamicTest> every_line_is_plain_text_and_every_record_right() {
        return LongStream.range(0, SEEDS).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed,
            () -> new RandomTalkTest().talk(new Random(seed))));
    }

    private void talk(Random random) {
        App start = new AnyVisit(random).app();
        Talker talker = random.nextBoolean() ? Talker.scripted(start) : Talker.of(start);
        int asked = 0;
        for (int step = 0; step < STEPS && !talker.isOver(); step++) {
            Optional<World.Unfinished> found = talker.app().world().unfinished();
            happens(talker, random);
            boolean settled = found.isPresent() && talker.app().world().unfinished().isEmpty();
            if (settled) ledger.foundUnfinished(found.get().run());
            List<Request> requests = talker.requests();
            requests.subList(asked, requests.size()).forEach(ledger::add);
            asked = requests.size();
        }
        talker.transcript().lines().forEach(line -> assertTrue(LINE.matcher(line).matches(), line));
    }

    private static void happens(Talker talker, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> talker.passes(Duration.ofMillis(random.nextInt(1900)));
            case 3 -> talker.passes(Duration.ofSeconds(random.nextInt(4000)));
            case 4 -> talker.presses(Key.of(random.nextBoolean() ? Key.Kind.ENTER : Key.Kind.BACKSPACE));
            default -> talker.types(LINES.get(random.nextInt(LINES.size())));
        }
    }
}
