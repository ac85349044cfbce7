package org.molaire.ui.internal.preferences;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;

/**
 * What a person typed into the account's fields. Pure.
 *
 * @param certificate PEM text of the certificate to trust; empty trusts the system's
 */
record AccountEntry(String url, String user, String password, Optional<String> certificate) {

    /** What is still wrong with it; each has a sentence. */
    enum Flaw {
        NO_URL,
        BAD_URL,
        NOT_HTTPS,
        NO_USER,
        NO_PASSWORD
    }

    boolean isEmpty() {
        return url.isBlank() && user.isBlank() && password.isEmpty();
    }

    /** Whether it is the kept account, with no new password typed. */
    boolean isUnchanged(Optional<CmdAccount> kept) {
        return password.isEmpty()
                && kept.map(account -> flaw(false).isEmpty() && account().equals(account))
                        .orElse(isEmpty());
    }

    /** The first flaw; empty if the account can be kept. */
    Optional<Flaw> flaw() {
        return flaw(true);
    }

    private Optional<Flaw> flaw(boolean withPassword) {
        if (url.isBlank()) {
            return Optional.of(Flaw.NO_URL);
        }
        Optional<URI> address = address();
        if (address.isEmpty() || address.get().getHost() == null) {
            return Optional.of(
                    address.isPresent() && !isHttps(address.get()) ? Flaw.NOT_HTTPS : Flaw.BAD_URL);
        }
        if (!isHttps(address.get())) {
            return Optional.of(Flaw.NOT_HTTPS);
        }
        if (user.isBlank()) {
            return Optional.of(Flaw.NO_USER);
        }
        return withPassword && password.isEmpty()
                ? Optional.of(Flaw.NO_PASSWORD)
                : Optional.empty();
    }

    /**
     * @throws IllegalStateException if it has a flaw
     */
    CmdAccount account() {
        URI address = address().orElseThrow(() -> new IllegalStateException("no address"));
        return new CmdAccount(address, user.strip(), certificate);
    }

    Password secret() {
        return new Password(password);
    }

    @Override
    public String toString() {
        return "AccountEntry[" + url + "]";
    }

    private Optional<URI> address() {
        try {
            return Optional.of(new URI(url.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isHttps(URI address) {
        return "https".equals(address.getScheme());
    }
}
