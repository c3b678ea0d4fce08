package toeup.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toeup.zip.ZipTrouble.Kind;

class ZipTest {
    private static final ZipLimits LIMITS = new ZipLimits(1000, 100_000, 1_000_000, 100);
    private static final byte[] CONTENT = "{\"schema\": 1}\n".repeat(20).getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private List<byte[]> read(byte[] bytes) throws IOException, ZipTrouble {
        return read(bytes, LIMITS);
    }

    private List<byte[]> read(byte[] bytes, ZipLimits limits) throws IOException, ZipTrouble {
        Path file = Files.write(folder.resolve("a.zip"), bytes);
        try (Zip zip = Zip.open(file, limits)) {
            List<byte[]> all = new ArrayList<>();
            for (ZipItem item : zip.items()) all.add(zip.read(item));
            return all;
        }
    }

    private void refused(Kind kind, RawZip zip) {
        assertEquals(kind, assertThrows(ZipTrouble.class, () -> read(zip.bytes())).kind());
    }

    private static byte[] written(List<String> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            for (String name : names) zip.add(name, CONTENT);
        }
        return out.toByteArray();
    }

    @Test void what_is_written_reads_back() throws Exception {
        List<byte[]> read = read(written(List.of("a", "b/c.json", "b/\u00fc (1).json")));
        assertEquals(3, read.size());
        for (byte[] content : read) assertArrayEquals(CONTENT, content);
        assertEquals(List.of(), read(written(List.of())));
    }

    @Test void more_entries_than_two_bytes_can_count_read_back() throws Exception {
        List<String> names = IntStream.range(0, 70_000).mapToObj(Integer::toString).toList();
        Path file = Files.write(folder.resolve("a.zip"), written(names));
        try (Zip zip = Zip.open(file, new ZipLimits(100_000, 1000, 1L << 30, 100))) {
            assertEquals(names, zip.items().stream().map(ZipItem::name).toList());
            assertArrayEquals(CONTENT, zip.read(zip.items().get(69_999)));
        }
        assertEquals(Kind.MANY, assertThrows(ZipTrouble.class,
            () -> Zip.open(file, new ZipLimits(69_999, 1000, 1L << 30, 100))).kind());
    }

    @Test void what_other_programs_write_and_compress_is_read() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("folder/"));
            zip.putNextEntry(new ZipEntry("folder/a.json"));
            zip.write(CONTENT);
            zip.setComment("made elsewhere");
        }
        List<byte[]> read = read(out.toByteArray());
        assertEquals(0, read.get(0).length);
        assertArrayEquals(CONTENT, read.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../a", "a/../../b", "a/..", "./a", "a//b", "a\\b", "..\\a", "C:/a", "C:a",
        "//server/share", "", "a\u0000b", "a\u001b[2Jb", "a/", "a:stream", "/", "..", "a/./b", "\u0085"})
    void a_name_that_could_lead_elsewhere_is_refused(String name) {
        RawZip zip = new RawZip();
        zip.add("fine.json", CONTENT);
        zip.add(name, CONTENT);
        // A folder has no content, so a name of a folder that has some lies about one of the two.
        refused(name.equals("a/") ? Kind.LYING : Kind.NAME, zip);
    }

    @Test void a_name_that_is_no_text_is_refused() {
        RawZip zip = new RawZip();
        zip.add("a", CONTENT).name = new byte[] {(byte) 0xC0, (byte) 0xAF};
        refused(Kind.NAME, zip);
    }

    @ParameterizedTest
    @ValueSource(ints = {0120777, 0020666, 0060660, 0010644, 0140777, 0040755})
    void links_and_devices_are_refused(int mode) {
        RawZip zip = new RawZip();
        zip.add("link", CONTENT).mode = mode;
        refused(Kind.LINK, zip);
    }

    @Test void an_ordinary_mode_is_no_reason_to_refuse() throws Exception {
        RawZip zip = new RawZip();
        zip.add("a", CONTENT).mode = 0100777;
        assertEquals(1, read(zip.bytes()).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 6, 1 << 13})
    void an_encrypted_entry_is_refused(int flag) {
        RawZip zip = new RawZip();
        zip.add("a", CONTENT).flags |= flag;
        refused(Kind.ENCRYPTED, zip);
    }

    @Test void a_way_of_compressing_that_is_not_known_is_refused() {
        RawZip zip = new RawZip();
        zip.add("a", CONTENT).method = 14;
        refused(Kind.METHOD, zip);
    }

    @Test void one_name_twice_is_refused() {
        RawZip zip = new RawZip();
        zip.add("a", CONTENT);
        zip.add("a", new byte[0]);
        refused(Kind.TWICE, zip);
    }

    @Test void more_than_allowed_is_refused() {
        RawZip large = new RawZip();
        large.add("a", new byte[100_001]);
        refused(Kind.LARGE, large);
        RawZip together = new RawZip();
        for (int i = 0; i < 11; i++) together.add("a" + i, new byte[99_999]);
        refused(Kind.LARGE, together);
        RawZip many = new RawZip();
        for (int i = 0; i < 1001; i++) many.add("a" + i, new byte[0]);
        refused(Kind.MANY, many);
    }

    @Test void a_bomb_is_refused_before_anything_is_unpacked() {
        RawZip zip = new RawZip();
        for (int i = 0; i < 9; i++) zip.add("a" + i, new byte[100_000]).deflated();
        refused(Kind.RATIO, zip);
    }

    @Test void a_bomb_that_says_it_is_small_is_not_unpacked_further_than_it_says() {
        RawZip zip = new RawZip();
        RawZip.Entry bomb = zip.add("a", new byte[50_000_000]).deflated();
        bomb.size = 10;
        bomb.packed = Arrays.copyOf(bomb.packed, bomb.packed.length);
        refused(Kind.LYING, zip);
    }

    @Test void what_the_list_says_and_what_is_there_must_agree() {
        for (int field = 0; field < 6; field++) {
            RawZip zip = new RawZip();
            RawZip.Entry entry = zip.add("a", CONTENT);
            switch (field) {
                case 0 -> entry.size++;
                case 1 -> entry.size--;
                case 2 -> entry.crc++;
                case 3 -> entry.ownName = "b".getBytes(StandardCharsets.UTF_8);
                case 4 -> entry.ownName = "ab".getBytes(StandardCharsets.UTF_8);
                default -> entry.packed = new byte[CONTENT.length];
            }
            refused(Kind.LYING, zip);
        }
    }

    @Test void entries_that_share_bytes_are_refused() {
        RawZip zip = new RawZip();
        zip.add("a", CONTENT);
        RawZip.Entry second = zip.add("b", CONTENT);
        second.start = 0;
        refused(Kind.LYING, zip);
        second.start = 1 << 30;
        refused(Kind.LYING, zip);
    }

    @Test void a_wrong_count_is_refused() {
        RawZip zip = new RawZip();
        zip.add("a", CONTENT);
        zip.said = 2;
        refused(Kind.NOT_A_ZIP, zip);
        zip.said = 0;
        refused(Kind.NOT_A_ZIP, zip);
    }

    @Test void a_file_cut_short_anywhere_or_longer_than_it_was_is_refused() throws Exception {
        byte[] whole = written(List.of("a", "b"));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(ZipTrouble.class, () -> read(cut), "cut to " + length);
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        assertEquals(Kind.NOT_A_ZIP, assertThrows(ZipTrouble.class, () -> read(longer)).kind());
    }

    @Test void no_change_of_bytes_gives_other_content_and_none_gives_a_crash() throws Exception {
        byte[] whole = written(List.of("a", "b"));
        Random random = new Random(20261123);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] changed = whole.clone();
            for (int times = random.nextInt(4); times >= 0; times--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                for (byte[] content : read(changed)) assertArrayEquals(CONTENT, content);
            } catch (ZipTrouble trouble) {
                refused++;
            }
        }
        assertTrue(refused > 1500, "refused " + refused);
    }
}
