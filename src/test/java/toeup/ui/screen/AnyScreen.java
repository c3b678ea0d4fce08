package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;

/** Random pages and moments, with every kind of block, odd letters and words longer than any row. */
final class AnyScreen {
    private static final String[] STEMS = {"foot", "toe", "Ferse", "größer", "踵上げ", "a", "10", "supercalifragilistic",
        "heel-to-toe", "ab\u0007c", "ab\u202Ec", "x\u0301", "\uD83D\uDC4D", "30 s"};

    private final Random random;
    private int words;

    AnyScreen(long seed) {
        this.random = new Random(seed);
    }

    /** Any size, those with large text more often. */
    Size size() {
        return switch (random.nextInt(3)) {
            case 0 -> new Size(1 + random.nextInt(300), 1 + random.nextInt(100));
            case 1 -> new Size(20 + random.nextInt(70), 6 + random.nextInt(24));
            default -> new Size(20 + random.nextInt(20), 6 + random.nextInt(6));
        };
    }

    Page page() {
        List<Item> items = IntStream.range(0, random.nextInt(24))
            .mapToObj(i -> new Item(words(5), random.nextInt(3) == 0 ? words(8) : "")).toList();
        boolean typing = random.nextInt(4) == 0;
        Page page = Page.titled(words(4)).withStatus(random.nextBoolean() ? words(3) : "").withBody(blocks())
            .withItems(items, typing ? -1 : items.isEmpty() ? -1 : random.nextInt(items.size()))
            .withHints(hints());
        return typing ? page.withEntry(new Entry(words(4), random.nextInt(8) == 0 ? words(60) : "7")) : page;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(14); i > 0; i--) {
            blocks.add(block());
        }
        return blocks;
    }

    private Block block() {
        return switch (random.nextInt(8)) {
            case 0 -> new Block.Heading(words(4));
            case 1 -> new Block.Paragraph(words(40), Style.WARNING);
            case 2 -> new Block.Step(1 + random.nextInt(12), words(12));
            case 3 -> new Block.Point(words(12));
            case 4 -> new Block.Row(words(3), words(6));
            case 5 -> new Block.Bar(words(2), random.nextInt(20) - 2, random.nextInt(12), words(3));
            case 6 -> chart();
            default -> new Block.Space();
        };
    }

    /** With anything a file edited by hand could lead to. */
    private Block chart() {
        long most = random.nextInt(130) - 2;
        List<Block.Column> columns = IntStream.range(0, random.nextInt(32)).mapToObj(day -> new Block.Column(
            day % 7 == 0 ? "26 Nov" : "", random.nextBoolean() ? OptionalLong.empty()
                : OptionalLong.of(random.nextInt(140)))).toList();
        return new Block.Chart(columns, most, random.nextBoolean(), List.of(4L, (long) random.nextInt(200)));
    }

    List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Esc", random.nextBoolean() ? "stop" : "go back to where you came from"));
        for (int i = random.nextInt(7); i > 0; i--) {
            hints.add(new Hint(random.nextInt(3) == 0 ? "?" : "Space", random.nextBoolean() ? "go on" : ""));
        }
        return hints;
    }

    /** As long as the words of exercises may be. */
    Running running() {
        int total = random.nextInt(50);
        int counted = random.nextInt(total + 1);
        String count = Math.min(total, counted + 1) + " of " + total;
        String phase = PHASES[random.nextInt(PHASES.length)];
        return new Running(upTo(30), upTo(18), upTo(32).toUpperCase(Locale.ROOT), "set 1 of 2", phase,
            random.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(130)),
            random.nextDouble() * 1.2 - 0.1, counted, Math.min(total, counted + 1), total, "repetition " + count,
            count, upTo(38), upTo(20), upTo(30), random.nextInt(4) == 0 ? "PAUSED " + upTo(50) : "",
            random.nextInt(5) == 0, hints());
    }

    private static final String[] PHASES = {"HOLD", "RAISE", "GET READY", "RELAX", "WWWWWWWWWW", "ÜBEN"};

    /** Each word is unlike any other, so that order and completeness can be seen. */
    private String words(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(STEMS[random.nextInt(STEMS.length)]).append('#').append(words++).append(' ');
        }
        return text.toString().strip();
    }

    private String upTo(int characters) {
        StringBuilder text = new StringBuilder();
        while (random.nextInt(6) > 0) {
            String word = "abcdefghij".substring(random.nextInt(9)) + " ";
            if (text.length() + word.length() <= characters) {
                text.append(word);
            }
        }
        return text.toString().strip();
    }
}
