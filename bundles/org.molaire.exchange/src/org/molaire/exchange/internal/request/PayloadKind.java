package org.molaire.exchange.internal.request;

import java.util.Optional;
import org.molaire.exchange.Refusal;

/** What a payload is: 4.5 says it with type, copy and storno, 5.0 with a type and a subtype. */
final class PayloadKind {

    private PayloadKind() {}

    /** Why the payload under the cursor is no invoice to hand in; empty if it is one. */
    static Optional<Refusal.Kind> objection(XmlCursor in) {
        String type = in.attribute("request_type").or(() -> in.attribute("type")).orElse("invoice");
        String subtype = in.attribute("request_subtype").orElse("normal");
        if (type.equals("reminder")) {
            return Optional.of(Refusal.Kind.REMINDER);
        }
        if (!type.equals("invoice")) {
            return Optional.of(Refusal.Kind.OTHER_VERSION);
        }
        if (subtype.equals("storno") || isTrue(in, "storno")) {
            return Optional.of(Refusal.Kind.STORNO);
        }
        if (subtype.equals("copy") || isTrue(in, "copy")) {
            return Optional.of(Refusal.Kind.COPY);
        }
        if (subtype.equals("refund")) {
            return Optional.of(Refusal.Kind.REFUND);
        }
        return subtype.equals("normal")
                ? Optional.empty()
                : Optional.of(Refusal.Kind.OTHER_VERSION);
    }

    private static boolean isTrue(XmlCursor in, String attribute) {
        return in.attribute(attribute).filter(v -> v.equals("true") || v.equals("1")).isPresent();
    }
}
