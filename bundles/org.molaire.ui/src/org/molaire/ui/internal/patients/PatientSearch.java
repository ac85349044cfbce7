package org.molaire.ui.internal.patients;

import java.util.List;
import java.util.OptionalLong;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.repository.PatientRepository;

/** Finds patients for the list, and no more of them than a person can look through. */
final class PatientSearch {

    /** Rows that the list shows at most. */
    static final int LIMIT = 500;

    /** How long a further keystroke is waited for. */
    static final long PAUSE_MILLIS = 100;

    private final PatientRepository patients;

    PatientSearch(PatientRepository patients) {
        this.patients = patients;
    }

    /**
     * What was found.
     *
     * @param all whether nothing was searched for
     * @param more whether there are others
     * @param others how many, where that is known
     */
    record Found(List<Patient> shown, boolean all, boolean more, OptionalLong others) {

        Found {
            shown = List.copyOf(shown);
        }
    }

    /** Reads the database: not for the UI thread. */
    Found find(String text) {
        List<Patient> found = patients.search(text, LIMIT + 1);
        boolean all = text.isBlank();
        if (found.size() <= LIMIT) {
            return new Found(found, all, false, OptionalLong.empty());
        }
        List<Patient> shown = found.subList(0, LIMIT);
        OptionalLong others =
                all ? OptionalLong.of(patients.count() - LIMIT) : OptionalLong.empty();
        return new Found(shown, all, true, others);
    }
}
