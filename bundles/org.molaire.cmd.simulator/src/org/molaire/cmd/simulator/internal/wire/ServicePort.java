package org.molaire.cmd.simulator.internal.wire;

import jakarta.jws.WebService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.molaire.cmd.simulator.internal.ledger.Desk;
import org.molaire.cmd.simulator.internal.ledger.Handed;
import org.molaire.cmd.simulator.internal.ledger.Ledger;
import org.molaire.cmd.simulator.internal.ledger.Refused;
import org.molaire.cmd.simulator.internal.ledger.Seen;
import org.molaire.cmd.soap.contract.AccountRequest;
import org.molaire.cmd.soap.contract.AccountResponse;
import org.molaire.cmd.soap.contract.CancelRequest;
import org.molaire.cmd.soap.contract.ChangesRequest;
import org.molaire.cmd.soap.contract.ChangesResponse;
import org.molaire.cmd.soap.contract.CmdFault;
import org.molaire.cmd.soap.contract.CmdPort;
import org.molaire.cmd.soap.contract.FactsRequest;
import org.molaire.cmd.soap.contract.FactsResponse;
import org.molaire.cmd.soap.contract.FaultData;
import org.molaire.cmd.soap.contract.ReceiptData;
import org.molaire.cmd.soap.contract.SubmitRequest;

/** The contract's operations, answered from the ledger. Requests are valid when they come here. */
@WebService(
        targetNamespace = "http://molaire.org/cmd/v1",
        serviceName = "CmdService",
        portName = "CmdPort",
        endpointInterface = "org.molaire.cmd.soap.contract.CmdPort")
public final class ServicePort implements CmdPort {

    private static final int LARGEST_PAGE = 500;

    private final Ledger ledger;
    private final Desk desk;
    private final RecordWriter writer;
    private final Asked asked;

    /** Notes in asked whose facts are wanted. */
    public ServicePort(Ledger ledger, Desk desk, Asked asked) {
        this.ledger = ledger;
        this.desk = desk;
        this.writer = new RecordWriter(Endpoint.binding());
        this.asked = asked;
    }

    @Override
    public ReceiptData submit(SubmitRequest request) throws CmdFault {
        return answer(() -> {
            Desk.Taken taken = desk.submit(request);
            return receipt(taken.handed(), taken.alreadyKnown());
        });
    }

    @Override
    public ChangesResponse changes(ChangesRequest request) throws CmdFault {
        return answer(() -> {
            var changes = ledger.changes(request.getCursor(), request.getLimit());
            var response = new ChangesResponse();
            response.setNextCursor(changes.next());
            response.setMore(changes.more());
            response.setCount(changes.items().size());
            response.getRecord().addAll(writer.write(changes.items(), texts()));
            return response;
        });
    }

    @Override
    public FactsResponse facts(FactsRequest request) throws CmdFault {
        return answer(() -> {
            asked.add(request.getSubmissionId());
            var response = new FactsResponse();
            var found = new ArrayList<Seen>();
            for (String id : request.getSubmissionId().stream().distinct().toList()) {
                Optional<Seen> seen = ledger.find(UUID.fromString(id));
                seen.ifPresentOrElse(found::add, () -> response.getUnknown().add(id));
            }
            response.setCount(found.size());
            response.getRecord().addAll(writer.write(found, texts()));
            return response;
        });
    }

    @Override
    public ReceiptData cancel(CancelRequest request) throws CmdFault {
        return answer(() -> {
            UUID id = UUID.fromString(request.getSubmissionId());
            boolean now = ledger.cancel(id);
            return receipt(ledger.known(id).orElseThrow(), !now);
        });
    }

    @Override
    public AccountResponse account(AccountRequest request) {
        var response = new AccountResponse();
        response.setLargestPage(LARGEST_PAGE);
        response.setLargestPdf(Desk.LARGEST_PDF);
        response.setPauseMilliseconds(0);
        return response;
    }

    private static ReceiptData receipt(Handed handed, boolean alreadyKnown) {
        var receipt = new ReceiptData();
        receipt.setSubmissionId(handed.id().toString());
        receipt.setReference(handed.reference());
        receipt.setReceivedAt(handed.receivedAt());
        receipt.setAlreadyKnown(alreadyKnown);
        return receipt;
    }

    private static <T> T answer(Answer<T> answer) throws CmdFault {
        try {
            return answer.give();
        } catch (Refused refused) {
            throw new CmdFault(refused.code(), fault(refused, texts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FaultData fault(Refused refused, Texts texts) {
        var fault = new FaultData();
        fault.setCode(refused.code());
        if (!refused.reason().equals(refused.code())) {
            fault.setCause(refused.reason());
        }
        fault.setText(texts.text(refused.reason()));
        fault.getReason().add(texts.reason(refused.reason()));
        fault.getRemedy().add(texts.remedy(refused.reason()));
        refused.retryAfter().ifPresent(fault::setRetryAfter);
        return fault;
    }

    private static Texts texts() {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        if (message != null && message.get(Message.PROTOCOL_HEADERS) instanceof Map<?, ?> headers) {
            for (Map.Entry<?, ?> header : headers.entrySet()) {
                if ("Accept-Language".equalsIgnoreCase(String.valueOf(header.getKey()))
                        && header.getValue() instanceof List<?> values
                        && !values.isEmpty()) {
                    return Texts.of(String.valueOf(values.getFirst()));
                }
            }
        }
        return Texts.of("fr");
    }

    @FunctionalInterface
    private interface Answer<T> {
        T give() throws Refused, IOException;
    }
}
