package org.molaire.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.molaire.product.Molaire.Answer;

/** The whole way once, without a window, on the materialised product. */
class CommandChainTest extends OnePractice {

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
    void importsAndSendsTheSamplesThatNobodyHereWrote() throws Exception {
        Path samples = Molaire.root().resolve("../shared/samples/forum");
        assumeTrue(Files.isDirectory(samples), "no samples beside the project");
        try (Stream<Path> files = Files.list(samples)) {
            Answer answer = importFiles(files.sorted().toList());

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err()).contains("readResp450.xml", "readResp500.xml");
        }
        assertThat(list()).hasSize(4);
        try (var simulator = new Simulator(molaire, home.resolve("cmd"))) {
            keepAccount(simulator, simulator.passwordFile());
            Answer sent = molaire.run("send", "--data", data, "--all");

            assertThat(sent.code()).as(sent.out() + sent.err()).isZero();
            assertThat(Json.objects(simulator.get("ledger")))
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row).contains("\"accepted\":true"));
        }
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
