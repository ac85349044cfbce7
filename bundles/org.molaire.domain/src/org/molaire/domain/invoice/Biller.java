package org.molaire.domain.invoice;

import java.util.Optional;
import org.molaire.domain.practice.Address;

/**
 * Who issued the invoice.
 *
 * @param gln as written in the source, check digit right or not
 * @param zsr number of the insurers' register (RCC), such as C000002
 */
public record Biller(String name, Optional<String> gln, Optional<String> zsr, Address address) {

    /** What tells billers apart: the GLN, else the ZSR, else the name. */
    public String identity() {
        return gln.map(g -> "gln:" + g)
                .or(() -> zsr.map(z -> "zsr:" + z))
                .orElseGet(() -> "name:" + name);
    }
}
