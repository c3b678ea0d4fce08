package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.figure.Pen;
import toeup.ui.app.KeyTable.Context;
import toeup.ui.screen.Block;

class HelpTest {
    @Test void every_key_that_acts_on_the_first_menu_is_shown() {
        assertEquals(acting(Context.EVERYWHERE), shown(Context.EVERYWHERE));
    }

    @Test void every_key_that_acts_while_an_exercise_runs_is_shown() {
        assertEquals(acting(Context.RUNNING), shown(Context.RUNNING, Context.EVERYWHERE));
    }

    @Test void every_key_that_acts_on_the_page_of_an_exercise_is_shown() {
        assertEquals(acting(Context.EXERCISE), shown(Context.EXERCISE, Context.EVERYWHERE));
    }

    @Test void every_key_that_acts_where_an_amount_is_changed_is_shown() {
        assertEquals(acting(Context.AMOUNT), shown(Context.AMOUNT, Context.EVERYWHERE));
    }

    @Test void every_key_that_acts_at_the_support_check_is_shown() {
        assertEquals(acting(Context.SUPPORT), shown(Context.SUPPORT, Context.EVERYWHERE));
    }

    @Test void a_key_that_means_more_here_is_not_told_in_its_usual_meaning() {
        assertEquals("the next page; also Space", value("PgDn", Context.AMOUNT, Context.EVERYWHERE));
    }

    @Test void digits_are_not_told_while_an_exercise_runs() {
        assertFalse(labels(Context.RUNNING, Context.EVERYWHERE).contains("1-9"));
        assertTrue(labels(Context.EVERYWHERE).contains("1-9"));
    }

    @Test void every_row_has_words() {
        for (Context context : Context.values()) {
            assertEquals(List.of(), rows(context, Context.EVERYWHERE).stream().map(Block.Row::value)
                .filter(words -> words.startsWith("keys.")).toList());
        }
    }

    @Test void keys_for_the_size_of_letters_are_told_only_where_the_program_draws_the_letters() {
        assertTrue(labels(Context.EVERYWHERE).containsAll(List.of("Ctrl-+", "Ctrl--", "Ctrl-0")));
        List<String> inTerminal = rows(new RunningView(false), Context.EVERYWHERE).map(Block.Row::label).toList();
        assertTrue(inTerminal.contains("Ctrl-L") && !inTerminal.contains("Ctrl-+"), inTerminal.toString());
    }

    /** The keys of the table that do something in a context, in the order of the help page. */
    private static List<String> acting(Context context) {
        List<String> acting = new ArrayList<>();
        List<Action> done = new ArrayList<>();
        for (Context each : context == Context.EVERYWHERE ? List.of(context) : List.of(context, Context.EVERYWHERE)) {
            for (KeyTable.Binding row : KeyTable.rows(each)) {
                List<String> names = row.keys().stream()
                    .filter(key -> KeyTable.find(context, key).equals(Optional.of(row.action())))
                    .map(KeyTable::name).toList();
                if (!done.contains(row.action())) acting.addAll(names);
                if (!names.isEmpty()) done.add(row.action());
            }
        }
        return acting;
    }

    /** The keys named on the page, but for the digits. */
    private static List<String> shown(Context... contexts) {
        List<String> shown = new ArrayList<>();
        for (Block.Row row : rows(contexts)) {
            if (row.label().equals("1-9")) continue;
            shown.add(row.label());
            int also = row.value().indexOf("; also ");
            if (also >= 0) shown.addAll(List.of(row.value().substring(also + "; also ".length()).split(", ")));
        }
        return shown;
    }

    private static List<String> labels(Context... contexts) {
        return rows(contexts).stream().map(Block.Row::label).toList();
    }

    private static String value(String label, Context... contexts) {
        return rows(contexts).stream().filter(row -> row.label().equals(label)).map(Block.Row::value).findFirst()
            .orElseThrow();
    }

    /** In a window of the program's own, where every key of the table has its use. */
    private static List<Block.Row> rows(Context... contexts) {
        Look own = new Look(false, false, Pen.ASCII, Figures.NONE, List.of("dark"), true);
        return rows(new RunningView(false, own), contexts).toList();
    }

    private static Stream<Block.Row> rows(RunningView view, Context... contexts) {
        return Visit.of(Visit.to(Worlds.one(), new Help(List.of(contexts))).app().with(view)).page().body().stream()
            .filter(Block.Row.class::isInstance).map(Block.Row.class::cast);
    }
}
