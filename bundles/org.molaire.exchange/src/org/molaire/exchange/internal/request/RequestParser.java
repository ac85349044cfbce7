package org.molaire.exchange.internal.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.molaire.domain.invoice.InvoiceFile;
import org.molaire.exchange.Refusal;

/** Reads one invoice request, from its root to its end. Used once. */
final class RequestParser {

    private static final String ENCRYPTED = "{http://www.w3.org/2001/04/xmlenc#}EncryptedData";
    private static final String SCHEMA = "{http://www.w3.org/2001/XMLSchema}schema";
    private static final long LAST_TIMESTAMP = 253_402_300_799L;

    private final XmlCursor in;
    private final Fields fields;
    private final Warnings warnings;
    private final RequestDraft draft;

    RequestParser(XmlCursor in, LocalDate today) {
        this.in = in;
        this.fields = new Fields(in);
        this.warnings = new Warnings(today);
        this.draft = new RequestDraft(warnings);
    }

    InvoiceFile parse() throws RefusedException {
        in.toRoot();
        int line = in.line();
        String root = in.name();
        switch (root) {
            case "request" -> in.eachChild(this::partOfRequest);
            case "response" -> throw in.refuse(Refusal.Kind.RESPONSE, "");
            case SCHEMA -> throw in.refuse(Refusal.Kind.SCHEMA, "");
            case ENCRYPTED -> throw in.refuse(Refusal.Kind.ENCRYPTED, "");
            default -> throw in.refuse(Refusal.Kind.OTHER_XML, localName(root));
        }
        in.toEnd();
        return draft.finish(line);
    }

    private void partOfRequest(String name) throws RefusedException {
        switch (name) {
            case "payload" -> {
                Optional<Refusal.Kind> objection = PayloadKind.objection(in);
                if (objection.isPresent()) {
                    throw in.refuse(objection.get(), "");
                }
                in.eachChild(this::partOfPayload);
            }
            case ENCRYPTED -> throw in.refuse(Refusal.Kind.ENCRYPTED, "");
            default -> {}
        }
    }

    private void partOfPayload(String name) throws RefusedException {
        switch (name) {
            case "invoice" -> header();
            case "reminder" -> throw in.refuse(Refusal.Kind.REMINDER, "");
            case "body" -> in.eachChild(this::partOfBody);
            case ENCRYPTED -> throw in.refuse(Refusal.Kind.ENCRYPTED, "");
            default -> {}
        }
    }

    private void header() throws RefusedException {
        draft.number = fields.required("request_id");
        draft.timestamp = timestamp();
        int line = in.line();
        LocalDate issued =
                fields.optional("request_date")
                        .flatMap(text -> warnings.date(text, line))
                        .orElseGet(this::dateOfTimestamp);
        warnings.checkIssued(issued, line);
        draft.issuedOn = Optional.of(issued);
    }

    private long timestamp() throws RefusedException {
        String text = fields.required("request_timestamp");
        try {
            long seconds = Long.parseLong(text);
            if (seconds >= 0 && seconds <= LAST_TIMESTAMP) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            throw in.refuse(Refusal.Kind.BAD_FIELD, "request_timestamp");
        }
        throw in.refuse(Refusal.Kind.BAD_FIELD, "request_timestamp");
    }

    private LocalDate dateOfTimestamp() throws DateTimeException {
        return LocalDate.ofInstant(Instant.ofEpochSecond(draft.timestamp), XmlDates.ZURICH);
    }

    private void partOfBody(String name) throws RefusedException {
        switch (name) {
            case "tiers_garant", "tiers_payant", "tiers_soldant" -> in.eachChild(this::partOfTiers);
            case "esr9", "esrRed", "esrQR", "esrQRRed" -> payment();
            case "treatment" -> draft.treatment = Optional.of(TreatmentDates.read(in, warnings));
            case "services" ->
                    draft.positions = ServicesReader.read(in, warnings, draft.dateOfServices());
            case "documents" -> draft.pdf = DocumentsReader.read(in);
            default -> law(name);
        }
    }

    private void partOfTiers(String name) throws RefusedException {
        switch (name) {
            case "biller" -> draft.biller = Optional.of(BillerReader.readBiller(in, warnings));
            case "billers" -> draft.biller = Optional.of(BillerReader.readBillers(in, warnings));
            case "patient" -> draft.patient = Optional.of(PatientReader.read(in, warnings));
            case "balance" -> balance();
            case "provider", "debitor", "insurance" -> checkGln();
            case "providers" -> in.eachChild(provider -> checkGln());
            default -> {}
        }
    }

    private void balance() throws RefusedException {
        if (in.attribute("currency").filter(c -> !c.equals("CHF")).isPresent()) {
            throw in.refuse(Refusal.Kind.OTHER_CURRENCY, "");
        }
        draft.total = Optional.of(fields.amount("amount"));
        draft.due = Optional.of(fields.amount("amount_due").roundedToFiveCentimes());
        draft.balanceLine = in.line();
    }

    private void payment() {
        in.attribute("reference_number").ifPresent(r -> warnings.checkReference(r, in.line()));
        in.attribute("iban").ifPresent(i -> warnings.checkIban(i, in.line()));
    }

    private void checkGln() {
        in.attribute("ean_party")
                .or(() -> in.attribute("gln"))
                .ifPresent(gln -> warnings.checkGln(gln, in.line()));
    }

    /** In 4.5 some laws carry the patient's AVS number. */
    private void law(String name) throws RefusedException {
        Optional<String> law = Law.read(in, name);
        if (law.isPresent()) {
            draft.law = law;
            draft.avsOfLaw = fields.optional("ssn");
            draft.avsOfLaw.ifPresent(avs -> warnings.checkAvs(avs, in.line()));
        }
    }

    private static String localName(String root) {
        String name = root.substring(root.indexOf('}') + 1);
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
