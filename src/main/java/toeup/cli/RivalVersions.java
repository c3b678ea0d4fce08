package toeup.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.store.Heads;
import toeup.ui.app.Rivals;

/** Versions that several computers saved without knowing of each other, as the screens are to offer them. */
final class RivalVersions {
    private static final String SAVED_AT = "uuuu-MM-dd HH:mm";

    private RivalVersions() {}

    static Rivals of(Heads<Profile> profile, Heads<Programme> programme, Here here) {
        return new Rivals(rivals(profile, here), rivals(programme, here));
    }

    private static <T> List<Rivals.Rival<T>> rivals(Heads<T> heads, Here here) {
        // Almost always there is one: then no date is put in words, which takes longer than reading all files.
        if (heads.all().size() < 2) return List.of();
        return heads.all().stream().map(version -> new Rivals.Rival<>(
            DateTimeFormatter.ofPattern(SAVED_AT, Locale.ROOT)
                .format(LocalDateTime.ofInstant(version.savedAt(), here.zone())),
            version.value())).toList();
    }
}
