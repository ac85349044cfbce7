package org.molaire.exchange.internal.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.molaire.domain.treatment.Position;
import org.molaire.exchange.Refusal;

/** Reads the services; both versions write them as {@code service} and {@code service_ex}. */
final class ServicesReader {

    /** Far above any invoice; keeps a file from filling the memory. */
    private static final int MOST = 20_000;

    private static final Set<String> DENTAL = Set.of("222", "223", "322", "323");
    private static final Pattern FDI = Pattern.compile("[1-8][1-8]");
    private static final Pattern TOOTH_TOKEN =
            Pattern.compile("tooth|dent|zahn|dente", Pattern.CASE_INSENSITIVE);

    private final XmlCursor in;
    private final Fields fields;
    private final Warnings warnings;
    private final LocalDate otherwise;
    private final List<Position> positions = new ArrayList<>();

    private ServicesReader(XmlCursor in, Warnings warnings, LocalDate otherwise) {
        this.in = in;
        this.fields = new Fields(in);
        this.warnings = warnings;
        this.otherwise = otherwise;
    }

    /**
     * @param otherwise the date of a service whose own can not be read
     */
    static List<Position> read(XmlCursor in, Warnings warnings, LocalDate otherwise)
            throws RefusedException {
        var reader = new ServicesReader(in, warnings, otherwise);
        int line = in.line();
        in.eachChild(reader::service);
        if (reader.positions.isEmpty()) {
            throw new RefusedException(Refusal.Kind.MISSING_FIELD, line, "service");
        }
        return reader.positions;
    }

    private void service(String name) throws RefusedException {
        if (!name.equals("service") && !name.equals("service_ex")) {
            // A record of another version carries money: skipping it would falsify the invoice.
            throw in.refuse(Refusal.Kind.OTHER_VERSION, bounded(name));
        }
        if (positions.size() == MOST) {
            throw in.refuse(Refusal.Kind.TOO_LARGE, "services");
        }
        Position read = position();
        Optional<String> tooth = toothInside().or(read::tooth);
        positions.add(
                new Position(
                        read.date(),
                        read.tariff(),
                        read.code(),
                        read.text(),
                        tooth,
                        read.quantity(),
                        read.amount()));
    }

    private Position position() throws RefusedException {
        int line = in.line();
        String tariff = fields.required("tariff_type");
        String code = fields.required("code");
        String text = fields.optionalText("name").orElse(code);
        LocalDate date = warnings.date(fields.required("date_begin"), line).orElse(otherwise);
        BigDecimal quantity = fields.quantity("quantity");
        Optional<String> tooth =
                fields.optional("ref_code")
                        .filter(ref -> DENTAL.contains(tariff) && FDI.matcher(ref).matches());
        return new Position(date, tariff, code, text, tooth, quantity, fields.amount("amount"));
    }

    /** 5.0 may name the tooth in an {@code xtra_service}. */
    private Optional<String> toothInside() throws RefusedException {
        var found = new ArrayList<String>();
        in.eachChild(name -> {
            boolean tooth =
                    name.equals("xtra_service")
                            && in.attribute("token")
                                    .filter(t -> TOOTH_TOKEN.matcher(t).matches())
                                    .isPresent();
            if (tooth) {
                fields.optional("value")
                        .filter(v -> FDI.matcher(v).matches())
                        .ifPresent(found::add);
            }
        });
        return found.stream().findFirst();
    }

    private static String bounded(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
