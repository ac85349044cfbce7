package org.molaire.domain.cmd;

import java.time.LocalDate;
import org.molaire.domain.money.Chf;

/**
 * A reminder that CMD sent to the patient.
 *
 * @param level from 1, usually up to 3
 */
public record Reminder(int level, LocalDate sentOn, Chf fee) {}
