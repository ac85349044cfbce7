package org.molaire.cmd.soap.internal;

import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.Page;
import org.molaire.cmd.soap.contract.ChangesResponse;
import org.molaire.cmd.soap.contract.FactsResponse;
import org.molaire.domain.cmd.BadRecord;
import org.molaire.domain.cmd.Cursor;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.SubmissionId;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a page strictly, and each of its records on its own, so that a bad one costs itself. */
final class PageReader {

    private static final int LONGEST_CURSOR = 200;

    private final Contract contract;

    PageReader(Contract contract) {
        this.contract = contract;
    }

    Page changes(ChangesResponse answer, int limit) throws CmdFailure {
        String next = answer.getNextCursor();
        if (next == null || next.isEmpty() || next.length() > LONGEST_CURSOR) {
            throw incompatible("nextCursor");
        }
        if (!answer.isSetMore() || !answer.isSetCount()) {
            throw incompatible("more or count is missing");
        }
        var records = new Records(Optional.empty());
        records.add(answer.getRecord(), answer.getCount(), limit);
        return new Page(
                records.good,
                records.bad,
                Set.of(),
                Optional.of(new Cursor(next)),
                answer.isMore());
    }

    /** Whoever was asked for is in the page: as facts, as unknown, or as a bad record. */
    Page facts(FactsResponse answer, Set<SubmissionId> asked) throws CmdFailure {
        if (!answer.isSetCount()) {
            throw incompatible("count is missing");
        }
        var unknown = new HashSet<SubmissionId>();
        for (String text : answer.getUnknown()) {
            SubmissionId id = id(text).orElseThrow(() -> incompatible("unknown"));
            if (asked.contains(id)) {
                unknown.add(id);
            }
        }
        var records = new Records(Optional.of(asked));
        records.add(answer.getRecord(), answer.getCount(), asked.size());
        unknown.removeAll(records.seen);
        for (SubmissionId id : asked) {
            if (!records.seen.contains(id) && !unknown.contains(id)) {
                records.bad.add(new BadRecord(Optional.of(id), "asked for, not answered"));
            }
        }
        return new Page(records.good, records.bad, unknown, Optional.empty(), false);
    }

    private static CmdFailure.Incompatible incompatible(String field) {
        return new CmdFailure.Incompatible(false, "answer: " + field, null);
    }

    private static Optional<SubmissionId> id(String text) {
        try {
            return Optional.of(SubmissionId.of(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SubmissionId> idOf(Element record) {
        for (Node n = record.getFirstChild(); n != null; n = n.getNextSibling()) {
            if ("submissionId".equals(n.getLocalName())) {
                return id(n.getTextContent());
            }
        }
        return Optional.empty();
    }

    /** Collects the records of one page. */
    private final class Records {

        private final Optional<Set<SubmissionId>> asked;
        private final Set<SubmissionId> seen = new HashSet<>();
        private final List<InvoiceFacts> good = new ArrayList<>();
        private final List<BadRecord> bad = new ArrayList<>();

        private Records(Optional<Set<SubmissionId>> asked) {
            this.asked = asked;
        }

        private void add(List<Element> elements, int announced, int most) throws CmdFailure {
            if (elements.size() != announced) {
                throw incompatible("count");
            }
            if (elements.size() > most) {
                throw incompatible("more records than asked for");
            }
            for (Element element : elements) {
                if (!isRecord(element)) {
                    throw incompatible("unexpected element");
                }
                Optional<SubmissionId> id = idOf(element);
                try {
                    good.add(read(element));
                } catch (UnreadableRecord e) {
                    bad.add(new BadRecord(id, e.getMessage()));
                }
                id.ifPresent(seen::add);
            }
        }

        private boolean isRecord(Element element) {
            return Contract.NAMESPACE.equals(element.getNamespaceURI())
                    && "record".equals(element.getLocalName());
        }

        private InvoiceFacts read(Element element) throws UnreadableRecord {
            Optional<String> complaint = contract.minds(element);
            if (complaint.isPresent()) {
                throw new UnreadableRecord("schema: " + complaint.get());
            }
            InvoiceFacts facts;
            try {
                facts = RecordMapper.map(contract.read(element));
            } catch (JAXBException e) {
                throw new UnreadableRecord("binding: unreadable");
            }
            if (!asked.map(ids -> ids.contains(facts.submission())).orElse(true)) {
                throw new UnreadableRecord("not asked for");
            }
            if (seen.contains(facts.submission())) {
                throw new UnreadableRecord("twice in one page");
            }
            return facts;
        }
    }
}
