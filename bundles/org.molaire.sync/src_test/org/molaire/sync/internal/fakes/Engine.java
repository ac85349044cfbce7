package org.molaire.sync.internal.fakes;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.molaire.domain.cmd.InvoiceFacts;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.CmdAccount;
import org.molaire.domain.practice.Password;
import org.molaire.domain.repository.PasswordVault;
import org.molaire.sync.Progress;
import org.molaire.sync.internal.board.Board;
import org.molaire.sync.internal.following.Background;
import org.molaire.sync.internal.gateway.GatewayDoor;
import org.molaire.sync.internal.infos.AskedInfos;
import org.molaire.sync.internal.practice.StoredPractice;
import org.molaire.sync.internal.sending.Attempts;
import org.molaire.sync.internal.sending.DoubtSettler;
import org.molaire.sync.internal.sending.OutboxSending;

/** The whole engine put together over a store in memory and a scripted CMD. */
public final class Engine {

    public static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    public static final CmdAccount ACCOUNT =
            new CmdAccount(URI.create("https://localhost/cmd"), "essai", Optional.empty());

    public final MemoryStore store = new MemoryStore();
    public final ScriptedCmd cmd = new ScriptedCmd();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final GatewayDoor door = new GatewayDoor(store, connection -> cmd, new KnownPassword());
    public final StoredPractice practice;
    public final Board board;
    public final DoubtSettler settler;
    public final OutboxSending sending;
    public final AskedInfos infos;
    public final ManualBackground background = new ManualBackground();

    /**
     * @param fill puts what the test needs into the store, before the engine reads it
     */
    public Engine(Consumer<MemoryStore> fill) {
        store.settings().save(ACCOUNT);
        fill.accept(store);
        practice = new StoredPractice(store, new KnownPassword(), door);
        board = new Board(store, clock);
        settler = new DoubtSettler(store, board, clock);
        sending =
                new OutboxSending(
                        store, practice, door, settler, new Attempts(store, board, clock), clock);
        infos = new AskedInfos(store, door, board, clock);
    }

    /** Facts of an accepted invoice with CHF 100.00 open. */
    public static InvoiceFacts open(SubmissionId id, long version) {
        return new InvoiceFacts(
                id,
                "R",
                version,
                Optional.of(LocalDate.of(2026, 1, 2)),
                Optional.of(LocalDate.of(2026, 1, 3)),
                Optional.empty(),
                Optional.empty(),
                Chf.of("100.00"),
                Chf.ZERO,
                Chf.of("100.00"),
                Chf.ZERO,
                Chf.ZERO,
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                false,
                false,
                List.of());
    }

    private static final class KnownPassword implements PasswordVault {

        @Override
        public Optional<Password> load(CmdAccount account) {
            return Optional.of(new Password("secret"));
        }

        @Override
        public void save(CmdAccount account, Password password) {}
    }

    /** Background work that runs when the test says so. */
    public static final class ManualBackground implements Background {

        private Consumer<Progress> work = progress -> {};
        private Optional<Duration> planned = Optional.empty();

        @Override
        public void setWork(Consumer<Progress> what) {
            work = what;
        }

        @Override
        public void runAfter(Duration delay) {
            planned = Optional.of(delay);
        }

        @Override
        public void cancel() {
            planned = Optional.empty();
        }

        @Override
        public void shutdown(Duration bound) {
            planned = Optional.empty();
        }

        public Optional<Duration> planned() {
            return planned;
        }

        /** Runs what is planned, as if its time had come. */
        public void runPlanned() {
            if (planned.isPresent()) {
                planned = Optional.empty();
                work.accept(Progress.NONE);
            }
        }
    }
}
