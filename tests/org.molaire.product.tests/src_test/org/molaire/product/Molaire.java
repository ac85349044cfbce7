package org.molaire.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./molaire} as a person would, on the product as it was just built. */
final class Molaire {

    private static final long DEADLINE_SECONDS = 120;

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    /**
     * @param home stands in for the user's home, so that nothing of the real one is touched
     */
    Molaire(Path home) {
        this.home = home;
        environment.put("MOLAIRE_AS_BUILT", "yes");
        environment.put("HOME", home.toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_DATA_HOME", home.resolve("share").toString());
        environment.put("LC_ALL", "fr_CH.UTF-8");
    }

    /** The same with another locale. */
    Molaire withLocale(String locale) {
        var other = new Molaire(home);
        other.environment.put("LC_ALL", locale);
        return other;
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("molaire"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Runs a command to its end. */
    Answer run(Object... arguments) {
        try {
            File out = Files.createTempFile(home, "out", "").toFile();
            File err = Files.createTempFile(home, "err", "").toFile();
            Process process = builder(arguments).redirectOutput(out).redirectError(err).start();
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + DEADLINE_SECONDS + " s");
            }
            return new Answer(
                    process.exitValue(),
                    Files.readString(out.toPath(), StandardCharsets.UTF_8),
                    Files.readString(err.toPath(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Starts a command that goes on. */
    Process start(Object... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(root().resolve("molaire").toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder;
    }

    /** What a command answered. */
    record Answer(int code, String out, String err) {}
}
