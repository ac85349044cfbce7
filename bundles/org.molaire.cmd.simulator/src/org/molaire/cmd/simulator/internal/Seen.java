package org.molaire.cmd.simulator.internal;

/** A submission as it was at one instant. */
record Seen(Handed handed, Story story, long version) {}
