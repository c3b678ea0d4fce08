package toeup.tmux;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A folder to start {@code run.sh} in. */
public final class Checkout implements AutoCloseable {
    private final Path folder;

    private Checkout(Path folder) {
        this.folder = folder;
    }

    /** The checkout these tests belong to; it is built by the time they run, and they must not change it. */
    public static Path real() {
        return Path.of(System.getProperty("toeup.home"));
    }

    /**
     * The same, to start the program in: it was started before, by the first of all JVMs with tests, and has kept the
     * classes it needs. Many would do that at the same time otherwise, while tests wait for the first screen.
     */
    public static Path ready() {
        return Ready.FOLDER;
    }

    private static final class Ready {
        static final Path FOLDER = startedOnce();

        private static Path startedOnce() {
            Path lock = real().resolve("target/tests.lock");
            try (FileChannel first = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                first.lock();
                Tools.Ran ran = Tools.run(new ProcessBuilder("./run.sh", "--version").directory(real().toFile()));
                if (ran.exitCode() != 0) throw new AssertionError(ran.output());
                return real();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A built copy that any user may read, in a folder whose name has a space. */
    public static Checkout copy() {
        Checkout copy = empty();
        copy.take("run.sh", "src/launcher", "data", "pom.xml", "target/toeup.jar", "target/lib");
        return copy;
    }

    /** A built checkout whose program is a class of the tests. */
    public static Checkout of(Class<?> main) {
        Checkout made = empty();
        made.take("run.sh", "src/launcher", "data", "target/toeup.jar", "target/lib");
        made.writeJar(main);
        return made;
    }

    /** A folder with nothing in it. */
    public static Checkout empty() {
        try {
            Path folder = Files.createTempDirectory("toe up", PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwxr-xr-x")));
            return new Checkout(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Copies files and folders of the real checkout, with their dates, readable for everybody. */
    public Checkout take(String... names) {
        for (String name : names) {
            try (Stream<Path> files = Files.walk(real().resolve(name))) {
                for (Path file : files.toList()) {
                    copy(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Takes away everybody's right to write, also that of the owner, who may be the one the tests run as. */
    public Checkout readOnly() {
        setFolderRights("r-xr-xr-x");
        return this;
    }

    @Override
    public void close() {
        setFolderRights("rwxr-xr-x");
        Scratch.delete(folder);
    }

    private void setFolderRights(String rights) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(rights));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path file) throws IOException {
        Path to = folder.resolve(real().relativize(file));
        Files.createDirectories(to.getParent());
        if (Files.isDirectory(file)) {
            Files.createDirectories(to);
            return;
        }
        Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        String rights = Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(rights));
    }

    /** The class with those nested in it, to be started in place of the program's, whose jar becomes a library. */
    private void writeJar(Class<?> main) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, main.getName());
        try {
            Path target = folder.resolve("target");
            Files.move(target.resolve("toeup.jar"), target.resolve("lib/program.jar"));
            attributes.put(Attributes.Name.CLASS_PATH, libraries(target));
            Path script = folder.resolve("run.sh");
            Files.writeString(script, Files.readString(script).replace("toeup.cli.Main", main.getName()));
            try (OutputStream file = Files.newOutputStream(target.resolve("toeup.jar"));
                 JarOutputStream jar = new JarOutputStream(file, manifest)) {
                String folderInJar = main.getPackageName().replace('.', '/') + "/";
                for (Path compiled : classFiles(main)) {
                    jar.putNextEntry(new ZipEntry(folderInJar + compiled.getFileName()));
                    Files.copy(compiled, jar);
                }
            }
            Files.setPosixFilePermissions(target.resolve("toeup.jar"), PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String libraries(Path target) throws IOException {
        try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            return libraries.map(library -> "lib/" + library.getFileName()).collect(Collectors.joining(" "));
        }
    }

    private static List<Path> classFiles(Class<?> main) throws IOException, URISyntaxException {
        Path compiled = Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(main.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(compiled)) {
            Pattern name = Pattern.compile(main.getSimpleName() + "(\\$.*)?\\.class");
            return files.filter(file -> name.matcher(file.getFileName().toString()).matches()).toList();
        }
    }
}
