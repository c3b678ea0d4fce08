package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.LongRun;
import toeup.plan.Profile;
import toeup.progress.ExerciseRecord;

/**
 * Two or three computers whose folders a program copies to each other file by file: in any order, at the same time,
 * broken off and begun again, while the trainer looks at them. However that goes, at the end all know the same.
 */
class CopiedInAnyOrderTest {
    private static final long SEED = Long.getLong("toeup.orders.seed", System.nanoTime());
    private static final int ORDERS = LongRun.times(500, 10_000);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);
    /** How copying programs call a file they have not written whole; the last write it under its own name at once. */
    private static final List<String> ON_THE_WAY = List.of(".NAME.Xw3kPq", ".syncthing.NAME.tmp", "NAME.part", "NAME");

    private static final List<Places> PLACES = Stream.of("/home0", "/home1", "/home2").map(Path::of)
        .map(Samples::places).toList();

    /** What lies in each folder before anything is copied, by its name in the folder. */
    private final List<Map<Path, byte[]>> begun = new ArrayList<>();
    /** Each content by itself: what is cut off is another. */
    private final Set<byte[]> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    private final MemoryDisk disk = new MemoryDisk();
    private final Clock young = Clock.fixed(disk.stat(Path.of("/")).orElseThrow().changed().plus(Duration.ofMinutes(1)),
        ZoneOffset.UTC);
    private int looks;
    private int brokenOff;

    private static Path data(int side) {
        return PLACES.get(side).data();
    }

    private Store open(int side, Clock clock) {
        return Samples.open(PLACES.get(side), Access.WRITE, Samples.machine(disk, clock));
    }

    /** Each has what all began with, and what was done on it alone: among it edits of the same things. */
    private void use() {
        for (int side = 0; side < PLACES.size(); side++) {
            // All with the same names for what they have in common, and with names of their own afterwards.
            disk.nodes.put(Path.of("/home" + side), null);
            Store first = open(side, Samples.LATER);
            first.saveProgramme(Samples.PATIENT, Samples.PLAN, Heads.none());
            first.saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none());
            first.save(Samples.record());
            Ids own = new Ids(Samples.LATER, new Random(side));
            Store store = Samples.open(PLACES.get(side), Access.WRITE, new Machine(disk, Samples.LATER, own));
            for (int i = 0; i < 2; i++) store.save(Samples.record(own.next(), DAY.plusDays(i + side)));
            store.save(correcting(own.next(), 3 + side));
            Heads<Profile> heads = store.profile(Samples.PATIENT);
            if (side < 2) store.saveProfile(Samples.PATIENT, withGoal(1 + side), heads);
            begun.add(files(side));
            whole.addAll(begun.get(side).values());
        }
    }

    private static ExerciseRecord correcting(UUID id, int seconds) {
        ExerciseRecord it = Samples.record(id, Samples.record().day());
        return new ExerciseRecord(id, it.session(), it.patient(), it.exercise(), it.way(), it.recorded(), it.pace(),
            it.confirmed(), it.startedAt(), it.zone(), it.day(), seconds, it.programme(), it.prescribed(), it.done(),
            it.outcome(), it.stopReason(), it.pain(), it.affected(), it.numb(), 1, Optional.of(Samples.RECORD),
            Optional.empty());
    }

    private static Profile withGoal(int goal) {
        Profile it = Samples.PROFILE;
        return new Profile(it.code(), it.affected(), it.weaker(), it.numb(), it.ability(), it.fell(), it.toesLift(),
            it.isNew(), it.assessed(), it.painLimits(), it.pace(), it.speed(), it.waits(), Optional.of(goal));
    }

    private Map<Path, byte[]> files(int side) {
        Map<Path, byte[]> files = new TreeMap<>();
        disk.nodes.forEach((path, content) -> {
            if (content != null && path.startsWith(data(side))) files.put(data(side).relativize(path), content);
        });
        return files;
    }

    /** All that the trainer makes of a folder. */
    private List<Object> known(int side) {
        Store store = open(side, Samples.LATER);
        Found<ExerciseRecord> records = store.records(Samples.PATIENT);
        Heads<Profile> profile = store.profile(Samples.PATIENT);
        Heads<?> programme = store.programme(Samples.PATIENT);
        return List.of(records.values(), records.rivals(), profile.all().stream().map(head -> head.id() + " " + head.value()).toList(), profile.history().size(),
            programme.all().stream().map(Version::id).toList(),
            Stream.of(records.troubles(), profile.troubles(), programme.troubles()).flatMap(List::stream)
                .map(Trouble::kind).toList());
    }

    @Tag("sweep")
    @Test void however_files_are_copied_all_know_the_same_at_the_end() {
        use();
        for (int sides = 2; sides <= PLACES.size(); sides++) {
            List<Object> expected = null;
            for (int i = 0; i < ORDERS / 2; i++) {
                Random random = new Random(SEED + 31L * i + sides);
                new Copying(sides, random).run();
                for (int side = 0; side < sides; side++) {
                    List<Object> known = known(side);
                    if (expected == null) expected = known;
                    assertEquals(expected, known, "order " + i + " of " + sides + " sides, seed " + SEED);
                }
            }
            assertEquals(1 + 3 * sides, ((List<?>) expected.get(0)).size());
            assertEquals(2, ((List<?>) expected.get(2)).size());
            assertEquals(List.of(), expected.get(5));
        }
        System.out.println("copied in any order: " + ORDERS + " orders between 2 and 3 computers, seed " + SEED + ", "
            + brokenOff + " copies broken off, " + looks + " looks meanwhile: one result");
    }

    /** One order. */
    private final class Copying {
        private final int sides;
        private final Random random;
        private final List<Copy> running = new ArrayList<>();

        Copying(int sides, Random random) {
            this.sides = sides;
            this.random = random;
            disk.nodes.keySet().removeIf(path -> path.getNameCount() > 0);
            for (int side = 0; side < sides; side++) {
                int to = side;
                begun.get(side).forEach((name, content) -> put(data(to).resolve(name), content));
                if (random.nextInt(3) == 0) disk.nodes.put(data(side).resolve(".stfolder"), null);
            }
        }

        void run() {
            for (int i = 4 * sides; i > 0; i--) {
                if (random.nextInt(3) == 0) begin(random.nextInt(sides), random.nextInt(sides));
                for (int steps = random.nextInt(20); steps > 0 && !running.isEmpty(); steps--) step();
                if (random.nextInt(4) == 0) look(random.nextInt(sides));
            }
            // Then nobody breaks anything off any more; it takes as many rounds as there are ways for a file to go.
            finish();
            for (int round = 1; round < sides; round++) {
                for (int pair : shuffled(sides * sides)) begin(pair / sides, pair % sides);
                finish();
            }
        }

        private List<Integer> shuffled(int count) {
            List<Integer> all = Stream.iterate(0, i -> i + 1).limit(count).collect(Collectors.toList());
            Collections.shuffle(all, random);
            return all;
        }

        private void finish() {
            while (!running.isEmpty()) {
                Copy copy = running.remove(random.nextInt(running.size()));
                while (copy.step()) continue;
            }
        }

        /** Every file that is whole there and not so here. */
        private void begin(int from, int to) {
            if (from == to) return;
            Map<Path, byte[]> there = files(to);
            files(from).forEach((name, content) -> {
                boolean isSame = Arrays.equals(content, there.get(name));
                if (!isSame && whole.contains(content)) running.add(new Copy(data(to).resolve(name), content));
            });
        }

        private void step() {
            Copy copy = running.get(random.nextInt(running.size()));
            boolean isBrokenOff = random.nextInt(12) == 0;
            if (isBrokenOff) brokenOff++;
            if (isBrokenOff || !copy.step()) running.remove(copy);
        }

        /** While files come and go, as by chance just now or long after the last one did. */
        private void look(int side) {
            looks++;
            Store store = open(side, random.nextBoolean() ? young : Samples.LATER);
            store.records(Samples.PATIENT);
            store.profile(Samples.PATIENT);
            store.programme(Samples.PATIENT);
        }

        /** A file on its way. */
        private final class Copy {
            private final Path target;
            private final Path way;
            private final byte[] content;
            private int written;

            Copy(Path target, byte[] content) {
                String name = target.getFileName().toString();
                this.target = target;
                this.way = target.resolveSibling(ON_THE_WAY.get(random.nextInt(ON_THE_WAY.size())).replace("NAME", name));
                this.content = content;
            }

            /** Writes on; false once the file is there. */
            boolean step() {
                written += 1 + random.nextInt(content.length);
                put(way, Arrays.copyOf(content, Math.min(written, content.length)));
                if (written < content.length) return true;
                disk.nodes.remove(way);
                disk.nodes.put(target, content);
                if (random.nextInt(10) == 0) put(conflictCopy(), content);
                return false;
            }

            private Path conflictCopy() {
                String name = target.getFileName().toString();
                return target.resolveSibling(name.replace(".json", ".sync-conflict-20261123-101010-ABCDEFG.json"));
            }
        }

        private void put(Path file, byte[] content) {
            for (Path folder = file.getParent(); !disk.nodes.containsKey(folder); folder = folder.getParent()) {
                disk.nodes.put(folder, null);
            }
            disk.nodes.put(file, content);
        }
    }
}
