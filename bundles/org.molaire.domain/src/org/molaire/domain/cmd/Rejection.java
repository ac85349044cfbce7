package org.molaire.domain.cmd;

import java.util.List;

/**
 * Why CMD does not take an invoice, and what would help.
 *
 * @param text in the language that was asked for
 */
public record Rejection(String code, String text, List<String> reasons, List<String> remedies) {

    public Rejection {
        reasons = List.copyOf(reasons);
        remedies = List.copyOf(remedies);
    }
}
