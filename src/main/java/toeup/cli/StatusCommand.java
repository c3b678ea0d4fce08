package toeup.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import toeup.plan.Programme;
import toeup.progress.Due;

/** {@code status}: what is still due today, in one line and in the exit code, for a shell's prompt or a reminder. */
final class StatusCommand implements Command {
    @Override public String name() {
        return "status";
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Optional<Chart> chart = desk.folder().chart();
        if (chart.isEmpty()) {
            desk.page().line(desk.text().of("cli.status.nobody"));
            return ExitCode.FINE.code();
        }
        Due due = due(desk, chart.get(), desk.context().today());
        int open = due.remaining().size();
        desk.page().line(open == 0 ? desk.text().of("cli.status.none") : desk.text().count("cli.status.due", open));
        return (open == 0 ? ExitCode.FINE : ExitCode.DUE).code();
    }

    private static Due due(Desk desk, Chart chart, LocalDate today) {
        return Due.today(chart.programme().orElse(new Programme(List.of())), chart.history(), today,
            Folder.profile(chart), desk.catalog());
    }
}
