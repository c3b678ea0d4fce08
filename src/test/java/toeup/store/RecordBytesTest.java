package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.progress.ExerciseRecord;
import toeup.progress.Zone;

class RecordBytesTest {
    private static ExerciseRecord throughBytes(ExerciseRecord record) {
        var words = new RecordBytes.Words();
        byte[] bytes = RecordBytes.of(record, words);
        var in = new ByteReader(bytes, 0);
        var shared = new RecordBytes.Shared(record.patient(), words.names.all(),
            words.zones.all().stream().map(Zone::new).toList());
        ExerciseRecord read = RecordBytes.read(in, shared);
        assertEquals(bytes.length, in.at(), "every byte has its meaning");
        return read;
    }

    @Test void a_record_with_every_field_or_none_comes_back_as_it_was() {
        for (ExerciseRecord record : List.of(Samples.fullRecord(), Samples.sparseRecord(), Samples.record())) {
            assertEquals(record, throughBytes(record));
        }
    }

    @Test void days_and_times_far_away_come_back_as_they_were() {
        for (LocalDate day : List.of(LocalDate.of(0, 1, 1), LocalDate.of(1969, 12, 31), LocalDate.of(9999, 12, 31))) {
            assertEquals(day, throughBytes(Samples.record(Samples.RECORD, day)).day());
        }
        ExerciseRecord it = Samples.record();
        for (Instant start : List.of(Instant.parse("0000-01-01T00:00:00.000000001Z"), Instant.MAX, Instant.MIN)) {
            assertEquals(start, throughBytes(new ExerciseRecord(it.id(), it.session(), it.patient(), it.exercise(),
                it.way(), it.recorded(), it.pace(), it.confirmed(), start, it.zone(), it.day(), it.durationSeconds(),
                it.programme(), it.prescribed(), it.done(), it.outcome(), it.stopReason(), it.pain(), it.affected(),
                it.numb(), it.timeScale(), it.corrects(), it.withdraws())).startedAt());
        }
    }

    @Test void numbers_of_every_length_come_back() {
        for (int number : List.of(0, 1, 127, 128, 16_383, 16_384, 86_400, Integer.MAX_VALUE)) {
            assertEquals(number, new ByteReader(new ByteWriter().number(number).toBytes(), 0).number());
        }
        assertThrows(IllegalArgumentException.class, () -> new ByteWriter().number(-1));
        assertEquals("füße 🦶", new ByteReader(new ByteWriter().text("füße 🦶").toBytes(), 0).text());
        assertEquals(Long.MIN_VALUE + 7, new ByteReader(new ByteWriter().whole(Long.MIN_VALUE + 7).toBytes(), 0).wholeLong());
    }

    /** Should this fail: give {@link RecordBytes#form} another number, as older indexes must not be read, and put it right. */
    @Test void other_bytes_need_another_form() {
        assertEquals("3;", RecordBytes.form().substring(0, 2));
        assertEquals("019357112233745586778899aabbccdd0000512d0100000000006b0404180101935711000070008000"
            + "000000000002010102000000000101935000000070008000000000000003020a0000050201020201"
            + "000d03000001000b00000103010203320101935000000070008000000000000003010193571100"
            + "0070008000000000000002",
            HexFormat.of().formatHex(RecordBytes.of(Samples.fullRecord(), new RecordBytes.Words())));
    }

    @Test void the_form_names_every_word_that_is_written_as_a_number() {
        for (String word : List.of("GUIDED", "OWN", "TOGETHER", "BOTH", "IN", "STOPPED", "CHEST_PAIN", "LEFT")) {
            assertTrue(RecordBytes.form().contains(word), word);
        }
    }
}
