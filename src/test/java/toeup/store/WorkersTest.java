package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkersTest {
    private static final int RECORDS = 200;

    @TempDir Path home;

    @ParameterizedTest
    @EnumSource(Workers.class)
    void what_comes_of_each_stands_where_it_stood(Workers workers) {
        for (int size = 0; size < 100; size++) {
            List<Integer> all = IntStream.range(0, size).boxed().toList();
            assertEquals(all.stream().map(it -> it * it).toList(), workers.each(all, it -> it * it));
        }
    }

    @Test void one_works_on_the_thread_that_asks() {
        Set<Thread> threads = new HashSet<>(Workers.ONE.each(numbers(), it -> Thread.currentThread()));
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test void all_work_at_the_same_time_where_there_are_several_processors() {
        CountDownLatch two = new CountDownLatch(Math.min(2, Runtime.getRuntime().availableProcessors()));
        assertTrue(Workers.ALL.each(numbers(), it -> met(two)).stream().allMatch(met -> met), "two were never at work");
    }

    /** Whoever comes first waits here for another thread, and finds nobody if there is none. */
    private static boolean met(CountDownLatch two) {
        try {
            two.countDown();
            return two.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException nobodyInterrupts) {
            throw new AssertionError(nobodyInterrupts);
        }
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, 64).boxed().toList();
    }

    @Test void many_read_the_same_as_one_and_say_the_same_of_what_cannot_be_read() throws IOException {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        System.out.println("WorkersTest seed " + seed);
        int damaged = writeMonth(new Random(seed));
        String what = "seed " + seed;
        Records one = store(Access.READ, Workers.ONE).checking(Samples.PATIENT).all();
        forgetIndex();
        Records many = store(Access.READ, Workers.ALL).checking(Samples.PATIENT).all();
        assertEquals(Set.copyOf(one.all()), Set.copyOf(many.all()), what);
        assertEquals(one.byHand(), many.byHand(), what);
        assertEquals(one.troubles(), many.troubles(), what);
        assertTrue(damaged > 0 && one.troubles().size() >= damaged, what + ", " + damaged + " damaged");
        setAside(damaged, one, what);
    }

    /** At once, too, each damaged file comes under a name of its own, and none is lost. */
    private void setAside(int damaged, Records before, String what) throws IOException {
        forgetIndex();
        Records read = store(Access.WRITE, Workers.ALL).reading(Samples.PATIENT).all();
        assertEquals(Set.copyOf(before.all()), Set.copyOf(read.all()), what);
        try (Stream<Path> aside = Files.list(places().data().resolve(Quarantine.FOLDER))) {
            assertEquals(damaged, aside.count(), what);
        }
        assertEquals(List.of(), store(Access.WRITE, Workers.ALL).checking(Samples.PATIENT).all().troubles().stream()
            .filter(trouble -> trouble.kind() != Trouble.Kind.MISPLACED).toList(), what);
    }

    /** Of some hundred files in one folder some are damaged and some are somebody else's; gives how many are damaged. */
    private int writeMonth(Random random) throws IOException {
        Store store = Samples.begun(home);
        Ids ids = new Ids(Samples.LATER, random);
        int damaged = 0;
        for (int i = 0; i < RECORDS; i++) {
            var record = Samples.record(ids.next(), LocalDate.of(2026, 11, 1 + random.nextInt(28)));
            assertTrue(store.save(record).isSafe());
            Path file = places().data().resolve(NewFile.of(DatedKind.RECORDS, record).path());
            int fate = random.nextInt(8);
            if (fate == 0) {
                Files.writeString(file, "{\"schema\": 1,");
                damaged++;
            } else if (fate == 1) {
                Files.writeString(file, withoutSum(Files.readString(file))
                    .replace(Samples.PATIENT.toString(), Samples.SITTING.toString()));
            } else if (fate == 2) {
                Files.writeString(file, withoutSum(Files.readString(file)));
            }
        }
        return damaged;
    }

    private static String withoutSum(String json) {
        return json.replaceFirst(",\n  \"sha256\": \"[0-9a-f]*\"", "");
    }

    private void forgetIndex() throws IOException {
        try (Stream<Path> all = Files.walk(places().index())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
    }

    private Store store(Access access, Workers workers) {
        Machine machine = new Machine(new QuickDisk(), Samples.LATER, Samples.ids(Samples.LATER), workers);
        return Samples.open(places(), access, machine);
    }

    private Places places() {
        return Samples.places(home);
    }
}
