package toeup.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import toeup.plan.FirstProgramme;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.store.Access;
import toeup.store.Patient;

/** {@code patients}: who is in this folder, one more, or one less. */
final class PatientsCommand implements Command {
    private static final String ADD = "add";
    private static final String ERASE = "erase";
    private static final Option YES = Option.of("--yes", "CODE");
    private static final int LABELS = 20;

    @Override public String name() {
        return "patients";
    }

    @Override public List<Option> options() {
        return List.of(YES);
    }

    @Override public String words() {
        return "[add|erase CODE]";
    }

    @Override public int mostWords() {
        return 2;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Optional<String> verb = arguments.word(0);
        if (verb.isEmpty()) list(desk);
        else if (verb.get().equals(ADD)) add(desk, arguments.word(1));
        else if (verb.get().equals(ERASE)) return new PatientErasing(desk).run(arguments.word(1), arguments.text(YES.name()));
        else throw CliTrouble.usage("cli.trouble.extra", name(), Harmless.text(verb.get()));
        return ExitCode.FINE.code();
    }

    private static void list(Desk desk) {
        List<Patient> patients = desk.folder().patients();
        if (patients.isEmpty()) desk.page().line(desk.text().of("cli.patients.none"));
        for (Patient patient : patients) {
            long same = patients.stream().filter(other -> other.code().equals(patient.code())).count();
            Optional<String> code = patient.code().filter(ignored -> same == 1);
            desk.page().item(code.orElse(patient.id().toString()), LABELS, about(desk, patient, code.isPresent()));
        }
    }

    /** Never more than what tells patients apart: a code is all a shared screen should show. */
    private static String about(Desk desk, Patient patient, boolean named) {
        if (patient.profile().value().isEmpty()) return desk.text().of("cli.patients.unreadable");
        Profile profile = patient.profile().value().get();
        String known = desk.text().of("cli.patients."
            + (profile.isUnanswered() ? "unanswered" : "affected." + profile.affected().code()));
        return named ? known : desk.text().of("cli.patients.one", profile.code(), known);
    }

    private static void add(Desk desk, Optional<String> word) {
        String code = word.orElseThrow(() -> CliTrouble.usage("cli.trouble.code.missing"))
            .toUpperCase(Locale.ROOT);
        if (!Profile.isCode(code)) throw CliTrouble.usage("cli.trouble.code", Harmless.text(code));
        Folder folder = desk.folder(Access.WRITE);
        if (folder.patients().stream().anyMatch(patient -> patient.code().equals(Optional.of(code)))) {
            throw CliTrouble.usage("cli.trouble.code.taken", code);
        }
        Profile profile = Profile.unanswered(code);
        folder.add(profile, first(desk, profile));
        desk.page().line(desk.text().of("cli.patients.added", code));
    }

    private static Programme first(Desk desk, Profile profile) {
        return FirstProgramme.of(profile, desk.programmes(), desk.catalog())
            .map(found -> FirstProgramme.fit(found.programme(), profile, desk.catalog()))
            .orElse(new Programme(List.of()));
    }
}
