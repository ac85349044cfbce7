package org.molaire.cmd.soap.internal;

import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdFailure.Unreachable;
import org.molaire.cmd.CmdFailure.Unreachable.Reason;

/**
 * What a failed call means. In doubt a request counts as sent: asking settles it, and nothing is
 * handed in twice. Pure.
 */
final class Failures {

    private Failures() {}

    static CmdFailure of(Throwable thrown) {
        Optional<Refusal> refusal = find(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (has(thrown, CertificateException.class)
                || has(thrown, CertPathValidatorException.class)) {
            return unreachable(Reason.CERTIFICATE, false, thrown);
        }
        if (has(thrown, HttpConnectTimeoutException.class)) {
            return unreachable(Reason.TIME_OUT, false, thrown);
        }
        if (has(thrown, ConnectException.class)
                || has(thrown, UnknownHostException.class)
                || has(thrown, UnresolvedAddressException.class)
                || has(thrown, NoRouteToHostException.class)
                || has(thrown, SSLHandshakeException.class)) {
            return unreachable(Reason.NO_CONNECTION, false, thrown);
        }
        if (has(thrown, HttpTimeoutException.class) || has(thrown, SocketTimeoutException.class)) {
            return unreachable(Reason.TIME_OUT, true, thrown);
        }
        Optional<SOAPFaultException> fault = find(thrown, SOAPFaultException.class);
        if (fault.isPresent() && isOfServer(fault.get())) {
            return unreachable(Reason.SERVER_ERROR, true, thrown);
        }
        if (fault.isEmpty() && has(thrown, IOException.class)) {
            return unreachable(Reason.CUT, true, thrown);
        }
        return new CmdFailure.Incompatible(true, "the answer is not of this contract", thrown);
    }

    private static CmdFailure refused(Refusal refusal) {
        String detail = refusal.getMessage();
        return switch (refusal.status()) {
            case 401, 403 -> new CmdFailure.Unauthorised(detail);
            case 429 ->
                    new CmdFailure.Throttled(refusal.retryAfter().orElse(FaultReader.USUAL_PAUSE));
            case 503 ->
                    refusal.retryAfter()
                            .<CmdFailure>map(CmdFailure.Throttled::new)
                            .orElseGet(() -> new CmdFailure.NotReady(detail));
            default ->
                    refusal.status() >= 500
                            ? new Unreachable(Reason.SERVER_ERROR, true, detail, refusal)
                            : new CmdFailure.Incompatible(
                                    refusal.status() < 400, "no SOAP: " + detail, refusal);
        };
    }

    /** A fault without our detail whose code says that the trouble is the service's own. */
    private static boolean isOfServer(SOAPFaultException thrown) {
        return thrown.getFault() != null
                && thrown.getFault().getFaultCodeAsQName() != null
                && "Receiver".equals(thrown.getFault().getFaultCodeAsQName().getLocalPart())
                && thrown.getCause() instanceof org.apache.cxf.binding.soap.SoapFault soap
                && soap.getCause() == null;
    }

    private static Unreachable unreachable(Reason reason, boolean sent, Throwable thrown) {
        return new Unreachable(reason, sent, deepest(thrown).getClass().getSimpleName(), thrown);
    }

    private static Throwable deepest(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return find(thrown, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
