package toeup.ui.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Days and times in the words of the text files, short enough for a narrow column. */
final class Dates {
    /** The version of ids that begin with the moment they were made. */
    private static final int TIMED = 7;

    private Dates() {}

    /** Such as "Mon". */
    static String weekday(App app, LocalDate day) {
        return Pages.say(app, "charts.weekday." + day.getDayOfWeek().getValue());
    }

    /** Such as "23 Nov"; in another year than this with its year. */
    static String day(App app, LocalDate day) {
        String month = Pages.say(app, "charts.month." + day.getMonthValue());
        boolean thisYear = day.getYear() == app.world().today().getYear();
        return thisYear ? Pages.say(app, "charts.date", day.getDayOfMonth(), month)
            : Pages.say(app, "charts.date.year", day.getDayOfMonth(), month, day.getYear());
    }

    /** Such as "Mon 23 Nov". */
    static String full(App app, LocalDate day) {
        return Pages.say(app, "charts.date.full", weekday(app, day), day(app, day));
    }

    /** Such as "09:15". */
    static String time(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** When a record was written, such as "Mon 23 Nov, 09:15": its id tells. Empty if it does not. */
    static String written(App app, UUID id, ZoneId zone) {
        if (id.version() != TIMED) return "";
        Instant moment = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        return Pages.say(app, "charts.moment", full(app, moment.atZone(zone).toLocalDate()), time(moment, zone));
    }
}
