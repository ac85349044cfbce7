package org.molaire.app.internal.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeadlessCommandTest {

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    private final HeadlessCommand command = new HeadlessCommand(print(answers), print(remarks));

    @Test
    void answersOnStandardOutputAlone() {
        assertThat(command.run("echo", "été", "8001")).isZero();
        assertThat(answers.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("été 8001");
        assertThat(remarks.size()).isZero();
    }

    @Test
    void saysThatACommandIsUnknown() {
        assertThat(command.run("danser")).isEqualTo(HeadlessCommand.USAGE);
        assertThat(remarks.toString(StandardCharsets.UTF_8)).contains("danser");
        assertThat(answers.size()).isZero();
    }

    @Test
    void asksForACommand() {
        assertThat(command.run()).isEqualTo(HeadlessCommand.USAGE);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
