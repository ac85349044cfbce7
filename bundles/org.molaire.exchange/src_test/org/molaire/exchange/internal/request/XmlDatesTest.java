package org.molaire.exchange.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-04,                    2025-11-04, false",
        "2025-11-04Z,                   2025-11-04, false",
        "1957-04-14+01:00,              1957-04-14, false",
        "1957-04-14T00:00:00.000+01:00, 1957-04-14, false",
        "1957-04-14T00:00:00.000+02:00, 1957-04-14, false",
        "2025-11-04T00:00:00,           2025-11-04, false",
        "2025-11-04T23:30:00Z,          2025-11-05, false",
        "2025-11-04T12:00:00-14:00,     2025-11-05, false",
        "2025-11-04T24:00:00,           2025-11-04, true",
        "2025-11-04T10:00:00[Mars],     2025-11-04, true",
        "2025-11-04+15:00,              2025-11-04, true",
        "2025-11-04 10:00,              2025-11-04, true",
        "2025-02-30,                    '',         true",
        "0000-01-01,                    '',         true",
        "04.11.2025,                    '',         true",
        "x,                             '',         true",
        "12025-11-04,                   '',         true",
    })
    void reads(String text, String date, boolean doubtful) {
        XmlDates.Parsed parsed = XmlDates.parse(text);
        assertThat(parsed.date().map(Object::toString).orElse("")).isEqualTo(date);
        assertThat(parsed.doubtful()).isEqualTo(doubtful);
    }
}
