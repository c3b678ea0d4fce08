package toeup.zip;

/**
 * How much of a zip file is taken in.
 *
 * @param entries    the most entries
 * @param entryBytes the most bytes of one entry, unpacked
 * @param bytes      the most bytes of all entries, unpacked
 * @param ratio      how many times larger than the file all entries may be, unpacked
 */
public record ZipLimits(int entries, int entryBytes, long bytes, int ratio) {}
