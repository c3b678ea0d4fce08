package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import toeup.store.SaveResult;
import toeup.store.Trouble;

class UnsavedTest {
    private static final UUID PATIENT = new UUID(1, 1);
    private static final Trouble WHY = new Trouble(Trouble.Kind.SAVE_FAILED, "/data", 0, 0, "", "");
    private static final SaveResult SAVED = new SaveResult.Saved(PATIENT);
    private static final SaveResult NOWHERE = new SaveResult.NotSaved(WHY, Optional.empty());
    private static final Trouble HERE = new Trouble(Trouble.Kind.SPOOL_WAITING, "/spool", 0, 0, "", "");
    private static final SaveResult KEPT_HERE = new SaveResult.NotSaved(HERE, Optional.of(Path.of("/spool")));

    private final Unsaved unsaved = new Unsaved();
    private final List<String> done = new ArrayList<>();
    private SaveResult disk = NOWHERE;

    private SaveResult save(String name) {
        return unsaved.save(PATIENT, () -> {
            done.add(name);
            return disk;
        }, () -> { });
    }

    private boolean isSavedAgain() {
        done.clear();
        return unsaved.saveAgain(record -> { });
    }

    @Test void what_is_saved_is_not_tried_again() {
        disk = SAVED;
        assertEquals(SAVED, save("a"));
        assertFalse(isSavedAgain());
        assertEquals(List.of(), done);
    }

    @Test void what_is_not_in_the_data_folder_is_tried_until_it_is_wherever_it_lies_meanwhile() {
        save("a");
        assertFalse(isSavedAgain());
        disk = KEPT_HERE;
        assertFalse(isSavedAgain());
        disk = SAVED;
        assertTrue(isSavedAgain());
        assertEquals(List.of("a"), done);
        assertFalse(isSavedAgain());
        assertEquals(List.of(), done);
    }

    @Test void it_is_told_only_when_nothing_waits_any_more() {
        save("a");
        unsaved.save(PATIENT, () -> NOWHERE, () -> { });
        disk = SAVED;
        assertFalse(isSavedAgain());
        assertFalse(isSavedAgain());
        assertEquals(List.of(), done);
    }

    @Test void what_is_told_at_the_end_is_what_still_waits_and_why() {
        save("a");
        unsaved.save(PATIENT, () -> KEPT_HERE, () -> { });
        assertEquals(List.of(WHY, HERE), unsaved.troubles());
        disk = SAVED;
        isSavedAgain();
        assertEquals(List.of(HERE), unsaved.troubles());
    }

    @Test void what_lies_safe_on_this_computer_stays_safe_when_trying_again_fails() {
        disk = KEPT_HERE;
        save("a");
        disk = NOWHERE;
        isSavedAgain();
        assertEquals(List.of(HERE), unsaved.troubles());
    }

    @Test void nothing_of_an_erased_patient_is_tried_again() {
        save("a");
        unsaved.forget(PATIENT);
        assertEquals(List.of(), unsaved.troubles());
        disk = SAVED;
        assertFalse(isSavedAgain());
        assertEquals(List.of(), done);
    }
}
