package org.molaire.store.internal.follow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.HistoryEntry.Source;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.StateChange;
import org.molaire.domain.cmd.Submission;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.FollowRepository.Applied;
import org.molaire.store.internal.facts.FactsEntity;
import org.molaire.store.internal.facts.FactsTable;
import org.molaire.store.internal.history.History;
import org.molaire.store.internal.invoice.InvoiceNumbers;
import org.molaire.store.internal.invoice.Rows;
import org.molaire.store.internal.invoice.Standing;
import org.molaire.store.internal.invoice.SubmissionEntity;
import org.molaire.store.internal.invoice.Transitions;

/**
 * Takes over one page of facts, within a transaction of the caller's.
 *
 * <p>A page of up to 500 costs a fixed number of statements: two reads; a delete and a batch of
 * inserts for the facts that are new, or an update for those that are confirmed; and if states are
 * new, their numbers, a block of ids and a batch of history. Submissions that leave doubt are
 * updated as well.
 */
final class News {

    private final EntityManager em;
    private final Instant now;
    private final Set<InvoiceId> changed = new LinkedHashSet<>();
    private final Map<InvoiceId, Standing> after = new LinkedHashMap<>();

    News(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    Applied apply(Collection<InvoiceFacts> page) {
        Map<SubmissionId, InvoiceFacts> newest = newest(page);
        var rows = new Rows(em);
        Map<SubmissionId, SubmissionEntity> ours = new LinkedHashMap<>();
        rows.submissionsBeside(newest.keySet()).forEach(s -> ours.put(s.id(), s));
        List<FactsEntity> said = rows.facts(ours.keySet());
        Map<InvoiceId, Standing> before = standings(ours.values(), said);
        after.putAll(before);
        newest.keySet().retainAll(ours.keySet());
        newest.values().forEach(facts -> settle(ours.get(facts.submission()), facts));
        keep(newest.values(), said);
        List<StateChange> changes = stateChanges(before);
        return new Applied(newest.size(), changed, changes);
    }

    /** A page may name a submission twice; the higher version counts. */
    private static Map<SubmissionId, InvoiceFacts> newest(Collection<InvoiceFacts> page) {
        var newest = new LinkedHashMap<SubmissionId, InvoiceFacts>();
        page.forEach(
                f -> newest.merge(f.submission(), f, (a, b) -> a.version() < b.version() ? b : a));
        return newest;
    }

    private static Map<InvoiceId, Standing> standings(
            Collection<SubmissionEntity> submissions, List<FactsEntity> facts) {
        Map<SubmissionId, FactsEntity> said = new HashMap<>();
        facts.forEach(f -> said.put(f.submission(), f));
        var standings = new LinkedHashMap<InvoiceId, Standing>();
        submissions.stream()
                .map(SubmissionEntity::toRecord)
                .collect(groupingBy(Submission::invoice, LinkedHashMap::new, toList()))
                .forEach((id, of) -> standings.put(id, Standing.of(of, saidOf(of, said))));
        return standings;
    }

    private static List<FactsEntity> saidOf(
            List<Submission> submissions, Map<SubmissionId, FactsEntity> said) {
        return submissions.stream()
                .flatMap(s -> Optional.ofNullable(said.get(s.id())).stream())
                .toList();
    }

    /**
     * What CMD knows is neither prepared nor in doubt. News older than what is known is no news.
     */
    private void settle(SubmissionEntity entity, InvoiceFacts facts) {
        Submission before = entity.toRecord();
        InvoiceId invoice = before.invoice();
        Standing standing = after.get(invoice);
        InvoiceFacts known = standing.facts().get(facts.submission());
        boolean isNew = known == null || known.version() < facts.version();
        InvoiceFacts valid = isNew ? facts : known;
        Submission settled = Transitions.known(before, valid, now);
        if (isNew || !settled.equals(before)) {
            changed.add(invoice);
        }
        if (!settled.equals(before)) {
            entity.set(settled);
        }
        if (entity.answeredAt().isEmpty()) {
            entity.answered(now);
        }
        after.put(invoice, standing.with(settled).with(valid));
    }

    private void keep(Collection<InvoiceFacts> page, List<FactsEntity> said) {
        Map<SubmissionId, Long> versions = new HashMap<>();
        said.forEach(f -> versions.put(f.submission(), f.version()));
        var replacements = new ArrayList<InvoiceFacts>();
        var replaced = new ArrayList<SubmissionId>();
        var confirmed = new ArrayList<SubmissionId>();
        for (InvoiceFacts facts : page) {
            Long known = versions.get(facts.submission());
            if (known != null && known >= facts.version()) {
                confirmed.add(facts.submission());
                continue;
            }
            replacements.add(facts);
            if (known != null) {
                replaced.add(facts.submission());
            }
        }
        var table = new FactsTable(em);
        table.confirm(confirmed, now);
        table.remove(replaced);
        replacements.forEach(facts -> em.persist(new FactsEntity(facts, now)));
    }

    private List<StateChange> stateChanges(Map<InvoiceId, Standing> before) {
        List<InvoiceId> moved =
                changed.stream()
                        .filter(id -> before.get(id).state() != after.get(id).state())
                        .toList();
        Map<InvoiceId, String> numbers = new InvoiceNumbers(em).numbers(moved);
        var history = new History(em);
        var changes = new ArrayList<StateChange>();
        for (InvoiceId id : moved) {
            Optional<CmdState> from = Optional.of(before.get(id).state());
            CmdState to = after.get(id).state();
            history.append(new HistoryEntry(id, now, Source.CMD, from, to, "FACTS"));
            changes.add(new StateChange(now, id, numbers.get(id), from, to));
        }
        return changes;
    }
}
