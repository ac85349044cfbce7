package org.molaire.ui.tests;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.sync.BoardChange;
import org.molaire.sync.Registration;
import org.molaire.sync.StatusBoard;
import org.molaire.testkit.Await;

/** When each invoice's new state was committed. */
final class Commits implements AutoCloseable {

    private final Map<InvoiceId, Long> moments = new ConcurrentHashMap<>();
    private final Registration registration;

    Commits(StatusBoard board) {
        registration = board.subscribe(this::note);
    }

    private void note(BoardChange change) {
        long now = System.nanoTime();
        change.changes().stream()
                .filter(news -> news.after() != CmdState.PREPARED)
                .forEach(news -> moments.put(news.invoice(), now));
    }

    /** Waits for the invoice's commit; how much of the limit is left since then. */
    Duration left(InvoiceId invoice, Duration limit) {
        long at =
                Await.value(
                        "commit of " + invoice, () -> Optional.ofNullable(moments.get(invoice)));
        return limit.minusNanos(System.nanoTime() - at);
    }

    @Override
    public void close() {
        registration.close();
    }
}
