package org.molaire.exchange.internal.request;

import java.util.Optional;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.ImportWarning;
import org.molaire.exchange.Refusal;

/** Reads who issued the invoice: one {@code biller} in 4.5, {@code billers} by number in 5.0. */
final class BillerReader {

    private final XmlCursor in;
    private final Fields fields;
    private final Warnings warnings;
    private Party party = Party.NONE;
    private Optional<String> gln = Optional.empty();
    private Optional<String> zsr = Optional.empty();

    private BillerReader(XmlCursor in, Warnings warnings) {
        this.in = in;
        this.fields = new Fields(in);
        this.warnings = warnings;
    }

    /** 4.5: both numbers are attributes of the one biller. */
    static Biller readBiller(XmlCursor in, Warnings warnings) throws RefusedException {
        var reader = new BillerReader(in, warnings);
        int line = in.line();
        reader.gln = reader.fields.optional("ean_party");
        reader.zsr = reader.fields.optional("zsr");
        reader.party = Party.read(in);
        return reader.biller(line);
    }

    /** 5.0: a biller for each number, with an address each; the first one counts. */
    static Biller readBillers(XmlCursor in, Warnings warnings) throws RefusedException {
        var reader = new BillerReader(in, warnings);
        int line = in.line();
        in.eachChild(reader::oneOfSeveral);
        return reader.biller(line);
    }

    private void oneOfSeveral(String name) throws RefusedException {
        switch (name) {
            case "biller_gln" -> gln = fields.optional("gln");
            case "biller_zsr" -> zsr = fields.optional("zsr");
            default -> {
                return;
            }
        }
        Party next = Party.read(in);
        if (party.familyName().isEmpty()) {
            party = next;
        }
    }

    private Biller biller(int line) throws RefusedException {
        if (party.familyName().isEmpty()) {
            throw new RefusedException(Refusal.Kind.MISSING_FIELD, line, "biller");
        }
        gln.ifPresent(number -> warnings.checkGln(number, line));
        if (gln.isEmpty() && zsr.isEmpty()) {
            warnings.add(ImportWarning.Kind.BILLER_WITHOUT_ID, line, "");
        }
        return new Biller(party.letterName(), gln, zsr, party.address());
    }
}
