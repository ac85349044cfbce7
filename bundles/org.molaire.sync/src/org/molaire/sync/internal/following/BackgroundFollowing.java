package org.molaire.sync.internal.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Following;
import org.molaire.sync.Health;
import org.molaire.sync.Progress;
import org.molaire.sync.Registration;
import org.molaire.sync.RoundReport;
import org.molaire.sync.internal.practice.StoredPractice;
import org.molaire.sync.internal.support.Listeners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Decides when rounds run: at start, every interval, at once and in full when the switch is turned
 * on. Off means off. Wrong credentials stop it until the user acts.
 */
@Component(service = Following.class)
public final class BackgroundFollowing implements Following {

    private static final Duration SHUTDOWN_BOUND = Duration.ofSeconds(5);

    private final Rounds rounds;
    private final StoredPractice practice;
    private final Background background;
    private final Clock clock;
    private final Listeners<Health> listeners = new Listeners<>();
    private final List<Registration> subscriptions;
    private Health health;
    private boolean started;
    private boolean asked;
    private boolean fullAsked;
    private int failuresInARow;

    @Activate
    public BackgroundFollowing(
            @Reference PracticeStore store,
            @Reference Rounds rounds,
            @Reference StoredPractice practice,
            @Reference Background background) {
        this(store, rounds, practice, background, Clock.systemUTC());
    }

    public BackgroundFollowing(
            PracticeStore store,
            Rounds rounds,
            StoredPractice practice,
            Background background,
            Clock clock) {
        this.rounds = rounds;
        this.practice = practice;
        this.background = background;
        this.clock = clock;
        this.health =
                new Health(
                        practice.settings().backgroundSync(),
                        store.following().progress().lastSuccess(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        false,
                        List.of());
        background.setWork(this::runInBackground);
        this.subscriptions =
                List.of(
                        practice.subscribe(this::settingsChanged),
                        practice.subscribeAccount(account -> accountChanged()));
    }

    @Deactivate
    public void shutdown() {
        subscriptions.forEach(Registration::close);
        synchronized (this) {
            started = false;
        }
        background.shutdown(SHUTDOWN_BOUND);
    }

    @Override
    public RoundReport run(boolean full, Progress progress) {
        update(Healths::running);
        RoundReport report = rounds.run(full, progress);
        update(health -> Healths.after(health, report, clock.instant()));
        return report;
    }

    @Override
    public synchronized void start() {
        if (!started) {
            started = true;
            planIfOn(Duration.ZERO);
        }
    }

    @Override
    public synchronized void request(boolean full) {
        asked = true;
        fullAsked |= full;
        update(Healths::resumed);
        plan(Duration.ZERO);
    }

    private void runInBackground(Progress progress) {
        RoundReport report = run(takeAsked(), progress);
        synchronized (this) {
            failuresInARow = Pauses.isFailure(report) ? failuresInARow + 1 : 0;
            if (report.trouble().filter(Pauses::untilTheUserActs).isPresent()) {
                update(Healths::paused);
            } else if (asked) {
                plan(Duration.ZERO);
            } else {
                update(Healths::unplanned);
                planIfOn(Pauses.after(report, practice.settings().interval(), failuresInARow));
            }
        }
    }

    /** Whether a full round was asked for; what is asked from now on means one more round. */
    private synchronized boolean takeAsked() {
        boolean full = fullAsked;
        asked = false;
        fullAsked = false;
        return full;
    }

    private synchronized void settingsChanged(PracticeSettings settings) {
        boolean wasOn = health.on();
        update(health -> Healths.switched(health, settings.backgroundSync()));
        if (!settings.backgroundSync()) {
            background.cancel();
        } else if (!wasOn) {
            asked = started;
            fullAsked = true;
            update(Healths::resumed);
            planIfOn(Duration.ZERO);
        } else {
            planIfOn(settings.interval());
        }
    }

    private synchronized void accountChanged() {
        update(Healths::resumed);
        planIfOn(Duration.ZERO);
    }

    private void planIfOn(Duration delay) {
        if (started && health.on() && !health.paused()) {
            plan(delay);
        }
    }

    private void plan(Duration delay) {
        Instant due = clock.instant().plus(delay);
        update(health -> Healths.planned(health, due));
        background.runAfter(delay);
    }

    @Override
    public synchronized Health health() {
        return health;
    }

    @Override
    public Registration subscribe(Consumer<Health> listener) {
        return listeners.add(listener);
    }

    private synchronized void update(UnaryOperator<Health> change) {
        health = change.apply(health);
        listeners.tell(health);
    }
}
