package org.molaire.app.internal.headless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.molaire.domain.invoice.InvoiceId;
import org.molaire.domain.repository.InvoiceRepository;

/** Finds the invoice that a person means: by its id, or by its number where that is unique. */
final class InvoiceArgument {

    private final InvoiceRepository invoices;
    private final CommandTexts texts;

    InvoiceArgument(InvoiceRepository invoices, CommandTexts texts) {
        this.invoices = invoices;
        this.texts = texts;
    }

    /**
     * @throws UsageException if there is none, or more than one: then it names the candidates
     */
    InvoiceId resolve(String text) throws UsageException {
        Optional<InvoiceId> id =
                InvoiceId.parse(text).filter(i -> !invoices.find(Set.of(i)).isEmpty());
        if (id.isPresent()) {
            return id.get();
        }
        List<InvoiceId> candidates = invoices.withNumber(text);
        if (candidates.isEmpty()) {
            throw new UsageException(texts.get("invoice.unknown", text));
        }
        if (candidates.size() > 1) {
            String ids =
                    candidates.stream().map(InvoiceId::toString).collect(Collectors.joining(", "));
            throw new UsageException(texts.get("invoice.ambiguous", text, ids));
        }
        return candidates.getFirst();
    }
}
