package toeup.content;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.catalog.Exercise;

/** What is read when, by what can still be given when all else is gone. */
class OnDemandTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private OnDemand content;

    @BeforeEach
    void copy() throws IOException {
        Shipped.copyTo(data);
        content = new OnDemand(Content.in(data, Shipped.ENGLISH));
    }

    @Test
    void the_words_of_the_first_menu_need_no_other_file() throws IOException {
        keepOnly("text/en/start.json");
        assertEquals("Today's exercises", content.messages().of("home.today"));
        assertEquals("2 of 3 done today", content.messages().of("home.done", 2, 3));
        assertEquals("Stretching", content.messages().of("content.category.stretching"));
    }

    @Test
    void every_other_word_is_there_when_it_is_asked_for() throws ContentTrouble {
        var all = Shipped.content().messages();
        var words = content.messages();
        for (String key : all.keys()) assertEquals(all.count(key, 1), words.count(key, 1));
        assertEquals(all.keys(), words.keys());
    }

    @Test
    void one_exercise_needs_no_other_and_no_words() throws IOException {
        keepOnly("exercises/ball-lifts.json");
        assertEquals(Optional.of("ball-lifts"), content.catalog().exercise("ball-lifts").map(Exercise::id));
    }

    @Test
    void an_exercise_read_alone_is_the_one_among_all() throws ContentTrouble {
        for (Exercise exercise : Shipped.content().exercises()) {
            assertEquals(Optional.of(exercise), content.catalog().exercise(exercise.id()));
        }
    }

    @Test
    void what_names_no_exercise_is_none() {
        for (String id : new String[] {"no-such-one", "", "../figures/ball-lifts", "/etc/passwd", "a\u0000b"}) {
            assertEquals(Optional.empty(), content.catalog().exercise(id));
        }
    }

    @Test
    void a_broken_part_is_told_when_it_is_asked_for_and_not_before() throws IOException {
        Files.writeString(data.resolve(Mistakes.SIGNS), "{}");
        assertTrue(content.catalog().exercise("ball-lifts").isPresent());
        String told = assertThrows(BrokenContent.class, content.catalog()::signs).getMessage();
        assertTrue(told.startsWith(data.resolve(Mistakes.SIGNS) + ", line 1, column 1: "), told);
    }

    @Test
    void reading_ahead_meets_every_mistake_but_those_in_figures() throws IOException {
        for (String file : new String[] {Mistakes.LIFTS, Mistakes.SHOES, Mistakes.SIGNS, Mistakes.WORDS}) {
            byte[] whole = Files.readAllBytes(data.resolve(file));
            Files.writeString(data.resolve(file), "{}");
            OnDemand broken = new OnDemand(Content.in(data, Shipped.ENGLISH));
            assertThrows(BrokenContent.class, broken::readAll, file);
            Files.write(data.resolve(file), whole);
        }
        content.readAll();
    }

    /** A file that never comes to its end stands for a slow disk. */
    @Test
    void who_needs_one_part_does_not_wait_for_another_that_is_being_read() throws Exception {
        Path slow = data.resolve(Mistakes.LIFTS);
        byte[] whole = Files.readAllBytes(slow);
        Files.delete(slow);
        assertEquals(0, new ProcessBuilder("mkfifo", slow.toString()).start().waitFor());
        FutureTask<Optional<Exercise>> reading = new FutureTask<>(() -> content.exercise("ankle-dorsiflexion"));
        new Thread(reading).start();
        // It is open once the other thread reads.
        try (OutputStream end = assertTimeoutPreemptively(SOON, () -> Files.newOutputStream(slow))) {
            assertTimeoutPreemptively(SOON, () -> {
                assertTrue(content.exercise("calf-stretch").isPresent());
                assertFalse(content.signs().isEmpty());
            });
            assertFalse(reading.isDone());
            end.write(whole);
        }
        assertEquals(Optional.of("ankle-dorsiflexion"), reading.get(SOON.toSeconds(), SECONDS).map(Exercise::id));
    }

    private void keepOnly(String kept) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.equals(data.resolve(kept))) Files.delete(file);
            }
        }
    }
}
