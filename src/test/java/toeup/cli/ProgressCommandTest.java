package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import toeup.progress.ExerciseRecord;

/** What was done is told, in figures and record by record. */
class ProgressCommandTest extends CommandLineTest {
    @Test void progress_for_people_says_week_totals_sides_and_what_to_know() {
        add("A");
        run("log", "ankle-dorsiflexion", "--pain", "3").exits(ExitCode.FINE);
        run("progress", "--days", "7").prints("""
            This week: 1 day of exercise; goal 6.
              Mon 2026-11-23  partly done
              Tue 2026-11-24  planned
              Wed 2026-11-25  planned
              Thu 2026-11-26  planned
              Fri 2026-11-27  planned
              Sat 2026-11-28  planned
              Sun 2026-11-29  rest day

            The last 7 days, 2026-11-17 to 2026-11-23:
              1 exercise on 1 day
              1 set, 20 repetitions, 60 s held
              1 of 1 planned exercises done: 100 % (0 % in the trainer)

            Seated toe lifts
              left            1 set, 10 repetitions, 30 s held; last on 2026-11-23
              right           1 set, 10 repetitions, 30 s held; last on 2026-11-23

            Worst pain of the day, 0 to 10:
              2026-11-23      3

            1 record was typed in.
            """).exits(ExitCode.FINE);
    }

    @Test void progress_for_programs_has_the_promised_shape() {
        add("A");
        run("log", "ankle-dorsiflexion", "--side", "left", "--pain", "3").exits(ExitCode.FINE);
        run("progress", "--days", "7", "--json").prints("""
            {
              "from": "2026-11-17",
              "to": "2026-11-23",
              "days": [
                {"day": "2026-11-23", "records": 1, "minutes": 0, "repetitions": 10, "steps": 0, "holdSeconds": 30}
              ],
              "exercises": [
                {
                  "exercise": "ankle-dorsiflexion",
                  "side": "left",
                  "records": 1,
                  "sets": 1,
                  "repetitions": 10,
                  "steps": 0,
                  "holdSeconds": 30,
                  "last": "2026-11-23"
                }
              ],
              "pain": [{"day": "2026-11-23", "worst": 3}],
              "adherence": {"planned": 0, "done": 0}
            }
            """).exits(ExitCode.FINE);
    }

    @Test void progress_reads_well_on_40_columns() {
        add("A");
        run("log", "ankle-dorsiflexion").exits(ExitCode.FINE);
        terminal = Optional.of(new CliContext.TerminalSize(40, 12));
        String out = run("progress").out();
        assertTrue(out.lines().allMatch(line -> line.length() <= 40), out);
    }

    @Test void past_days_are_judged_by_the_programme_of_that_day() {
        add("A");
        now = now.plusSeconds(86_400);
        emptyProgramme();
        assertTrue(run("progress").out().contains("Mon 2026-11-23  planned, not done"));
        assertTrue(run("progress").out().contains("Tue 2026-11-24  rest day"));
    }

    @Test void records_as_json_are_what_the_files_say() throws Exception {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        String out = run("records", "--json").out();
        Path file = files("records").get(0);
        for (String line : Files.readString(file).split("\n")) {
            assertTrue(out.replaceAll("\\s", "").contains(line.replaceAll("[\\s]|,$", "")), line);
        }
    }

    @Test void figures_and_records_do_not_depend_on_the_machines_locale() {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        String usual = run("progress").out() + run("records", "--json").out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(usual, run("progress").out() + run("records", "--json").out());
            run("log", "ball-lifts", "--on", "2026-11-22").exits(ExitCode.FINE);
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(2, records().size());
    }

    @Test void a_damaged_record_is_said_left_in_place_and_all_others_count() throws Exception {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        run("log", "heel-raises").exits(ExitCode.FINE);
        Path file = files("records").get(0);
        Files.writeString(file, "{\"schema\": 1,");
        now = LONG_AGO;
        Ran ran = run("records");
        ran.exits(ExitCode.FINE);
        assertEquals(1, ran.out().lines().filter(line -> line.contains("2026-11-23")).count());
        assertTrue(Files.exists(file));
        Ran doctor = run("doctor");
        doctor.exits(ExitCode.FOLDER);
        assertTrue(doctor.out().contains(file.getFileName().toString().substring(0, 8)), doctor.out());
    }

    @Test void a_correction_stands_for_the_record_and_all_shows_both() {
        add("A");
        run("log", "ball-lifts", "--reps", "5").exits(ExitCode.FINE);
        ExerciseRecord old = records().get(0);
        now = now.plusSeconds(60);
        store().save(correcting(old, machine().ids().next()));
        assertTrue(run("records").out().contains("worst pain 4"));
        assertEquals(1, run("records").out().lines().filter(line -> line.contains("2026-11-23")).count());
        Ran all = run("records", "--all");
        assertEquals(2, all.out().lines().filter(line -> line.contains("2026-11-23")).count());
        assertTrue(all.out().replaceAll("\\s+", " ").contains("corrects " + old.id()), all.out());
    }

    @Test void a_record_dated_after_today_is_marked() {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        assertFalse(run("records").out().contains("dated after today"));
        now = now.minusSeconds(86_400);
        assertTrue(run("records").out().contains("dated after today"));
    }

    private static ExerciseRecord correcting(ExerciseRecord old, UUID id) {
        return new ExerciseRecord(id, old.session(), old.patient(), old.exercise(), old.way(), old.recorded(),
            old.pace(), true, old.startedAt(), old.zone(), old.day(), old.durationSeconds(), old.programme(),
            old.prescribed(), old.done(), old.outcome(), old.stopReason(), OptionalInt.of(4), old.affected(),
            old.numb(), 1, Optional.of(old.id()), Optional.empty());
    }
}
