package org.molaire.cmd.soap.internal;

import java.time.Duration;
import java.util.List;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.molaire.cmd.soap.contract.SubmitRequest;

/**
 * The transport counts the time of the upload as time without an answer: a large PDF gets as much
 * more as it needs on a slow line.
 */
final class UploadTime extends AbstractPhaseInterceptor<Message> {

    /** Some 270 kbit/s. */
    private static final long MILLIS_PER_MEGABYTE = 30_000;

    private final Duration readTimeout;

    UploadTime(Duration readTimeout) {
        super(Phase.PRE_LOGICAL);
        this.readTimeout = readTimeout;
    }

    @Override
    public void handleMessage(Message message) {
        List<?> content = message.getContent(List.class);
        if (content != null
                && !content.isEmpty()
                && content.getFirst() instanceof SubmitRequest request
                && request.getPdf().getDataSource() instanceof PdfSource pdf) {
            message.put(
                    Message.RECEIVE_TIMEOUT,
                    readTimeout.plus(extra(pdf.bytes().length)).toMillis());
        }
    }

    static Duration extra(long bytes) {
        return Duration.ofMillis(bytes * MILLIS_PER_MEGABYTE / (1024 * 1024));
    }
}
