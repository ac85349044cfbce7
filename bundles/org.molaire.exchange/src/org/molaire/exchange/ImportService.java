package org.molaire.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.molaire.domain.repository.PracticeStore;

/** Brings invoice requests of forum-datenaustausch.ch (4.5, 5.0) into a practice. */
public interface ImportService {

    /**
     * Imports one file after the other, each whole or not at all; one that is refused never stops
     * the next. An invoice that comes without a PDF gets a plain one. Blocks; not for the UI
     * thread.
     *
     * @param consent the day on which the patients agreed that their invoices go to CMD; one that
     *     withdrew since is left alone
     */
    ImportReport importFiles(List<Path> files, Optional<LocalDate> consent, PracticeStore store);
}
