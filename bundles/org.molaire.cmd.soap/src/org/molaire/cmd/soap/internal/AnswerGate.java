package org.molaire.cmd.soap.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Lets in what may be SOAP, whole and in time. Everything else becomes a {@link Refusal}. The time
 * limit of the transport ends with the headers: a body that stalls is cut off here.
 */
final class AnswerGate extends AbstractPhaseInterceptor<Message> {

    /** A page of 500 long records has a tenth of that. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Duration readTimeout;

    AnswerGate(Duration readTimeout) {
        super(Phase.RECEIVE);
        this.readTimeout = readTimeout;
    }

    @Override
    public void handleMessage(Message message) {
        int status = message.get(Message.RESPONSE_CODE) instanceof Integer code ? code : 0;
        InputStream body = message.getContent(InputStream.class);
        try {
            if (!isSoap(message) || status != 200 && status != 400 && status != 500) {
                close(body);
                throw new Refusal(status, retryAfter(message));
            }
            if (body != null) {
                message.setContent(InputStream.class, new ByteArrayInputStream(readInTime(body)));
            }
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    private byte[] readInTime(InputStream body) throws IOException {
        var read = new CompletableFuture<byte[]>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        read.complete(body.readNBytes(MOST_BYTES));
                    } catch (IOException | RuntimeException e) {
                        read.completeExceptionally(e);
                    }
                });
        try {
            return read.get(readTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("the answer stalled");
        } catch (ExecutionException e) {
            throw new IOException("the answer broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            close(body);
        }
    }

    private static void close(InputStream body) throws IOException {
        if (body != null) {
            body.close();
        }
    }

    private static boolean isSoap(Message message) {
        String type =
                message.get(Message.CONTENT_TYPE) instanceof String text
                        ? text.toLowerCase(Locale.ROOT)
                        : "";
        return type.startsWith("application/soap+xml") || type.startsWith("multipart/related");
    }

    private static Optional<Duration> retryAfter(Message message) {
        if (!(message.get(Message.PROTOCOL_HEADERS) instanceof Map<?, ?> headers)) {
            return Optional.empty();
        }
        return headers.entrySet().stream()
                .filter(header -> "Retry-After".equalsIgnoreCase(String.valueOf(header.getKey())))
                .map(Map.Entry::getValue)
                .filter(List.class::isInstance)
                .flatMap(values -> ((List<?>) values).stream())
                .flatMap(value -> RetryAfter.parse(String.valueOf(value)).stream())
                .findFirst();
    }
}
