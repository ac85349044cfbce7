package org.molaire.sync.internal.gateway;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import org.molaire.cmd.CmdConnection;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.CmdGateways;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.domain.repository.PasswordVault;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.support.TroubleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The one open gateway to CMD, for the account as it is now. Opened when it is first needed,
 * because building it takes a second; closed and reopened when the account changes.
 */
@Component(service = GatewayDoor.class)
public final class GatewayDoor {

    private static final Logger LOG = System.getLogger(GatewayDoor.class.getName());

    private final PracticeStore store;
    private final CmdGateways gateways;
    private final PasswordVault vault;
    private Optional<CmdGateway> open = Optional.empty();

    @Activate
    public GatewayDoor(
            @Reference PracticeStore store,
            @Reference CmdGateways gateways,
            @Reference PasswordVault vault) {
        this.store = store;
        this.gateways = gateways;
        this.vault = vault;
    }

    /**
     * The gateway for the account that is set up.
     *
     * @throws TroubleException if there is no account, or no password for it
     */
    public synchronized CmdGateway gateway() throws TroubleException, CmdFailure {
        if (open.isEmpty()) {
            CmdAccount account = store.settings().account().orElseThrow(() -> noAccount("account"));
            Password password = vault.load(account).orElseThrow(() -> noAccount("password"));
            open = Optional.of(openFor(account, password));
        }
        return open.get();
    }

    /** A gateway of its own for credentials that are only tried; the caller closes it. */
    public CmdGateway openFor(CmdAccount account, Password password) throws CmdFailure {
        return gateways.open(new CmdConnection(account, password, Locale.getDefault()));
    }

    /** Forgets the gateway: the next call opens one for the account as it is then. */
    @Deactivate
    public synchronized void reset() {
        open.ifPresent(GatewayDoor::close);
        open = Optional.empty();
    }

    private static void close(CmdGateway gateway) {
        try {
            gateway.close();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Closing the gateway failed", e);
        }
    }

    private static TroubleException noAccount(String missing) {
        return new TroubleException(new Trouble(Trouble.Kind.NO_ACCOUNT, "no " + missing));
    }
}
