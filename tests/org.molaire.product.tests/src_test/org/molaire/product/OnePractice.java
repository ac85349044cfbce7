package org.molaire.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.molaire.product.Molaire.Answer;

/** A data folder of its own for each test, and the commands that most tests need. */
abstract class OnePractice {

    @TempDir Path home;
    Path data;
    Molaire molaire;

    @BeforeEach
    void setUp() {
        data = home.resolve("Cabinet d'été");
        molaire = new Molaire(home);
    }

    static List<Path> dentalFiles() throws IOException {
        try (Stream<Path> files = Files.list(Molaire.root().resolve("tests/samples/dental"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }

    Answer importFiles(List<Path> files) {
        List<Object> arguments = new ArrayList<>(List.of("import", "--data", data));
        arguments.addAll(files);
        return molaire.run(arguments.toArray());
    }

    List<String> list() {
        Answer answer = molaire.run("list", "--data", data, "--format", "json");
        assertThat(answer.code()).as(answer.err()).isZero();
        return Json.objects(answer.out());
    }

    void keepAccount(Simulator simulator, String passwordFile) {
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
}
