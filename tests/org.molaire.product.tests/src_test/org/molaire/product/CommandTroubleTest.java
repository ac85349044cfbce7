package org.molaire.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.molaire.product.Molaire.Answer;

/** What a command answers when it cannot do what it was asked. */
class CommandTroubleTest extends OnePractice {

    @Test
    void tellsApartWhatKeepsItFromCmd() throws Exception {
        importFiles(dentalFiles().subList(0, 1));
        assertThat(molaire.run("send", "--data", data, "--all").code()).isEqualTo(2);
        Path wrong = Files.writeString(home.resolve("wrong"), "wrong");
        Files.setPosixFilePermissions(wrong, PosixFilePermissions.fromString("rw-------"));
        String url;
        try (var simulator = new Simulator(molaire, home.resolve("cmd"))) {
            url = simulator.url();
            keepAccount(simulator, wrong.toString());
            Answer refused = molaire.run("sync", "--data", data);
            assertThat(refused.code()).as(refused.err()).isEqualTo(4);
            assertThat(refused.err()).contains("mot de passe").doesNotContain("Exception");

            molaire.run(
                    "account",
                    "--data",
                    data,
                    "--url",
                    url,
                    "--user",
                    simulator.user(),
                    "--password-file",
                    simulator.passwordFile());
            Answer untrusted = molaire.run("sync", "--data", data);
            assertThat(untrusted.code()).isEqualTo(3);
            assertThat(untrusted.err()).contains("certificat");

            keepAccount(simulator, simulator.passwordFile());
        }
        Answer unreachable = molaire.run("send", "--data", data, "--all");
        assertThat(unreachable.code()).isEqualTo(3);
        assertThat(unreachable.err()).contains("La CMD ne répond pas").doesNotContain("Exception");
        assertThat(Json.text(list().getFirst(), "state")).isEqualTo("PREPARED");
    }

    @Test
    void refusesAPasswordFileThatOthersCanRead() throws Exception {
        Path open = Files.writeString(home.resolve("open"), "secret");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));

        Answer answer =
                molaire.run(
                        "account",
                        "--data",
                        data,
                        "--url",
                        "https://localhost:1/cmd",
                        "--user",
                        "a",
                        "--password-file",
                        open);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("chmod 600");
    }

    @Test
    void wrongUsageIsTwoAndNothingIsOnStandardOutput() {
        for (List<String> arguments :
                List.of(
                        List.of("list"),
                        List.of("list", "--data", data.toString(), "--bogus"),
                        List.of("list", "--data", data.toString(), "--state", "BOGUS"),
                        List.of("send", "--data", data.toString(), "--all", "inv-1"),
                        List.of("info", "--data", data.toString()),
                        List.of("bogus"))) {
            Answer answer = molaire.run(arguments.toArray());
            assertThat(answer.code()).as(arguments + answer.err()).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void anUnknownInvoiceIsTwoAndNamesIt() throws Exception {
        importFiles(dentalFiles().subList(0, 1));

        Answer answer = molaire.run("info", "--data", data, "no-such-number");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("no-such-number");
    }

    @Test
    void aNumberUsedTwiceIsTwoAndNamesTheCandidates() throws Exception {
        importFiles(
                dentalFiles().stream()
                        .filter(file -> file.toString().matches(".*500-org-222-(same|tiers).*"))
                        .toList());
        List<String> rows = list();
        assertThat(rows).hasSize(2);

        Answer answer = molaire.run("info", "--data", data, Json.text(rows.getFirst(), "number"));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err())
                .contains(Json.text(rows.get(0), "id"), Json.text(rows.get(1), "id"));
    }

    @Test
    void aFolderInUseIsFive() throws Exception {
        importFiles(dentalFiles().subList(0, 1));
        try (FileChannel held =
                        FileChannel.open(data.resolve("in-use.lock"), StandardOpenOption.WRITE);
                FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            Answer answer = molaire.run("list", "--data", data);

            assertThat(answer.code()).isEqualTo(5);
            assertThat(answer.err()).contains("utilisé").doesNotContain("Exception");
        }
    }
}
