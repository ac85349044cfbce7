package org.molaire.ui.internal.preferences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/** Reads the certificate that a practice pins. */
final class Certificates {

    private static final long LARGEST = 64 * 1024;

    private Certificates() {}

    /**
     * The certificate of a file, PEM or DER, as PEM text.
     *
     * @return empty if there is no certificate in the file
     * @throws IOException if it cannot be read
     */
    static Optional<String> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        try {
            var certificate = parse(Files.readAllBytes(file));
            var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
            return Optional.of(
                    "-----BEGIN CERTIFICATE-----\n"
                            + base64.encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    /** Who the certificate is for; empty if the text holds none. */
    static Optional<String> subject(String pem) {
        try {
            var certificate = parse(pem.getBytes(StandardCharsets.US_ASCII));
            return Optional.of(certificate.getSubjectX500Principal().getName());
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    private static X509Certificate parse(byte[] bytes) throws CertificateException {
        var factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes));
    }
}
