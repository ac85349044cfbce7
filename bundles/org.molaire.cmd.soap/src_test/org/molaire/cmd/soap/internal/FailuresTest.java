package org.molaire.cmd.soap.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.ws.WebServiceException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.soap.contract.FaultData;

class FailuresTest {

    private static CmdFailure of(Throwable cause) {
        return Failures.of(new WebServiceException("x", cause));
    }

    private static CmdFailure ofStatus(int status) {
        return of(new Refusal(status, Optional.empty()));
    }

    @Test
    void whatEndsBeforeTheRequestLeavesSentNothing() {
        assertThat(of(new ConnectException()).isOutcomeUnknown()).isFalse();
        assertThat(of(new SSLHandshakeException("x")).isOutcomeUnknown()).isFalse();
        assertThat(of(new HttpConnectTimeoutException("x")).isOutcomeUnknown()).isFalse();
    }

    @Test
    void whatEndsLaterMayHaveArrived() {
        assertThat(of(new EOFException()).isOutcomeUnknown()).isTrue();
        assertThat(of(new HttpTimeoutException("x")).isOutcomeUnknown()).isTrue();
        assertThat(of(new IOException("reset")).isOutcomeUnknown()).isTrue();
    }

    @Test
    void certificateIsNamed() {
        var handshake = new SSLHandshakeException("x");
        handshake.initCause(new CertificateException("No name matching"));

        assertThat(of(handshake).code()).isEqualTo("CERTIFICATE");
    }

    @Test
    void statusSaysWhatToDo() {
        assertThat(ofStatus(401)).isInstanceOf(CmdFailure.Unauthorised.class);
        assertThat(ofStatus(429)).isInstanceOf(CmdFailure.Throttled.class);
        assertThat(ofStatus(503)).isInstanceOf(CmdFailure.NotReady.class);
        assertThat(ofStatus(502).isOutcomeUnknown()).isTrue();
        assertThat(ofStatus(404)).isInstanceOf(CmdFailure.Incompatible.class);
        assertThat(of(new Refusal(503, Optional.of(Duration.ofSeconds(5)))))
                .isInstanceOf(CmdFailure.Throttled.class);
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        Instant now = Instant.parse("2026-01-05T10:00:00Z");

        assertThat(RetryAfter.parse("120", now)).contains(Duration.ofSeconds(120));
        assertThat(RetryAfter.parse("Mon, 05 Jan 2026 10:00:30 GMT", now))
                .contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.parse("Mon, 05 Jan 2026 09:00:00 GMT", now)).contains(Duration.ZERO);
        assertThat(RetryAfter.parse("99999999999999999999", now)).contains(RetryAfter.LONGEST);
        assertThat(RetryAfter.parse("soon", now)).isEmpty();
    }

    @Test
    void faultSaysWhatToDo() {
        assertThat(FaultReader.read(fault("NOT_READY"))).isInstanceOf(CmdFailure.NotReady.class);
        assertThat(FaultReader.read(fault("CONFLICT"))).isInstanceOf(CmdFailure.Rejected.class);
        assertThat(FaultReader.read(fault("NEWS"))).isInstanceOf(CmdFailure.Incompatible.class);
        assertThat(FaultReader.read(null)).isInstanceOf(CmdFailure.Incompatible.class);
    }

    private static FaultData fault(String code) {
        var fault = new FaultData();
        fault.setCode(code);
        fault.setText("x");
        return fault;
    }
}
