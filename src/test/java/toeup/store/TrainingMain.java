package toeup.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;

/**
 * A program that trains without a pause, until it is killed: each repetition and each record is told on standard
 * output as soon as it is safe, and not before.
 */
public final class TrainingMain {
    static final int REPETITIONS = 10;
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final String COUNTED = "counted";
    static final String SAVED = "saved";

    private TrainingMain() {}

    /** @param arguments a home folder with the patient of {@link Samples} */
    public static void main(String[] arguments) {
        Machine machine = Machine.real();
        Places places = Samples.places(Path.of(arguments[0]));
        Store store = Samples.open(places, Access.WRITE, machine);
        Journals journals = new Journals(places, machine);
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        while (true) train(store, journals, record(machine.ids().next()), told);
    }

    static ExerciseRecord record(UUID id) {
        return Samples.record(id, DAY);
    }

    private static void train(Store store, Journals journals, ExerciseRecord record, PrintStream told) {
        Journal journal = journals.begin(Samples.draft(record), Speed.NORMAL).journal();
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            Optional<Trouble> trouble = journal.append(Samples.counted(repetition));
            if (trouble.isEmpty()) told.println(COUNTED + " " + record.id() + " " + repetition);
        }
        if (!store.save(record).isSafe()) return;
        told.println(SAVED + " " + record.id());
        journal.delete();
    }
}
