package org.molaire.cmd.simulator.internal.ledger;

import org.molaire.cmd.simulator.internal.lives.Story;

/** A submission as it was at one instant. */
public record Seen(Handed handed, Story story, long version) {}
