package org.molaire.sync;

/** How long work tells how far it is, and learns that it shall stop. */
public interface Progress {

    /** For work that nobody watches and nobody cancels. */
    Progress NONE =
            new Progress() {
                @Override
                public void step(int done, int total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /**
     * @param total 0 where it is not known
     */
    void step(int done, int total);

    boolean isCancelled();
}
