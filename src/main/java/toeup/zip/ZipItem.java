package toeup.zip;

import static toeup.zip.ZipDirectory.unsigned;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import toeup.zip.ZipTrouble.Kind;

/**
 * One entry as the list at the end of the file has it.
 *
 * @param name       a plain path with slashes; of a folder, one at its end
 * @param compressed by deflating; else stored as it is
 * @param crc        checksum of the content
 * @param packed     bytes in the file
 * @param size       bytes unpacked
 * @param start      of its own header, in bytes from the start of the file
 */
public record ZipItem(String name, boolean compressed, int crc, int packed, int size, long start) {
    private static final int SIGNATURE = 0x02014b50;
    static final int BYTES = 46;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Encrypted, strongly encrypted, or with the list itself encrypted. */
    static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    /** What cannot be compressed grows a little, by a few bytes in each of its parts. */
    private static final int MOST_OVERHEAD = 1 << 16;
    private static final int FILE_TYPE = 0170000;
    private static final int PLAIN_FILE = 0100000;
    private static final int FOLDER = 0040000;

    /** Whether it only names a folder. */
    public boolean isFolder() {
        return name.endsWith("/");
    }

    /** Takes the next entry of the list. */
    static ZipItem next(ByteBuffer list, ZipLimits limits) throws ZipTrouble {
        int at = list.position();
        if (list.remaining() < BYTES || list.getInt(at) != SIGNATURE) throw new ZipTrouble(Kind.NOT_A_ZIP);
        int nameBytes = unsigned(list, at + 28);
        int whole = BYTES + nameBytes + unsigned(list, at + 30) + unsigned(list, at + 32);
        if (list.remaining() < whole) throw new ZipTrouble(Kind.NOT_A_ZIP);
        String name = name(list, at + BYTES, nameBytes);
        refuseStrange(list, at, name);
        long size = list.getInt(at + 24) & 0xFFFFFFFFL;
        long packed = list.getInt(at + 20) & 0xFFFFFFFFL;
        if (size > limits.entryBytes()) throw new ZipTrouble(Kind.LARGE, name);
        boolean fits = packed <= size + MOST_OVERHEAD && (size == 0 || !name.endsWith("/"));
        if (!fits) throw new ZipTrouble(Kind.LYING, name);
        list.position(at + whole);
        return new ZipItem(name, unsigned(list, at + 10) == DEFLATED, list.getInt(at + 16), (int) packed, (int) size,
            list.getInt(at + 42) & 0xFFFFFFFFL);
    }

    private static void refuseStrange(ByteBuffer list, int at, String name) throws ZipTrouble {
        if ((unsigned(list, at + 8) & ENCRYPTED) != 0) throw new ZipTrouble(Kind.ENCRYPTED, name);
        int method = unsigned(list, at + 10);
        if (method != STORED && method != DEFLATED) throw new ZipTrouble(Kind.METHOD, name);
        if (!isPlain(name)) throw new ZipTrouble(Kind.NAME, name);
        int type = list.getInt(at + 38) >>> 16 & FILE_TYPE;
        boolean fits = type == 0 || type == (name.endsWith("/") ? FOLDER : PLAIN_FILE);
        if (!fits) throw new ZipTrouble(Kind.LINK, name);
    }

    private static String name(ByteBuffer list, int from, int length) throws ZipTrouble {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(list.slice(from, length)).toString();
        } catch (CharacterCodingException notText) {
            throw new ZipTrouble(Kind.NAME);
        }
    }

    /** Relative, on every system: no drive, no way up, no empty part, and nothing a screen would obey. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) return false;
        if (name.codePoints().anyMatch(Character::isISOControl)) return false;
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) return false;
        }
        return true;
    }
}
