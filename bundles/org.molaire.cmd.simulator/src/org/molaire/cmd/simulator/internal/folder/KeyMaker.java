package org.molaire.cmd.simulator.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The key and the certificate of a simulator, made with the running Java's keytool. */
public final class KeyMaker {

    private static final String ALIAS = "simulator";
    private static final int VALID_DAYS = 3650;

    private final Folder folder;

    /** Keeps what it makes in the folder. */
    public KeyMaker(Folder folder) {
        this.folder = folder;
    }

    /** PEM of the certificate; there once the context was made. */
    public Path certificate() {
        return folder.file("certificate.pem");
    }

    /** The TLS side of the server; makes what is missing. */
    public SSLContext context() throws IOException {
        Path store = folder.file("key.p12");
        Path secret = folder.file("key.secret");
        try {
            if (!Files.exists(store)) {
                make(store, secret);
            }
            char[] password = Files.readString(secret).toCharArray();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, password);
            }
            if (!Files.exists(certificate())) {
                OwnerOnly.replace(certificate(), pem(keys.getCertificate(ALIAS).getEncoded()));
            }
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("the key cannot be used: " + store, e);
        }
    }

    /** Under another name first, so that a crash leaves no half key behind. */
    private void make(Path store, Path secret) throws IOException {
        Path fresh = folder.file("key.new");
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(certificate());
        OwnerOnly.replace(secret, Folder.random(18));
        run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost, O=Molaire simulator",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1,ip:::1",
                        "-validity",
                        String.valueOf(VALID_DAYS),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        fresh.toString(),
                        "-storepass:file",
                        secret.toString()));
        OwnerOnly.restrict(fresh);
        Files.move(fresh, store);
    }

    private static void run(List<String> command) throws IOException {
        Process keytool =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        keytool.getOutputStream().close();
        try {
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                keytool.destroyForcibly();
                throw new IOException("keytool could not make a key");
            }
        } catch (InterruptedException e) {
            keytool.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while keytool made a key", e);
        }
    }

    private static String pem(byte[] der) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN CERTIFICATE-----\n"
                + lines.encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }
}
