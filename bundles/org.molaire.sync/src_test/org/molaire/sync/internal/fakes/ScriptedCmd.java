package org.molaire.sync.internal.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.cmd.AccountInfo;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.cmd.Dispatch;
import org.molaire.cmd.Page;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.Receipt;
import org.molaire.domain.cmd.SubmissionId;

/** A CMD that answers as it is told, and counts what it was asked. */
public final class ScriptedCmd implements CmdGateway {

    /** One answer, or one failure. */
    public interface Answer<T> {
        T give() throws CmdFailure;
    }

    private final Deque<Answer<Receipt>> receipts = new ArrayDeque<>();
    private final Deque<Answer<Page>> pages = new ArrayDeque<>();
    private final List<Dispatch> submitted = new ArrayList<>();
    private final List<Cursor> cursors = new ArrayList<>();
    private final List<Set<SubmissionId>> asked = new ArrayList<>();
    private Answer<Page> factsAnswer = () -> page(List.of());
    private Runnable duringCall = () -> {};

    /** For an answer that fails. */
    public static <T> Answer<T> failing(CmdFailure failure) {
        return () -> {
            throw failure;
        };
    }

    public static Page page(List<InvoiceFacts> facts) {
        return new Page(facts, List.of(), Set.of(), Optional.empty(), false);
    }

    public static Page page(List<InvoiceFacts> facts, String next, boolean more) {
        return new Page(facts, List.of(), Set.of(), Optional.of(new Cursor(next)), more);
    }

    public ScriptedCmd answerSubmit(Answer<Receipt> answer) {
        receipts.add(answer);
        return this;
    }

    public ScriptedCmd answerChanges(Answer<Page> answer) {
        pages.add(answer);
        return this;
    }

    public ScriptedCmd answerFacts(Answer<Page> answer) {
        factsAnswer = answer;
        return this;
    }

    /** Runs in the midst of each call. */
    public void duringCall(Runnable action) {
        duringCall = action;
    }

    public List<Dispatch> submitted() {
        return submitted;
    }

    public List<Cursor> cursors() {
        return cursors;
    }

    public List<Set<SubmissionId>> asked() {
        return asked;
    }

    public int calls() {
        return submitted.size() + cursors.size() + asked.size();
    }

    @Override
    public Receipt submit(Dispatch dispatch) throws CmdFailure {
        submitted.add(dispatch);
        duringCall.run();
        return receipts.isEmpty()
                ? new Receipt(dispatch.id(), "R", Instant.EPOCH, false)
                : receipts.remove().give();
    }

    @Override
    public Page changes(Cursor cursor, int limit) throws CmdFailure {
        cursors.add(cursor);
        duringCall.run();
        return pages.isEmpty() ? page(List.of(), "end", false) : pages.remove().give();
    }

    @Override
    public Page facts(Set<SubmissionId> ids) throws CmdFailure {
        asked.add(ids);
        duringCall.run();
        return factsAnswer.give();
    }

    @Override
    public Receipt cancel(SubmissionId id, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AccountInfo account() {
        return new AccountInfo(Optional.empty(), 500, 1, Duration.ZERO);
    }

    @Override
    public void close() {}
}
