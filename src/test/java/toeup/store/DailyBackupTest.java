package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir Path home;
    private Path stick;

    @BeforeEach void choose() throws IOException {
        Samples.begun(home);
        stick = Files.createDirectory(home.resolve("stick"));
        assertEquals(Optional.empty(), daily().choose(Optional.of(stick)));
    }

    private DailyBackup daily() {
        return new DailyBackup(Samples.places(home), Samples.machine());
    }

    private Optional<Trouble.Kind> run(LocalDate day) {
        return daily().run(day).map(Trouble::kind);
    }

    private Set<LocalDate> days() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.map(DailyName::of).flatMap(Optional::stream).map(DailyName::day)
                .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.sorted().toList();
        }
    }

    @Test void that_the_folder_is_forgotten_is_told_once_and_the_notes_are_set_aside() throws IOException {
        Path notes = Samples.places(home).journal().resolveSibling("backups.json");
        Files.writeString(notes, Files.readString(notes).replace("{", "["));
        Trouble told = daily().run(MONDAY).orElseThrow();
        assertEquals(Trouble.Kind.DAILY_FORGOTTEN, told.kind());
        assertTrue(Files.exists(Path.of(told.file())));
        assertFalse(Files.exists(notes));
        assertEquals(Optional.empty(), run(MONDAY));
        assertEquals(Set.of(), days());
    }

    @Test void so_it_is_when_a_backup_by_command_is_what_finds_them() throws IOException {
        Path notes = Samples.places(home).journal().resolveSibling("backups.json");
        Files.writeString(notes, "{");
        var all = new BackupNotes(Samples.places(home), Samples.machine());
        assertEquals(Optional.of(Trouble.Kind.DAILY_FORGOTTEN), all.add(stick.resolve("a.zip")).map(Trouble::kind));
        assertEquals(Optional.empty(), all.add(stick.resolve("b.zip")));
        assertEquals(List.of(stick.resolve("a.zip"), stick.resolve("b.zip")), all.read().made());
    }

    @Test void notes_of_a_newer_version_are_left_and_nothing_is_said() throws IOException {
        Path notes = Samples.places(home).journal().resolveSibling("backups.json");
        String newer = "{\"schema\": 9, \"daily\": 5}";
        Files.writeString(notes, newer);
        assertEquals(Optional.empty(), run(MONDAY));
        assertEquals(newer, Files.readString(notes));
    }

    @Test void once_a_day_a_complete_backup_is_written() throws Exception {
        assertEquals(Optional.empty(), run(MONDAY));
        assertEquals(Set.of(MONDAY), days());
        assertEquals(BackupTest.tree(Samples.places(home).data()), BackupTest.content(files().get(0)));
        assertFalse(daily().isDue(MONDAY));
        assertTrue(daily().isDue(MONDAY.plusDays(1)));
        assertEquals(Optional.empty(), run(MONDAY));
        assertEquals(1, files().size());
    }

    @Test void after_three_years_those_of_seven_days_five_weeks_and_twelve_months_are_left() throws IOException {
        LocalDate last = LocalDate.of(2026, 11, 25);
        Set<LocalDate> left = new TreeSet<>();
        for (LocalDate day = last.minusYears(3); !day.isAfter(last); day = day.plusDays(1)) {
            left.add(day);
            left.removeAll(Thinning.old(left, day));
        }
        Set<LocalDate> wanted = new TreeSet<>();
        for (int i = 0; i < 7; i++) wanted.add(last.minusDays(i));
        wanted.addAll(List.of(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 1)));
        for (int i = 1; i < 12; i++) wanted.add(last.withDayOfMonth(1).minusMonths(i - 1).minusDays(1));
        wanted.add(LocalDate.of(2026, 11, 22));
        assertEquals(wanted, left);
    }

    @Test void after_a_long_break_the_old_ones_stay() {
        Set<LocalDate> days = Set.of(MONDAY.minusYears(4), MONDAY.minusYears(4).plusDays(1), MONDAY);
        assertEquals(Set.of(), Thinning.old(days, MONDAY));
    }

    @Test void a_day_of_a_clock_that_was_wrong_pushes_no_other_out() {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) days.add(MONDAY.minusDays(i));
        for (int i = 1; i < 40; i++) days.add(MONDAY.plusYears(10).plusDays(i));
        assertEquals(Set.of(), Thinning.old(days, MONDAY));
    }

    @Test void only_files_of_its_own_names_are_thinned_out() throws IOException {
        run(MONDAY);
        String mark = DailyName.of(files().get(0)).orElseThrow().mark();
        List<String> others = List.of("holiday.zip", "toeup-daily-ffffffff-2020-01-01.zip", "a.zip",
            "toeup-daily-" + mark + "-2020-01-01.zip.old", "toeup-daily-" + mark + "-2020-13-01.zip");
        for (String name : others) Files.writeString(stick.resolve(name), "mine");
        for (int i = 1; i <= 10; i++) run(MONDAY.plusDays(i));
        Set<String> names = new HashSet<>();
        files().forEach(file -> names.add(file.getFileName().toString()));
        assertTrue(names.containsAll(others), names.toString());
        assertEquals(7, names.size() - others.size(), names.toString());
    }

    @Test void those_of_another_computer_push_none_of_its_own_out() throws IOException {
        for (int i = 0; i < 7; i++) {
            Files.writeString(stick.resolve("toeup-daily-ffffffff-" + MONDAY.plusDays(i) + ".zip"), "of another");
        }
        for (int i = 7; i < 14; i++) run(MONDAY.plusDays(i));
        for (int i = 0; i < 14; i++) assertTrue(days().contains(MONDAY.plusDays(i)), days().toString());
        assertEquals(14, files().size());
    }

    @Test void a_folder_that_cannot_be_noted_down_is_told_and_all_stays_as_it_was() {
        FaultyDisk disk = new FaultyDisk();
        DailyBackup daily = new DailyBackup(Samples.places(home), Samples.machine(disk, Samples.LATER));
        disk.failAlways("writeNew");
        assertEquals(Optional.of(Trouble.Kind.SAVE_FAILED), daily.choose(Optional.empty()).map(Trouble::kind));
        assertEquals(Optional.of(Trouble.Kind.SAVE_FAILED), daily.choose(Optional.of(stick)).map(Trouble::kind));
        disk.heal();
        assertEquals(Optional.of(stick), daily().folder());
    }

    @Test void a_missing_folder_is_told_once_and_again_after_a_week_and_never_made() throws IOException {
        Files.delete(stick);
        assertEquals(Optional.of(Trouble.Kind.DAILY_NO_FOLDER), run(MONDAY));
        assertEquals(Optional.empty(), run(MONDAY));
        assertEquals(Optional.empty(), run(MONDAY.plusDays(6)));
        assertEquals(Optional.of(Trouble.Kind.DAILY_NO_FOLDER), run(MONDAY.plusDays(7)));
        assertFalse(Files.exists(stick));
        Files.createDirectory(stick);
        assertEquals(Optional.empty(), run(MONDAY.plusDays(7)));
        assertEquals(Set.of(MONDAY.plusDays(7)), days());
    }

    @Test void one_that_lacks_a_file_is_told_and_lets_no_older_one_go() throws IOException {
        for (int i = 0; i < 7; i++) run(MONDAY.plusDays(i));
        Path giant = Samples.recordFile(home).resolveSibling("giant.json");
        Files.write(giant, new byte[DataFolder.MOST_BYTES + 1]);
        assertEquals(Optional.of(Trouble.Kind.DAILY_PARTLY), run(MONDAY.plusDays(7)));
        assertEquals(8, days().size());
        Files.delete(giant);
        run(MONDAY.plusDays(8));
        assertEquals(7, days().size());
        assertFalse(days().contains(MONDAY));
    }

    @Test void what_a_killed_one_left_behind_goes_after_a_day() throws IOException {
        run(MONDAY);
        String mark = DailyName.of(files().get(0)).orElseThrow().mark();
        Path left = Files.writeString(stick.resolve(".toeup-daily-" + mark + "-2026-11-22.zip.x.tmp"), "half");
        Path other = Files.writeString(stick.resolve(".toeup-daily-ffffffff-2026-11-22.zip.x.tmp"), "half");
        run(MONDAY.plusDays(1));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(other));
    }

    @Test void off_ends_it_and_leaves_what_there_is() throws IOException {
        run(MONDAY);
        assertEquals(Optional.empty(), daily().choose(Optional.empty()));
        assertEquals(Optional.empty(), run(MONDAY.plusDays(1)));
        assertEquals(Set.of(MONDAY), days());
    }

    @Test void a_place_where_no_backup_can_lie_is_not_taken() throws IOException {
        assertEquals(Trouble.Kind.BACKUP_NO_FOLDER,
            daily().choose(Optional.of(home.resolve("none"))).orElseThrow().kind());
        assertEquals(Trouble.Kind.BACKUP_NO_FOLDER, daily().chooseTyped("\0").orElseThrow().kind());
        assertEquals(Trouble.Kind.BACKUP_INSIDE,
            daily().choose(Optional.of(Samples.places(home).data())).orElseThrow().kind());
        assertEquals(Trouble.Kind.BACKUP_NO_FOLDER,
            daily().choose(Optional.of(Samples.recordFile(home))).orElseThrow().kind());
        run(MONDAY);
        assertEquals(Set.of(MONDAY), days());
    }
}
