package org.molaire.sync;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.domain.practice.PracticeSettings;

/**
 * The practice's settings and its account with CMD. Not for the UI thread, but for {@link
 * #settings()}.
 */
public interface Practice {

    /** As last read or saved; never blocks. */
    PracticeSettings settings();

    /** Changes the settings in the database, then tells the subscribers. */
    PracticeSettings change(UnaryOperator<PracticeSettings> change);

    Optional<CmdAccount> account();

    /**
     * Keeps the account, and the password in secure storage; ends a pause after wrong credentials.
     */
    void keepAccount(CmdAccount account, Password password);

    /**
     * Asks CMD whether these credentials hold; keeps nothing.
     *
     * @return what is wrong; empty if all is well
     */
    Optional<Trouble> test(CmdAccount account, Password password);

    /**
     * Tells of changed settings.
     *
     * @param listener called on the thread that changes them
     */
    Registration subscribe(Consumer<PracticeSettings> listener);
}
