package toeup.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import toeup.zip.RawZip;

/** Backups that would do harm, each hostile in one way; the rest of each is what a backup of ours holds. */
final class HostileZips {
    private static final byte[] FORMAT = "{\"schema\":1}\n".getBytes(StandardCharsets.UTF_8);
    private static final List<String> LEAVING = List.of("../%s", "patients/../../%s", "/etc/%s", "/%s", "C:\\%s",
        "C:/%s", "patients\\%s", "..\\..\\%s", "\\\\server\\share\\%s", "//server/%s", "patients/./%s", "patients//%s",
        "%s:stream", "patients/%s\u0000.json", "%s\n", "~/../%s", "patients/..", "..");
    private static final List<String> STRANGE = List.of("%s", "patients/%s", "settings.json", ".bashrc",
        "patients/me/records/2026-11/a.json", "patients/#/secrets/a.json", "patients/#/records/a.json",
        "patients/#/records/2026-11/deep/a.json", "patients/#/records/202611/a.json", "patients/#/profile/.a.json",
        "patients/#/profile/a.exe", "patients/#/profile/a.json.tmp", "erased/me", "erased/#/a", "erased", "patients",
        "quarantine/a/b", "quarantine/.profile", "quarantine/a b", "FORMAT.JSON", "format.json", "FORMAT.json/a",
        "patients/#/profile/a\u202e.json", "patients/#/profile/a*.json", "~/%s");
    private static final List<Integer> LINKS = List.of(0120777, 0120000, 0020666, 0060660, 0010644, 0140777, 0040755);
    private static final List<Integer> ENCRYPTED = List.of(1, 1 << 6, 1 << 13);

    private HostileZips() {}

    /**
     * One of them.
     *
     * @param reason the key of why it must be refused
     */
    record Made(String what, byte[] bytes, String reason) {}

    static Made make(int number, Random random, UUID patient) {
        RawZip zip = new RawZip();
        zip.add("FORMAT.json", FORMAT);
        for (int i = random.nextInt(4); i > 0; i--) record(zip, random, patient);
        Made made = hostile(number, number / 14, random, patient, zip);
        return new Made(number + " " + made.what(), made.bytes(), made.reason());
    }

    private static Made hostile(int number, int turn, Random random, UUID patient, RawZip zip) {
        return switch (number % 14) {
            case 0, 1 -> named(zip, pick(LEAVING, number / 14 * 2 + number % 14), random, patient, "name");
            case 2, 3 -> named(zip, pick(STRANGE, number / 14 * 2 + number % 14), random, patient, "strange");
            case 4 -> link(zip, random, patient, pick(LINKS, turn));
            case 5 -> encrypted(zip, random, patient, pick(ENCRYPTED, turn));
            case 6 -> bomb(zip, random, patient);
            case 7 -> lyingBomb(zip, random, patient);
            case 8 -> lying(zip, random, patient, turn);
            case 9 -> twice(zip, random, patient);
            case 10 -> cut(zip, random, patient);
            case 11 -> turn % 4 == 0 ? many(zip) : large(zip, random, patient);
            case 12 -> overlapping(zip, random, patient);
            default -> packed(zip, random, patient);
        };
    }

    private static <T> T pick(List<T> all, int index) {
        return all.get(index % all.size());
    }

    private static RawZip.Entry record(RawZip zip, Random random, UUID patient) {
        return zip.add(name(random, patient), content(random, 400));
    }

    private static String name(Random random, UUID patient) {
        return "patients/" + patient + "/records/2026-11/" + new UUID(random.nextLong(), random.nextLong()) + ".json";
    }

    private static byte[] content(Random random, int most) {
        return ("{\"schema\": 1, \"x\": \"" + "y".repeat(random.nextInt(most)) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static Made made(String what, RawZip zip, String reason) {
        return new Made(what, zip.bytes(), "store.reason.zip-" + reason);
    }

    private static Made named(RawZip zip, String form, Random random, UUID patient, String reason) {
        String name = form.replace("%s", "f" + random.nextInt(1000)).replace("#", patient.toString());
        zip.add(name, content(random, 50));
        return made("named " + name, zip, reason);
    }

    private static Made link(RawZip zip, Random random, UUID patient, int mode) {
        zip.add(name(random, patient), "/etc/passwd".getBytes(StandardCharsets.UTF_8)).mode = mode;
        return made("link " + mode, zip, "link");
    }

    private static Made encrypted(RawZip zip, Random random, UUID patient, int flag) {
        record(zip, random, patient).flags |= flag;
        return made("encrypted " + flag, zip, "encrypted");
    }

    private static Made bomb(RawZip zip, Random random, UUID patient) {
        for (int i = 0; i < 4; i++) zip.add(name(random, patient), new byte[1_000_000]).deflated();
        return made("bomb", zip, "ratio");
    }

    private static Made lyingBomb(RawZip zip, Random random, UUID patient) {
        RawZip.Entry entry = zip.add(name(random, patient), new byte[10_000_000]).deflated();
        entry.size = random.nextInt(1000);
        return made("lying bomb", zip, "lying");
    }

    private static Made lying(RawZip zip, Random random, UUID patient, int turn) {
        RawZip.Entry entry = record(zip, random, patient);
        switch (turn % 5) {
            case 0 -> entry.size += 1 + random.nextInt(9);
            case 1 -> entry.size -= 1 + random.nextInt(9);
            case 2 -> entry.crc ^= 1 << random.nextInt(31);
            case 3 -> entry.ownName = "../../.bashrc".getBytes(StandardCharsets.UTF_8);
            default -> entry.packed = new byte[entry.packed.length];
        }
        return made("lying " + turn % 5, zip, "lying");
    }

    private static Made twice(RawZip zip, Random random, UUID patient) {
        RawZip.Entry first = record(zip, random, patient);
        zip.add(new String(first.name, StandardCharsets.UTF_8), content(random, 20));
        return made("twice", zip, "twice");
    }

    private static Made cut(RawZip zip, Random random, UUID patient) {
        record(zip, random, patient);
        byte[] whole = zip.bytes();
        byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
        return new Made("cut to " + bytes.length, bytes, "store.reason.zip-not-a-zip");
    }

    private static Made many(RawZip zip) {
        for (int i = 0; i <= 100_000; i++) zip.add("quarantine/" + i, new byte[0]);
        zip.said = 65_535;
        return made("many", zip, "not-a-zip");
    }

    private static Made large(RawZip zip, Random random, UUID patient) {
        zip.add(name(random, patient), new byte[(1 << 20) + 1 + random.nextInt(99)]);
        return made("large", zip, "large");
    }

    private static Made overlapping(RawZip zip, Random random, UUID patient) {
        record(zip, random, patient).start = 0;
        return made("overlapping", zip, "lying");
    }

    private static Made packed(RawZip zip, Random random, UUID patient) {
        record(zip, random, patient).method = pick(List.of(1, 6, 9, 12, 14, 93, 99), random.nextInt(7));
        return made("packed", zip, "method");
    }
}
