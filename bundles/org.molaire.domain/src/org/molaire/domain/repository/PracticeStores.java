package org.molaire.domain.repository;

import org.molaire.domain.practice.PracticeSettings;

/** Opens the database of a practice. Not for the UI thread: the first opening takes a second. */
public interface PracticeStores {

    /**
     * Opens the practice in a folder, bringing an older database up to date first; creates an empty
     * one where there is none.
     *
     * @param forNew settings of a practice that is created by this call; ignored otherwise
     * @throws StoreFailure if it cannot be opened; nothing was changed
     */
    PracticeStore open(DataFolder folder, PracticeSettings forNew) throws StoreFailure;
}
