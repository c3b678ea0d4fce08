package toeup.store;

import java.nio.channels.FileChannel;

/** The real disk without waiting for it: tests are not about power cuts, and write thousands of files. */
class QuickDisk extends LocalDisk {
    @Override void force(FileChannel channel) {}
}
