package org.molaire.ui.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.ui.internal.preferences.AccountEntry.Flaw;

class AccountEntryTest {

    private static final Optional<CmdAccount> KEPT =
            Optional.of(
                    new CmdAccount(URI.create("https://cmd.example/v1"), "u", Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "'', u, p, NO_URL",
        "'https://a b', u, p, BAD_URL",
        "'https:///v1', u, p, BAD_URL",
        "'http://cmd.example', u, p, NOT_HTTPS",
        "'cmd.example', u, p, NOT_HTTPS",
        "'https://cmd.example', '', p, NO_USER",
        "'https://cmd.example', u, '', NO_PASSWORD"
    })
    void namesTheFirstFlaw(String url, String user, String password, Flaw flaw) {
        assertThat(entry(url, user, password).flaw()).contains(flaw);
    }

    @Test
    void aCompleteEntryHasNoFlaw() {
        var entry = entry(" https://cmd.example/v1 ", " u ", "secret");
        assertThat(entry.flaw()).isEmpty();
        assertThat(entry.account()).isEqualTo(KEPT.get());
    }

    @Test
    void theKeptAccountIsUnchangedUntilSomethingIsTyped() {
        assertThat(entry("https://cmd.example/v1", "u", "").isUnchanged(KEPT)).isTrue();
        assertThat(entry("https://cmd.example/v1", "u", "new").isUnchanged(KEPT)).isFalse();
        assertThat(entry("https://cmd.example/v2", "u", "").isUnchanged(KEPT)).isFalse();
        assertThat(entry("", "", "").isUnchanged(KEPT)).isFalse();
        assertThat(entry("", "", "").isUnchanged(Optional.empty())).isTrue();
    }

    @Test
    void neverShowsThePassword() {
        assertThat(entry("https://cmd.example", "u", "secret").toString()).doesNotContain("secret");
    }

    private static AccountEntry entry(String url, String user, String password) {
        return new AccountEntry(url, user, password, Optional.empty());
    }
}
