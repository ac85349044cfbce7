package org.molaire.domain.practice;

import java.net.URI;
import java.util.Optional;

/**
 * Where and as whom the practice reaches CMD. The password is not here: it lies in secure storage.
 *
 * @param url always https
 * @param pinnedCertificate PEM text of the only certificate to trust; empty trusts the system's
 */
public record CmdAccount(URI url, String user, Optional<String> pinnedCertificate) {

    public CmdAccount {
        if (!"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("not an https address: " + url);
        }
    }
}
