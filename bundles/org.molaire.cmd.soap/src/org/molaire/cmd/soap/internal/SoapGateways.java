package org.molaire.cmd.soap.internal;

import java.security.GeneralSecurityException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.configuration.security.AuthorizationPolicy;
import org.molaire.cmd.CmdConnection;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.CmdGateways;
import org.molaire.domain.cmd.Rejection;
import org.osgi.service.component.annotations.Component;

/** Opens gateways that speak SOAP. */
@Component
public final class SoapGateways implements CmdGateways {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public CmdGateway open(CmdConnection connection) throws CmdFailure {
        var account = connection.account();
        if (account.user().isEmpty() || account.user().contains(":")) {
            throw new CmdFailure.Incompatible(false, "the user is empty or holds a colon", null);
        }
        TLSClientParameters tls;
        try {
            tls = Trust.of(account.pinnedCertificate());
        } catch (GeneralSecurityException e) {
            throw new CmdFailure.Incompatible(false, "the pinned certificate is none", e);
        }
        var login = new AuthorizationPolicy();
        login.setAuthorizationType("Basic");
        login.setUserName(account.user());
        login.setPassword(connection.password().secret());
        var contract = Contract.load();
        var proxies =
                Proxies.open(
                        account.url(), login, tls, connection.language(), Timeouts.configured());
        return new SoapGateway(
                proxies, contract, complaint -> invalid(complaint, connection.language()));
    }

    private static Rejection invalid(String complaint, Locale language) {
        var texts =
                ResourceBundle.getBundle(
                        SoapGateways.class.getPackageName() + ".messages",
                        language,
                        SoapGateways.class.getClassLoader(),
                        NO_FALLBACK);
        return new Rejection(
                "INVALID_REQUEST",
                texts.getString("invalid.text"),
                List.of(MessageFormat.format(texts.getString("invalid.reason"), complaint)),
                List.of(texts.getString("invalid.remedy")));
    }
}
