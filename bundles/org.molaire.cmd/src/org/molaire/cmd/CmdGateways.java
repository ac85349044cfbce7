package org.molaire.cmd;

/** Opens the way to CMD. A DS service; whoever implements it decides the wire. */
public interface CmdGateways {

    /**
     * Opens a gateway for an account. No call is made yet; building it may take a second, so never
     * on the UI thread.
     *
     * @throws CmdFailure.Incompatible if the connection cannot be set up, such as a pinned
     *     certificate that is none
     */
    CmdGateway open(CmdConnection connection) throws CmdFailure;
}
