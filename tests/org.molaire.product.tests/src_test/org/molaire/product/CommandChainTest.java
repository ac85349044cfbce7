package org.molaire.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.product.Molaire.Answer;

/** The whole way once, without a window, on the materialised product. */
class CommandChainTest {

    @TempDir private Path home;
    private Path data;
    private Molaire molaire;

    @BeforeEach
    void setUp() {
        data = home.resolve("Cabinet d'été");
        molaire = new Molaire(home);
    }

    private static List<Path> dentalFiles() throws IOException {
        try (Stream<Path> files = Files.list(Molaire.root().resolve("tests/samples/dental"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }

    private Answer importFiles(List<Path> files) {
        List<Object> arguments = new ArrayList<>(List.of("import", "--data", data));
        arguments.addAll(files);
        return molaire.run(arguments.toArray());
    }

    private List<String> list() {
        Answer answer = molaire.run("list", "--data", data, "--format", "json");
        assertThat(answer.code()).as(answer.err()).isZero();
        return Json.objects(answer.out());
    }

    private void keepAccount(Simulator simulator, String passwordFile) {
        Answer answer =
                molaire.run(
                        "account",
                        "--data",
                        data,
                        "--url",
                        simulator.url(),
                        "--user",
                        simulator.user(),
                        "--password-file",
                        passwordFile,
                        "--trust",
                        simulator.certificate());
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    private Path damaged(String name) throws IOException {
        byte[] whole = Files.readAllBytes(dentalFiles().getFirst());
        return Files.write(home.resolve(name), Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void goesFromFilesToStates() throws Exception {
        List<Path> files = dentalFiles();
        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        try (var simulator = new Simulator(molaire, home.resolve("cmd"))) {
            assertThat(importFiles(files).code()).isZero();
            assertThat(list())
                    .hasSameSizeAs(files)
                    .allSatisfy(row -> assertThat(Json.text(row, "state")).isEqualTo("PREPARED"));

            keepAccount(simulator, simulator.passwordFile());
            Answer sent = molaire.run("send", "--data", data, "--all");
            assertThat(sent.code()).as(sent.out() + sent.err()).isZero();
            assertThat(sent.err()).contains("consentement");
            assertThat(list())
                    .allSatisfy(row -> assertThat(Json.text(row, "state")).isEqualTo("SENT"));

            simulator.post("clock?days=400", "");
            Answer round = molaire.run("sync", "--data", data, "--full", "--format", "json");
            assertThat(round.code()).as(round.err()).isZero();
            assertThat(Json.number(round.out(), "followed")).isEqualTo(files.size());
            assertThat(Json.number(round.out(), "changed")).isEqualTo(files.size());
            assertThat(Json.number(round.out(), "failed")).isZero();

            List<String> ledger = Json.objects(simulator.get("ledger"));
            assertThat(ledger)
                    .hasSameSizeAs(files)
                    .allSatisfy(row -> assertThat(Json.number(row, "posts")).isEqualTo(1));
            assertThat(list())
                    .allSatisfy(row -> {
                        String id = Json.text(row, "submissionId");
                        assertThat(ledger).anyMatch(line -> line.contains(id));
                        assertThat(Json.text(row, "asOf")).endsWith("Z");
                        assertThat(Json.text(row, "cmdReference")).isNotBlank();
                    });

            String first = Json.text(list().getFirst(), "id");
            Answer info = molaire.run("info", "--data", data, first, "--format", "json");
            assertThat(info.code()).as(info.err()).isZero();
            assertThat(info.out()).contains("\"history\":[{");
            assertThat(Json.text(info.out(), "askedAt")).endsWith("Z");

            Answer again = molaire.run("send", "--data", data, first);
            assertThat(again.code()).isZero();
            assertThat(Json.objects(simulator.get("ledger"))).hasSameSizeAs(files);
        }
    }

    @Test
    void importingTwiceChangesNothingAndSaysSo() throws Exception {
        List<Path> files = dentalFiles().subList(0, 2);
        importFiles(files);
        List<String> before = list();

        Answer second = importFiles(files);

        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("déjà");
        assertThat(list()).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsNamedAndTheOthersGoOn() throws Exception {
        Path damaged = damaged("abîmé.xml");

        Answer answer = importFiles(List.of(damaged, dentalFiles().getFirst()));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("abîmé.xml, ligne ").doesNotContain("Exception");
        assertThat(list()).hasSize(1);
    }

    @Test
    void saysInEnglishToWhomReadsEnglish() throws Exception {
        Path damaged = damaged("broken.xml");

        Answer answer = molaire.withLocale("en_GB.UTF-8").run("import", "--data", data, damaged);

        assertThat(answer.err()).contains("broken.xml, line ");
    }

    @Test
    void answersInUtf8WhateverTheLocaleSays() throws Exception {
        importFiles(dentalFiles().subList(0, 1));

        Answer answer = molaire.withLocale("C").run("list", "--data", data);

        assertThat(answer.out()).contains("préparée");
    }

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
        assertThat(unreachable.err()).contains("joignable").doesNotContain("Exception");
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
    void withoutConsentNothingIsSentOnceItIsRequired() throws Exception {
        importFiles(dentalFiles().subList(0, 1));
        try (var simulator = new Simulator(molaire, home.resolve("cmd"))) {
            keepAccount(simulator, simulator.passwordFile());
            molaire.run("account", "--data", data, "--require-consent", "yes");

            Answer answer = molaire.run("send", "--data", data, "--all");

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.out()).contains("consentement");
            assertThat(Json.objects(simulator.get("ledger"))).isEmpty();
        }
    }

    @Test
    void wrongUsageIsTwoAndNothingIsOnStandardOutput() {
        for (List<String> arguments :
                List.of(
                        List.of("list"),
                        List.of("list", "--data", data.toString(), "--bogus"),
                        List.of("list", "--data", data.toString(), "--state", "BOGUS"),
                        List.of("send", "--data", data.toString()),
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

    @Test
    void importsTheSamplesThatNobodyHereWrote() throws Exception {
        Path samples = Molaire.root().resolve("../shared/samples/forum");
        assumeTrue(Files.isDirectory(samples), "no samples beside the project");
        try (Stream<Path> files = Files.list(samples)) {
            Answer answer = importFiles(files.sorted().toList());

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err()).contains("readResp450.xml", "readResp500.xml");
        }
        assertThat(list()).hasSize(4);
    }

    @Test
    void theControlAddressKeepsStrangersOut() throws Exception {
        try (var simulator = new Simulator(molaire, home.resolve("cmd"))) {
            HttpRequest fromAPage =
                    simulator.request("ledger").header("Origin", "https://example.org").build();

            assertThat(simulator.answer(fromAPage).statusCode()).isEqualTo(403);
            assertThat(Files.getPosixFilePermissions(Path.of(simulator.passwordFile())))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
