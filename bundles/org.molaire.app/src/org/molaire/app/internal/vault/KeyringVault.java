package org.molaire.app.internal.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.PasswordVault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Passwords in Equinox secure storage, in a keyring of the practice's own beside its data. The
 * master key lies elsewhere, so that a copy of the data folder opens nothing.
 */
@Component
public final class KeyringVault implements PasswordVault {

    private static final String KEYRING = "keyring";

    private final Path keyring;
    private final MasterKey masterKey;

    @Activate
    public KeyringVault(@Reference DataFolder folder) {
        this(folder.path().resolve(KEYRING), MasterKey.ofUser(System.getenv()));
    }

    KeyringVault(Path keyring, MasterKey masterKey) {
        this.keyring = keyring;
        this.masterKey = masterKey;
    }

    @Override
    public synchronized Optional<Password> load(CmdAccount account) {
        if (!Files.exists(keyring)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(node(account).get(account.user(), null)).map(Password::new);
        } catch (StorageException e) {
            // Another machine's keyring, or a lost master key: as good as no password.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void save(CmdAccount account, Password password) {
        try {
            PrivateFiles.createIfMissing(keyring);
            ISecurePreferences node = node(account);
            node.put(account.user(), password.secret(), true);
            node.flush();
        } catch (StorageException e) {
            throw new UncheckedIOException(new IOException("the keyring cannot be written", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ISecurePreferences node(CmdAccount account) throws IOException {
        Map<Object, Object> options = new HashMap<>();
        options.put(IProviderHints.PROMPT_USER, Boolean.FALSE);
        options.put(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(masterKey.read()));
        ISecurePreferences root = SecurePreferencesFactory.open(url(), options);
        if (root == null) {
            throw new IOException("the keyring cannot be opened");
        }
        String host = account.url().toString().replace('/', '_');
        return root.node("cmd").node(host);
    }

    /** Secure storage takes the path of the address as it is: it must not be encoded. */
    @SuppressWarnings("deprecation")
    private URL url() throws MalformedURLException {
        return keyring.toFile().toURL();
    }
}
