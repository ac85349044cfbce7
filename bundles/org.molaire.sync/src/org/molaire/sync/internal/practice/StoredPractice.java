package org.molaire.sync.internal.practice;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.PasswordVault;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Practice;
import org.molaire.sync.Registration;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.gateway.GatewayDoor;
import org.molaire.sync.internal.support.Listeners;
import org.molaire.sync.internal.support.Troubles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The practice's settings as the database has them, with a copy that may be read at any time. */
@Component(service = {Practice.class, StoredPractice.class})
public final class StoredPractice implements Practice {

    private final PracticeStore store;
    private final PasswordVault vault;
    private final GatewayDoor door;
    private final Listeners<PracticeSettings> settingsListeners = new Listeners<>();
    private final Listeners<CmdAccount> accountListeners = new Listeners<>();
    private volatile PracticeSettings settings;

    @Activate
    public StoredPractice(
            @Reference PracticeStore store,
            @Reference PasswordVault vault,
            @Reference GatewayDoor door) {
        this.store = store;
        this.vault = vault;
        this.door = door;
        this.settings = store.settings().load();
    }

    @Override
    public PracticeSettings settings() {
        return settings;
    }

    @Override
    public synchronized PracticeSettings change(UnaryOperator<PracticeSettings> change) {
        PracticeSettings changed = change.apply(store.settings().load());
        store.settings().save(changed);
        settings = changed;
        settingsListeners.tell(changed);
        return changed;
    }

    @Override
    public Optional<CmdAccount> account() {
        return store.settings().account();
    }

    @Override
    public synchronized void keepAccount(CmdAccount account, Password password) {
        vault.save(account, password);
        store.settings().save(account);
        door.reset();
        accountListeners.tell(account);
    }

    @Override
    public Optional<Trouble> test(CmdAccount account, Password password) {
        try (CmdGateway gateway = door.openFor(account, password)) {
            gateway.account();
            return Optional.empty();
        } catch (CmdFailure failure) {
            return Optional.of(Troubles.of(failure));
        }
    }

    @Override
    public Registration subscribe(Consumer<PracticeSettings> listener) {
        return settingsListeners.add(listener);
    }

    /** Tells of an account that was set up or corrected. */
    public Registration subscribeAccount(Consumer<CmdAccount> listener) {
        return accountListeners.add(listener);
    }
}
