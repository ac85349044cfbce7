package org.molaire.sync.internal.following;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.molaire.cmd.CmdFailure;
import org.molaire.cmd.CmdGateway;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Progress;
import org.molaire.sync.RoundReport;
import org.molaire.sync.Trouble;
import org.molaire.sync.internal.board.Board;
import org.molaire.sync.internal.gateway.GatewayDoor;
import org.molaire.sync.internal.practice.StoredPractice;
import org.molaire.sync.internal.sending.DoubtSettler;
import org.molaire.sync.internal.support.TroubleException;
import org.molaire.sync.internal.support.Troubles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs rounds, one at a time, and always ends with a report. */
@Component(service = Rounds.class)
public final class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());
    private static final Duration FULL_EVERY = Duration.ofDays(1);

    private final PracticeStore store;
    private final StoredPractice practice;
    private final GatewayDoor door;
    private final DoubtSettler settler;
    private final Board board;
    private final Clock clock;

    @Activate
    public Rounds(
            @Reference PracticeStore store,
            @Reference StoredPractice practice,
            @Reference GatewayDoor door,
            @Reference DoubtSettler settler,
            @Reference Board board) {
        this(store, practice, door, settler, board, Clock.systemUTC());
    }

    public Rounds(
            PracticeStore store,
            StoredPractice practice,
            GatewayDoor door,
            DoubtSettler settler,
            Board board,
            Clock clock) {
        this.store = store;
        this.practice = practice;
        this.door = door;
        this.settler = settler;
        this.board = board;
        this.clock = clock;
    }

    /**
     * Runs one round on the calling thread, after one that is under way.
     *
     * @param full whether to ask for every unpaid invoice; done once a day all the same
     */
    synchronized RoundReport run(boolean full, Progress progress) {
        try {
            return run(full || isFullDue(), progress, door.gateway());
        } catch (CmdFailure failure) {
            return stopped(Troubles.of(failure));
        } catch (TroubleException e) {
            return stopped(e.trouble());
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "The round failed", defect);
            return stopped(Troubles.of(defect));
        }
    }

    private RoundReport run(boolean full, Progress progress, CmdGateway gateway) throws CmdFailure {
        settler.settle(gateway);
        int graceDays = practice.settings().graceDays();
        var round = new Round(store, board, gateway, clock, graceDays, progress);
        try {
            round.run(full);
            return round.report(Optional.empty());
        } catch (CmdFailure failure) {
            LOG.log(Level.WARNING, "The round ended early: {0}", failure.code());
            return round.report(Optional.of(Troubles.of(failure)));
        } catch (TroubleException e) {
            return round.report(Optional.of(e.trouble()));
        }
    }

    private boolean isFullDue() {
        return store.following()
                .progress()
                .lastFull()
                .map(last -> !last.plus(FULL_EVERY).isAfter(clock.instant()))
                .orElse(true);
    }

    private static RoundReport stopped(Trouble trouble) {
        return new RoundReport(0, 0, List.of(), List.of(), Optional.of(trouble));
    }
}
