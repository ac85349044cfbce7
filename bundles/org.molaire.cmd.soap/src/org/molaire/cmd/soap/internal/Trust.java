package org.molaire.cmd.soap.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.apache.cxf.configuration.jsse.TLSClientParameters;

/**
 * Which certificates are believed: the system's, or the pinned one alone. Host names are checked in
 * both cases. Trust managers and nothing else: with a socket factory, or with the check of host
 * names off, CXF would take the conduit that may post twice.
 */
final class Trust {

    private Trust() {}

    /**
     * @throws GeneralSecurityException if the pinned text is no certificate
     */
    static TLSClientParameters of(Optional<String> pinnedPem) throws GeneralSecurityException {
        var parameters = new TLSClientParameters();
        if (pinnedPem.isPresent()) {
            parameters.setTrustManagers(managers(pinnedPem.get()));
        }
        return parameters;
    }

    private static TrustManager[] managers(String pem) throws GeneralSecurityException {
        Certificate certificate =
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            store.load(null, null);
        } catch (IOException e) {
            throw new IllegalStateException("an empty key store cannot be made", e);
        }
        store.setCertificateEntry("pinned", certificate);
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
