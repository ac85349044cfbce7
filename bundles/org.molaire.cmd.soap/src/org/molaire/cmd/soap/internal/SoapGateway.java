package org.molaire.cmd.soap.internal;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.ws.WebServiceException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.cmd.AccountInfo;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Dispatch;
import org.molaire.cmd.Page;
import org.molaire.cmd.soap.contract.AccountRequest;
import org.molaire.cmd.soap.contract.CancelRequest;
import org.molaire.cmd.soap.contract.ChangesRequest;
import org.molaire.cmd.soap.contract.CmdFault;
import org.molaire.cmd.soap.contract.FactsRequest;
import org.molaire.cmd.soap.contract.ObjectFactory;
import org.molaire.cmd.soap.contract.ReceiptData;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.cmd.SubmissionId;

/**
 * CMD over SOAP. Requests are valid before a byte of them leaves; answers are never believed
 * blindly.
 */
final class SoapGateway implements CmdGateway {

    private final Proxies proxies;
    private final Contract contract;
    private final LocalTexts texts;
    private final ObjectFactory words = new ObjectFactory();
    private volatile boolean closed;

    SoapGateway(Proxies proxies, Contract contract, LocalTexts texts) {
        this.proxies = proxies;
        this.contract = contract;
        this.texts = texts;
    }

    @Override
    public Receipt submit(Dispatch dispatch) throws CmdFailure {
        check(words.createSubmitRequest(RequestWriter.head(dispatch)));
        var request = RequestWriter.submit(dispatch);
        return receipt(call(() -> proxies.upload().submit(request)), dispatch.id());
    }

    @Override
    public Page changes(Cursor cursor, int limit) throws CmdFailure {
        var request = new ChangesRequest();
        request.setCursor(cursor.token());
        request.setLimit(limit);
        check(words.createChangesRequest(request));
        var answer = call(() -> proxies.query().changes(request));
        return new PageReader(contract).changes(answer, limit);
    }

    @Override
    public Page facts(Set<SubmissionId> ids) throws CmdFailure {
        if (ids.isEmpty()) {
            return new Page(List.of(), List.of(), Set.of(), Optional.empty(), false);
        }
        var request = new FactsRequest();
        ids.forEach(id -> request.getSubmissionId().add(id.toString()));
        check(words.createFactsRequest(request));
        var answer = call(() -> proxies.query().facts(request));
        return new PageReader(contract).facts(answer, ids);
    }

    @Override
    public Receipt cancel(SubmissionId id, String reason) throws CmdFailure {
        var request = new CancelRequest();
        request.setSubmissionId(id.toString());
        request.setReason(reason);
        check(words.createCancelRequest(request));
        return receipt(call(() -> proxies.query().cancel(request)), id);
    }

    @Override
    public AccountInfo account() throws CmdFailure {
        var answer = call(() -> proxies.query().account(new AccountRequest()));
        boolean complete =
                answer.isSetLargestPage()
                        && answer.isSetLargestPdf()
                        && answer.isSetPauseMilliseconds();
        if (!complete || answer.getLargestPage() < 1 || answer.getPauseMilliseconds() < 0) {
            throw new CmdFailure.Incompatible(false, "answer: account", null);
        }
        return new AccountInfo(
                Optional.ofNullable(answer.getPasswordValidUntil()),
                Math.min(answer.getLargestPage(), MOST_IDS),
                answer.getLargestPdf(),
                Duration.ofMillis(answer.getPauseMilliseconds()));
    }

    @Override
    public void close() {
        closed = true;
        proxies.close();
    }

    /** Refuses here what CMD could only refuse: nothing has left. */
    private void check(JAXBElement<?> request) throws CmdFailure {
        Optional<String> complaint = contract.mindsRequest(request);
        if (complaint.isPresent()) {
            throw new CmdFailure.Rejected(texts.invalidRequest(complaint.get()));
        }
    }

    private static Receipt receipt(ReceiptData data, SubmissionId asked) throws CmdFailure {
        boolean complete =
                data.getReference() != null
                        && !data.getReference().isBlank()
                        && data.getReceivedAt() != null
                        && data.isSetAlreadyKnown();
        if (!complete || !asked.toString().equals(data.getSubmissionId())) {
            throw new CmdFailure.Incompatible(true, "answer: receipt", null);
        }
        return new Receipt(asked, data.getReference(), data.getReceivedAt(), data.isAlreadyKnown());
    }

    private <T> T call(Call<T> call) throws CmdFailure {
        if (closed) {
            throw gone(null);
        }
        T answer;
        try {
            answer = call.make();
        } catch (CmdFault fault) {
            throw FaultReader.read(fault.getFaultInfo());
        } catch (WebServiceException e) {
            throw Failures.of(e);
        } catch (IllegalStateException e) {
            if (closed) {
                throw gone(e);
            }
            throw e;
        }
        if (answer == null) {
            throw new CmdFailure.Incompatible(true, "answer: empty", null);
        }
        return answer;
    }

    private static CmdFailure gone(Throwable cause) {
        return new CmdFailure.Unreachable(
                CmdFailure.Unreachable.Reason.NO_CONNECTION, false, "closed here", cause);
    }

    @FunctionalInterface
    private interface Call<T> {
        T make() throws CmdFault;
    }

    /** Words of our own for what is refused before it leaves. */
    @FunctionalInterface
    interface LocalTexts {
        Rejection invalidRequest(String complaint);
    }
}
