package org.molaire.store.internal.invoice;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.cmd.TrackedInvoice;
import org.molaire.store.internal.facts.FactsEntity;

/** How one invoice stands at a moment: all its submissions, and what CMD said of each. */
public record Standing(
        Map<SubmissionId, Submission> submissions, Map<SubmissionId, InvoiceFacts> facts) {

    public static Standing of(Collection<Submission> submissions, Collection<FactsEntity> facts) {
        var byId = new LinkedHashMap<SubmissionId, Submission>();
        submissions.forEach(s -> byId.put(s.id(), s));
        var said = new HashMap<SubmissionId, InvoiceFacts>();
        facts.forEach(f -> said.put(f.submission(), f.toRecord()));
        return new Standing(byId, said);
    }

    /** After a submission of the invoice has changed. */
    public Standing with(Submission changed) {
        var after = new LinkedHashMap<>(submissions);
        after.put(changed.id(), changed);
        return new Standing(after, facts);
    }

    /** After CMD has said something new. */
    public Standing with(InvoiceFacts news) {
        var after = new HashMap<>(facts);
        after.put(news.submission(), news);
        return new Standing(submissions, after);
    }

    /** The submission that counts. */
    public Optional<Submission> current() {
        return TrackedInvoice.current(List.copyOf(submissions.values()));
    }

    /** The state of the invoice: of the submission that counts, whatever became of the others. */
    public CmdState state() {
        Optional<Submission> current = current();
        return CmdState.of(current, current.map(s -> facts.get(s.id())));
    }
}
