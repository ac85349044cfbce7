package org.molaire.ui.internal.desk;

import org.molaire.domain.repository.DataFolder;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.CmdInfos;
import org.molaire.sync.Following;
import org.molaire.sync.Practice;
import org.molaire.sync.Sending;
import org.molaire.sync.StatusBoard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * All that the interface works with while a practice is open. It appears as a service once the
 * database is open and the services above it are there, and goes with them; immediate, so that they
 * come up on the thread that opens the practice. Nothing here is for the UI thread but {@code
 * board().current()}, {@code practice().settings()} and the calls that say so.
 */
@Component(service = PracticeDesk.class, immediate = true)
public final class PracticeDesk {

    private final DataFolder folder;
    private final PracticeStore store;
    private final StatusBoard board;
    private final Following following;
    private final CmdInfos infos;
    private final Sending sending;
    private final Practice practice;

    @Activate
    public PracticeDesk(
            @Reference DataFolder folder,
            @Reference PracticeStore store,
            @Reference StatusBoard board,
            @Reference Following following,
            @Reference CmdInfos infos,
            @Reference Sending sending,
            @Reference Practice practice) {
        this.folder = folder;
        this.store = store;
        this.board = board;
        this.following = following;
        this.infos = infos;
        this.sending = sending;
        this.practice = practice;
    }

    public DataFolder folder() {
        return folder;
    }

    public PracticeStore store() {
        return store;
    }

    public StatusBoard board() {
        return board;
    }

    public Following following() {
        return following;
    }

    public CmdInfos infos() {
        return infos;
    }

    public Sending sending() {
        return sending;
    }

    public Practice practice() {
        return practice;
    }
}
