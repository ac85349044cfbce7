package org.molaire.store.internal.database;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.molaire.domain.repository.StoreFailure;
import org.molaire.domain.repository.StoreFailure.Kind;

/** Derby's reasons for not opening a database, told as what a person can do about it. */
final class OpeningFailures {

    private static final String BOOTED_BY_ANOTHER = "XSDB6";

    /** Directory or file cannot be made, log file cannot be written, disk full, read only. */
    private static final List<String> UNWRITABLE =
            List.of(
                    "XBM0H", "XBM0B", "XBM0N", "XSLAE", "XSLAF", "XSDF1", "XSDFB", "XSDB1",
                    "25502");

    private OpeningFailures() {}

    static StoreFailure of(SQLException e, boolean creating) {
        Set<String> states = states(e);
        return new StoreFailure(kind(states, creating), "SQLState " + String.join(" ", states), e);
    }

    private static Kind kind(Set<String> states, boolean creating) {
        if (states.contains(BOOTED_BY_ANOTHER)) {
            return Kind.IN_USE;
        }
        boolean unwritable = creating || UNWRITABLE.stream().anyMatch(states::contains);
        return unwritable ? Kind.NOT_WRITABLE : Kind.DAMAGED;
    }

    private static Set<String> states(SQLException e) {
        var states = new LinkedHashSet<String>();
        for (SQLException next = e; next != null; next = next.getNextException()) {
            states.add(String.valueOf(next.getSQLState()));
            for (Throwable t = next.getCause(); t != null; t = t.getCause()) {
                if (t instanceof SQLException sql) {
                    states.add(String.valueOf(sql.getSQLState()));
                }
            }
        }
        return states;
    }
}
