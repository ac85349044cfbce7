package org.molaire.app.internal.headless;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import org.molaire.app.internal.vault.PrivateFiles;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.sync.Practice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code account}: keeps the practice's account with CMD; makes no call. */
@Command(name = "account")
final class AccountCommand extends PracticeCommand {

    /** Whether sending asks for the patient's consent. */
    enum YesNo {
        YES,
        NO
    }

    @Option(names = "--url")
    private Optional<String> url = Optional.empty();

    @Option(names = "--user")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password-file")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--trust")
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--require-consent")
    private Optional<YesNo> requireConsent = Optional.empty();

    AccountCommand(Terminal terminal, PracticeSessions sessions) {
        super(terminal, sessions);
    }

    @Override
    void checkUsage() throws UsageException {
        if (isAccountGiven()) {
            account();
            password();
        } else if (requireConsent.isEmpty()) {
            throw usage("account.incomplete");
        }
    }

    @Override
    int run(PracticeSession session) throws UsageException {
        Practice practice = session.service(Practice.class);
        if (isAccountGiven()) {
            practice.keepAccount(account(), password());
            terminal().say("account.kept", account().url(), account().user());
        }
        if (requireConsent.isPresent()) {
            boolean required = requireConsent.get() == YesNo.YES;
            practice.change(settings -> settings.withConsentRequired(required));
            terminal().say(required ? "account.consentRequired" : "account.consentNotRequired");
        }
        return ExitCode.OK;
    }

    private boolean isAccountGiven() {
        return url.isPresent()
                || user.isPresent()
                || passwordFile.isPresent()
                || certificate.isPresent();
    }

    private CmdAccount account() throws UsageException {
        if (url.isEmpty() || user.isEmpty() || passwordFile.isEmpty()) {
            throw usage("account.incomplete");
        }
        try {
            return new CmdAccount(URI.create(url.get()), user.get(), pinned());
        } catch (IllegalArgumentException e) {
            throw usage("account.notHttps", url.get());
        }
    }

    private Optional<String> pinned() throws UsageException {
        if (certificate.isEmpty()) {
            return Optional.empty();
        }
        try {
            String pem = Files.readString(certificate.get(), StandardCharsets.US_ASCII);
            CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(pem);
        } catch (IOException | CertificateException e) {
            throw usage("account.badCertificate", certificate.get());
        }
    }

    private Password password() throws UsageException {
        Path file = passwordFile.orElseThrow(() -> usage("account.incomplete"));
        try {
            if (!PrivateFiles.isPrivate(file)) {
                throw usage("account.passwordFileMode", file);
            }
            String secret = Files.readString(file).stripTrailing();
            if (secret.isEmpty()) {
                throw usage("account.passwordFileEmpty", file);
            }
            return new Password(secret);
        } catch (IOException e) {
            throw usage("account.passwordFileUnreadable", file);
        }
    }

    private UsageException usage(String key, Object... arguments) {
        return new UsageException(terminal().texts().get(key, arguments));
    }
}
