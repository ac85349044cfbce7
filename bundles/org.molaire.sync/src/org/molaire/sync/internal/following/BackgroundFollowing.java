package org.molaire.sync.internal.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
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
    private final HealthBook health;
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
                new HealthBook(
                        practice.settings().backgroundSync(),
                        store.following().progress().lastSuccess());
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
        update(HealthBook::roundBegins);
        RoundReport report = rounds.run(full, progress);
        update(book -> book.roundEnds(report, clock.instant()));
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
        update(HealthBook::resume);
        plan(Duration.ZERO);
    }

    private void runInBackground(Progress progress) {
        RoundReport report = run(takeAsked(), progress);
        synchronized (this) {
            failuresInARow = Pauses.isFailure(report) ? failuresInARow + 1 : 0;
            if (report.trouble().filter(Pauses::untilTheUserActs).isPresent()) {
                update(HealthBook::pause);
            } else if (asked) {
                plan(Duration.ZERO);
            } else {
                update(HealthBook::dropPlan);
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
        boolean wasOn = health.value().on();
        update(book -> book.switchTo(settings.backgroundSync()));
        if (!settings.backgroundSync()) {
            background.cancel();
        } else if (!wasOn) {
            asked = started;
            fullAsked = true;
            update(HealthBook::resume);
            planIfOn(Duration.ZERO);
        } else {
            planIfOn(settings.interval());
        }
    }

    private synchronized void accountChanged() {
        update(HealthBook::resume);
        planIfOn(Duration.ZERO);
    }

    private void planIfOn(Duration delay) {
        Health now = health.value();
        if (started && now.on() && !now.paused()) {
            plan(delay);
        }
    }

    private void plan(Duration delay) {
        Instant due = clock.instant().plus(delay);
        update(book -> book.plan(due));
        background.runAfter(delay);
    }

    @Override
    public synchronized Health health() {
        return health.value();
    }

    @Override
    public Registration subscribe(Consumer<Health> listener) {
        return listeners.add(listener);
    }

    private synchronized void update(Consumer<HealthBook> change) {
        change.accept(health);
        listeners.tell(health.value());
    }
}
