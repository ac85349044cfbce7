package org.molaire.domain.cmd;

import java.time.LocalDate;

/**
 * One line of CMD's own history of an invoice.
 *
 * @param code CMD's code of the event, such as PAYMENT or REMINDER
 * @param text in the language that was asked for; may be empty
 */
public record CmdEvent(LocalDate date, String code, String text) {}
