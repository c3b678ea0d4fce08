package toeup.ui.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import toeup.plan.PainLimits;
import toeup.progress.Figures;
import toeup.progress.Span;
import toeup.ui.screen.Block;

/** The days of a span as a picture. A day of which nothing is known is a gap, no zero. */
final class DayCharts {
    private DayCharts() {}

    /** Worst pain, with the patient's own limits as dotted lines. */
    static Block pain(App app, Span span, List<Figures.Pain> days, PainLimits limits) {
        Map<LocalDate, Long> worst = days.stream()
            .collect(Collectors.toMap(Figures.Pain::day, pain -> (long) pain.worst()));
        return new Block.Chart(columns(app, span, worst), TrendBlocks.WORST_PAIN, false,
            List.of((long) limits.caution(), (long) limits.stop()));
    }

    /** Minutes of exercise. */
    static Block minutes(App app, Span span, List<Figures.OfDay> days) {
        Map<LocalDate, Long> minutes = days.stream().filter(day -> day.minutes() > 0)
            .collect(Collectors.toMap(Figures.OfDay::day, Figures.OfDay::minutes));
        long most = minutes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Block.Chart(columns(app, span, minutes), most, true, List.of());
    }

    private static List<Block.Column> columns(App app, Span span, Map<LocalDate, Long> amounts) {
        return span.days().stream().map(day -> new Block.Column(name(app, day),
            amounts.containsKey(day) ? OptionalLong.of(amounts.get(day)) : OptionalLong.empty())).toList();
    }

    /** Each week begins with a date; every day's would not fit. */
    private static String name(App app, LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? Dates.day(app, day) : "";
    }
}
