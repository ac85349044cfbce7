package org.molaire.store.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.molaire.domain.cmd.Rejection;

class LinesTest {

    @Test
    void anyTextComesBackAsItWas() {
        List<String> fields = List.of("", "a\tb", "\n", "\\t\\\\n", "é\r«»", "");
        String line = Lines.line(fields.stream());
        assertThat(line).doesNotContain("\n");
        assertThat(Lines.fields(line)).isEqualTo(fields);
    }

    @Test
    void aRejectionComesBackAsItWas() {
        var rejection = new Rejection("", "", List.of("", "x\ny"), List.of());
        assertThat(RejectionText.read(RejectionText.write(rejection))).contains(rejection);
        assertThat(RejectionText.read("")).isEmpty();
    }
}
