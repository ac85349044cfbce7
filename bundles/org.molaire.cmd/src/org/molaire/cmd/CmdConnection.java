package org.molaire.cmd;

import java.util.Locale;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;

/**
 * What it takes to reach CMD.
 *
 * @param language in which CMD shall word reasons and remedies
 */
public record CmdConnection(CmdAccount account, Password password, Locale language) {}
