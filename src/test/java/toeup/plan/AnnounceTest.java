package toeup.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnounceTest {
    private static List<Long> told(Announce announce, long length) {
        List<Long> told = new ArrayList<>();
        for (long left = length; left >= 0; left--) {
            if (announce.tells(left, length)) told.add(left);
        }
        return told;
    }

    @Test void usually_every_five_seconds_and_the_last_three_are_told() {
        assertEquals(List.of(25L, 20L, 15L, 10L, 5L, 3L, 2L, 1L), told(Announce.EVERY_5_SECONDS, 30));
    }

    @Test void fewer_or_more_can_be_told() {
        assertEquals(List.of(20L, 10L, 3L, 2L, 1L), told(Announce.EVERY_10_SECONDS, 30));
        assertEquals(List.of(), told(Announce.ENDS, 30));
        assertEquals(29, told(Announce.EVERY_SECOND, 30).size());
    }

    @Test void a_hold_under_ten_seconds_is_not_counted_down() {
        for (Announce announce : Announce.values()) assertEquals(List.of(), told(announce, 9));
        assertEquals(List.of(5L, 3L, 2L, 1L), told(Announce.EVERY_5_SECONDS, 10));
    }

    @Test void a_number_stands_until_the_next_one_is_told() {
        assertEquals(30, Announce.EVERY_5_SECONDS.lastTold(26, 30));
        assertEquals(25, Announce.EVERY_5_SECONDS.lastTold(25, 30));
        assertEquals(5, Announce.EVERY_5_SECONDS.lastTold(4, 30));
        assertEquals(3, Announce.EVERY_5_SECONDS.lastTold(3, 30));
        assertEquals(30, Announce.ENDS.lastTold(1, 30));
    }
}
