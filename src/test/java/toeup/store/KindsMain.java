package toeup.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import toeup.plan.Speed;

/**
 * Writes what a session that goes well does not: a damaged file set aside, a record kept on this computer, an exercise
 * under way, and a log of a mistake.
 */
public final class KindsMain {
    private KindsMain() {}

    /** @param arguments a home folder with nothing in it */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Places places = Samples.places(home);
        Store store = Samples.begun(home);
        new ErrorLog(places, Samples.machine()).write(new IllegalStateException("nothing of this"));
        new Journals(places, Samples.machine()).begin(Samples.draft(), Speed.NORMAL);
        Files.writeString(Samples.recordFile(home), "damaged");
        store.records(Samples.PATIENT);
        Path away = Files.move(places.data(), home.resolve("away"));
        store.save(Samples.record());
        Files.move(away, places.data());
    }
}
