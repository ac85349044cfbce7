package org.molaire.domain.repository;

import java.util.Optional;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;

/** Where passwords lie, encrypted, apart from the database. Not for the UI thread. */
public interface PasswordVault {

    Optional<Password> load(CmdAccount account);

    void save(CmdAccount account, Password password);
}
