package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnionTest {
    private static final UUID ID = Samples.RECORD;

    private final List<Trouble> troubles = new ArrayList<>();

    private static FileReader.Read<String> read(String value, boolean sealed) {
        return new FileReader.Read<>(value, 1, sealed ? Optional.of(value) : Optional.empty(), value, null, null);
    }

    /** What counts, and what is kept besides, if the files are read in this order. */
    private List<String> joined(List<FileReader.Read<String>> files) {
        Union<String> union = new Union<>(troubles::add);
        for (int i = 0; i < files.size(); i++) union.add(ID, files.get(i), Path.of("file" + i));
        List<String> values = new ArrayList<>();
        for (List<FileReader.Read<String>> some : List.of(union.all(), union.rivals())) {
            some.forEach(read -> values.add(read.value()));
        }
        return values;
    }

    private void assertCounts(String expected, FileReader.Read<String> one, FileReader.Read<String> other) {
        List<FileReader.Read<String>> files = new ArrayList<>(List.of(one, other));
        List<String> first = joined(files);
        Collections.reverse(files);
        assertEquals(expected, first.get(0));
        assertEquals(first, joined(files), "in another order");
        assertEquals(List.of(Trouble.Kind.SAME_ID, Trouble.Kind.SAME_ID), troubles.stream().map(Trouble::kind).toList());
    }

    @Test void of_two_files_with_one_id_the_one_with_a_checksum_counts_and_the_other_is_kept() {
        assertCounts("b", read("a", false), read("b", true));
        assertEquals(List.of("b", "a"), joined(List.of(read("a", false), read("b", true))));
    }

    @Test void of_two_alike_the_same_one_counts_on_every_computer() {
        assertCounts("a", read("a", false), read("b", false));
        troubles.clear();
        assertCounts("a", read("b", true), read("a", true));
    }

    @Test void a_copy_with_the_same_bytes_is_no_rival() {
        assertEquals(List.of("a"), joined(List.of(read("a", true), read("a", true))));
        assertEquals(List.of(), troubles);
    }
}
