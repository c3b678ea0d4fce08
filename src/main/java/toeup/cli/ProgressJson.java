package toeup.cli;

import toeup.catalog.Side;
import toeup.json.JsonValue;
import toeup.json.JsonWriter;
import toeup.progress.Adherence;
import toeup.progress.Figures;

/** Writes figures for other programs, as product rules, section 7 promise them. */
final class ProgressJson {
    private ProgressJson() {}

    static JsonValue of(Figures figures, Adherence adherence) {
        return new JsonWriter()
            .text("from", figures.span().from().toString())
            .text("to", figures.span().to().toString())
            .objects("days", figures.days(), ProgressJson::day)
            .objects("exercises", figures.exercises(), ProgressJson::exercise)
            .objects("pain", figures.pain(), (out, pain) ->
                out.text("day", pain.day().toString()).whole("worst", pain.worst()))
            .object("adherence", out -> out.whole("planned", adherence.planned()).whole("done", adherence.done())
                .whole("percent", adherence.percent()).whole("guidedPercent", adherence.guidedPercent()))
            .members();
    }

    private static void day(JsonWriter out, Figures.OfDay day) {
        out.text("day", day.day().toString()).whole("records", day.amount().records())
            .whole("minutes", day.minutes()).whole("repetitions", day.amount().repetitions())
            .whole("steps", day.amount().steps()).whole("holdSeconds", day.amount().holdSeconds());
    }

    /** The side is absent where there is none, the best where no hold was ended by the patient. */
    private static void exercise(JsonWriter out, Figures.OfExercise exercise) {
        out.text("exercise", exercise.exercise()).text("side", exercise.side().map(Side::code))
            .whole("records", exercise.amount().records()).whole("sets", exercise.amount().sets())
            .whole("repetitions", exercise.amount().repetitions()).whole("steps", exercise.amount().steps())
            .whole("holdSeconds", exercise.amount().holdSeconds()).whole("best", exercise.best())
            .text("last", exercise.last().day().toString());
    }
}
