package toeup.planted;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The program with some of its classes exchanged, which nobody else sees: they lie in a folder of their own. */
final class FaultyBuild {
    private static final Path SOURCES = Path.of(System.getProperty("toeup.home", ""), "src", "main", "java", "toeup");
    private static final long MOST_SECONDS = 120;

    private final Path classes;

    /** @param classes an empty folder */
    FaultyBuild(Path classes) {
        this.classes = classes;
    }

    /** Compiles the one source that has the fault against the classes of all others. */
    void plant(Fault fault) throws IOException {
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///toeup/" + fault.source()),
            JavaFileObject.Kind.SOURCE) {
            private final String text = fault.plantedIn(SOURCES);

            @Override public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new DiagnosticCollector<JavaFileObject>();
        List<String> options = List.of("--release", "17", "-proc:none", "-d", classes.toString(), "-classpath",
            System.getProperty("java.class.path"));
        if (!compiler.getTask(null, null, complaints, options, null, List.of(source)).call()) {
            throw new AssertionError(fault + " cannot be compiled: " + complaints.getDiagnostics());
        }
    }

    /** How the tests went in it. */
    record Outcome(int exitCode, String said) {}

    Outcome run(List<String> tests) throws IOException, InterruptedException {
        Path output = Files.createTempFile(classes, "said", ".txt");
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", "-Dtoeup.home=" + System.getProperty("toeup.home", ""), "-cp",
            classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
            OneTestMain.class.getName()));
        tests.forEach(test -> command.add("toeup." + test));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("not over within " + MOST_SECONDS + " s: " + tests);
            }
            return new Outcome(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }
}
