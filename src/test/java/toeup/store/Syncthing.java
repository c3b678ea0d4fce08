package toeup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/**
 * A real Syncthing of its own, which knows nothing but this computer: no discovery, no relay, no router, no upgrade,
 * no browser. It is told what to do by its REST interface.
 */
final class Syncthing implements AutoCloseable {
    private static final String KEY = "toeup-test";
    private static final String FOLDER = "toeup";
    private static final int ANY = Integer.MAX_VALUE;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int control;
    private final int listening;

    private Syncthing(Path own, int control, int listening) throws IOException {
        this.control = control;
        this.listening = listening;
        this.log = own.resolve("log");
        Files.writeString(own.resolve("config.xml"), config());
        ProcessBuilder program = new ProcessBuilder("syncthing", "serve", "--home=" + own, "--no-browser",
            "--no-restart", "--no-upgrade").redirectErrorStream(true).redirectOutput(log.toFile());
        // Without a second process that watches over it, and without measuring first which way to hash is fastest.
        program.environment().putAll(Map.of("HOME", own.toString(), "STMONITORED", "yes", "STHASHING", "standard"));
        this.process = program.start();
    }

    /** Starts one; what it is asked first waits until it is up. @param own an empty folder of its own */
    static Syncthing start(Path own) throws IOException {
        Tools.need("syncthing", "syncthing");
        int control;
        int listening;
        try (ServerSocket one = freePort(); ServerSocket other = freePort()) {
            control = one.getLocalPort();
            listening = other.getLocalPort();
        }
        return new Syncthing(own, control, listening);
    }

    private static ServerSocket freePort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private String config() {
        return """
            <configuration version="35">
              <gui enabled="true" tls="false"><address>127.0.0.1:%d</address><apikey>%s</apikey></gui>
              <options>
                <listenAddress>tcp://127.0.0.1:%d</listenAddress>
                <globalAnnounceEnabled>false</globalAnnounceEnabled>
                <localAnnounceEnabled>false</localAnnounceEnabled>
                <relaysEnabled>false</relaysEnabled>
                <natEnabled>false</natEnabled>
                <urAccepted>-1</urAccepted>
                <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
                <crashReportingEnabled>false</crashReportingEnabled>
                <startBrowser>false</startBrowser>
                <reconnectionIntervalS>5</reconnectionIntervalS>
              </options>
            </configuration>
            """.replace("%s", KEY).replaceFirst("%d", Integer.toString(control))
            .replaceFirst("%d", Integer.toString(listening));
    }

    /** Shares a folder with another one, as the README says; both must be told. */
    void share(Path folder, Syncthing other) {
        String mine = device();
        String theirs = other.device();
        send("PUT", "config/devices/" + theirs, """
            {"deviceID": "%s", "addresses": ["tcp://127.0.0.1:%d"], "compression": "never"}
            """.replace("%s", theirs).replace("%d", Integer.toString(other.listening)));
        send("PUT", "config/folders/" + FOLDER, """
            {"id": "%s", "path": "%p", "type": "sendreceive", "devices": [{"deviceID": "%a"}, {"deviceID": "%b"}],
             "fsWatcherEnabled": true, "fsWatcherDelayS": 1, "rescanIntervalS": 5, "ignorePerms": false}
            """.replace("%s", FOLDER).replace("%p", folder.toString()).replace("%a", mine)
            .replace("%b", theirs));
    }

    /** Cuts the connection to the other one, and returns when it is cut. */
    void part(Syncthing other) {
        send("POST", "system/pause?device=" + other.device(), "");
        Waiting.until(() -> isConnected(other) ? Optional.empty() : Optional.of(true), this::said);
    }

    /** Lets them talk again, each with what its folder holds now. */
    void rejoin(Syncthing other) {
        scan();
        other.scan();
        send("POST", "system/resume?device=" + other.device(), "");
    }

    /** Makes it look at its folder now. */
    void scan() {
        send("POST", "db/scan?folder=" + FOLDER, "");
    }

    /** Returns when both have all that either has; for as long as they get on with it they are given time. */
    void waitUntilSameAs(Syncthing other) {
        while (!isSettled(other) || !other.isSettled(this)) {
            String before = state(other);
            Waiting.until(() -> isSettled(other) && other.isSettled(this) || !state(other).equals(before)
                ? Optional.of(true) : Optional.empty(), () -> state(other) + said() + other.said());
        }
    }

    private String state(Syncthing other) {
        return text("db/completion?folder=" + FOLDER + "&device=" + other.device())
            + other.text("db/completion?folder=" + FOLDER + "&device=" + device());
    }

    /** Connected, with nothing to do, and knowing that the other has all that is here. */
    private boolean isSettled(Syncthing other) {
        try {
            JsonObject there = object("db/completion?folder=" + FOLDER + "&device=" + other.device());
            JsonObject here = object("db/status?folder=" + FOLDER);
            return isConnected(other) && here.text("state", 64).equals("idle")
                && there.whole("needItems", 0, ANY) == 0 && there.whole("needDeletes", 0, ANY) == 0
                && here.whole("needTotalItems", 0, ANY) == 0;
        } catch (JsonTrouble strange) {
            throw new AssertionError(strange);
        }
    }

    private boolean isConnected(Syncthing other) {
        try {
            JsonObject all = object("system/connections").object("connections");
            return all.hasObject(other.device()) && all.object(other.device()).flag("connected");
        } catch (JsonTrouble strange) {
            throw new AssertionError(strange);
        }
    }

    private String device() {
        return Waiting.until(this::name, this::said);
    }

    private Optional<String> name() {
        if (!process.isAlive()) throw new AssertionError(said());
        try {
            return Optional.of(object("system/status").text("myID", 64));
        } catch (UncheckedIOException notYetUp) {
            return Optional.empty();
        } catch (JsonTrouble strange) {
            throw new AssertionError(strange);
        }
    }

    private JsonObject object(String what) throws JsonTrouble {
        return Json.object(what, text(what).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String what) {
        return send("GET", what, "");
    }

    private String send(String method, String what, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + control + "/rest/" + what))
            .header("X-API-Key", KEY).method(method, BodyPublishers.ofString(body)).timeout(Duration.ofMinutes(2)).build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new AssertionError(what + ": " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
