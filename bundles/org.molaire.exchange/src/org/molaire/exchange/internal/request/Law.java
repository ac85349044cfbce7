package org.molaire.exchange.internal.request;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.molaire.exchange.Refusal;

/** The law that applies: in 4.5 the name of an element, in 5.0 the type of one. */
final class Law {

    private static final Set<String> KNOWN = Set.of("KVG", "VVG", "UVG", "IVG", "MVG", "ORG");

    private Law() {}

    /** The law in capitals, if the element under the cursor states it. */
    static Optional<String> read(XmlCursor in, String element) throws RefusedException {
        if (element.equals("law")) {
            String type = new Fields(in).required("type").toUpperCase(Locale.ROOT);
            if (!KNOWN.contains(type)) {
                throw in.refuse(Refusal.Kind.BAD_FIELD, "law");
            }
            return Optional.of(type);
        }
        return Optional.of(element.toUpperCase(Locale.ROOT))
                .filter(l -> KNOWN.contains(l) && element.equals(l.toLowerCase(Locale.ROOT)));
    }
}
