package org.molaire.domain.cmd;

import java.time.LocalDate;

/**
 * A step of debt enforcement (poursuite).
 *
 * @param office the enforcement office; may be empty
 * @param documentNumber that office's number; may be empty
 */
public record EnforcementStep(
        Kind kind, LocalDate date, String office, String documentNumber, boolean withdrawn) {

    /** In the order in which Swiss law foresees them. */
    public enum Kind {
        /** Réquisition de poursuite. */
        REQUISITION,
        /** Commandement de payer. */
        PAYMENT_ORDER,
        /** Opposition. */
        OBJECTION,
        /** Mainlevée. */
        OBJECTION_LIFTED,
        /** Réquisition de continuer la poursuite. */
        CONTINUATION,
        /** Saisie. */
        SEIZURE,
        /** Acte de défaut de biens. */
        LOSS_CERTIFICATE
    }
}
