package toeup.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables in the README, and beside its pictures the result they are made from. */
record ReadmeTable(Path checkout) {
    private static final String BEGIN = "<!-- measured: made by the benchmark, not by hand -->\n";
    private static final String END = "<!-- end of measured -->\n";

    Path result() {
        return checkout.resolve("src/docs/bench.json");
    }

    /** What stands between the marks. */
    String shown() throws IOException {
        String readme = Files.readString(readme());
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    }

    /** Puts the tables of a result in place of those that are there, and keeps the result. */
    void put(Result result) throws IOException {
        String readme = Files.readString(readme());
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(readme(), readme.substring(0, from) + BenchTable.of(result)
            + readme.substring(readme.indexOf(END)));
        Files.write(result(), result.toJson());
    }

    private Path readme() {
        return checkout.resolve("README.md");
    }
}
