package org.molaire.store.internal.database;

import java.sql.SQLException;

/**
 * The database refused a statement of an open store. Carries the SQLState and the place, but never
 * the database's own words: they may quote a patient's name.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String what, Throwable origin) {
        super(what);
        setStackTrace(origin.getStackTrace());
    }

    static StoreException of(SQLException e) {
        return new StoreException("database error, SQLState " + e.getSQLState(), e);
    }
}
