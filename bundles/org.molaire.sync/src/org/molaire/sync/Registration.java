package org.molaire.sync;

/** A subscription; closing it ends it. */
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
