package toeup.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import toeup.store.Access;
import toeup.store.EraseResult;
import toeup.store.Patient;

/** {@code patients erase CODE}: asks for the code once more, and then erases all that is kept about a patient. */
final class PatientErasing {
    private final Desk desk;

    PatientErasing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Does it, and gives the exit code.
     *
     * @param name      the code, or the id where two have one code
     * @param confirmed the same again, where nobody can be asked
     */
    int run(Optional<String> name, Optional<String> confirmed) {
        String named = name.orElseThrow(() -> CliTrouble.usage("cli.trouble.erase.missing"));
        Folder folder = desk.folder(Access.WRITE);
        folder.writable();
        Optional<UUID> erased = folder.erased(named);
        if (erased.isPresent()) return erase(folder, erased.get(), named);
        Patient patient = Folder.named(named, folder.patients());
        String answer = confirmed.or(() -> asked(named)).orElseThrow(() ->
            CliTrouble.usage("cli.trouble.erase.unconfirmed", Harmless.text(named)));
        if (!same(answer, named)) throw CliTrouble.usage("cli.trouble.erase.other", Harmless.text(answer));
        return erase(folder, patient.id(), named);
    }

    private Optional<String> asked(String named) {
        if (desk.context().terminal().get().isEmpty()) return Optional.empty();
        desk.page().line(desk.text().of("cli.erase.warning", Harmless.text(named)));
        desk.context().out().flush();
        return desk.context().ask().apply(desk.text().of("cli.erase.ask"));
    }

    private static boolean same(String answer, String named) {
        return answer.strip().toUpperCase(Locale.ROOT).equals(named.toUpperCase(Locale.ROOT));
    }

    private int erase(Folder folder, UUID patient, String named) {
        EraseResult result = folder.writable().erasure().erase(patient);
        if (result instanceof EraseResult.NotErased not) {
            throw CliTrouble.folder(not.trouble().key(), not.trouble().arguments());
        }
        EraseResult.Erased erased = (EraseResult.Erased) result;
        desk.page().line(desk.text().of("cli.erase.done", Harmless.text(named),
            desk.text().count("cli.backup.files", erased.files()), patient));
        if (!erased.backups().isEmpty()) desk.page().line(desk.text().of("cli.erase.backups"));
        for (Path backup : erased.backups()) desk.page().point("-", Harmless.line(backup.toString()));
        desk.page().line(desk.text().of("cli.erase.elsewhere"));
        erased.unfinished().ifPresent(desk::warn);
        return (erased.unfinished().isEmpty() ? ExitCode.FINE : ExitCode.FOLDER).code();
    }
}
