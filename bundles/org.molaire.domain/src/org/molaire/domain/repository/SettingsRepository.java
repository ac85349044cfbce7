package org.molaire.domain.repository;

import java.util.Optional;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.PracticeSettings;

/** The settings of the practice and its account with CMD. */
public interface SettingsRepository {

    PracticeSettings load();

    void save(PracticeSettings settings);

    Optional<CmdAccount> account();

    /**
     * Keeps the account. Another address or user starts the following anew: the cursor is reset.
     */
    void save(CmdAccount account);
}
