package org.molaire.ui.internal.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.molaire.sync.Registration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The way from what the workbench creates (views, handlers, decorators) to the services, which come
 * after the first paint. Nothing waits: who wants the desk is called when it is there.
 */
public final class DeskGate {

    private final BundleContext context;

    public DeskGate(BundleContext context) {
        this.context = context;
    }

    /** The gate of this bundle. */
    public static DeskGate ofPlatform() {
        return new DeskGate(FrameworkUtil.getBundle(DeskGate.class).getBundleContext());
    }

    /** The desk, if a practice is open now; never blocks for long. */
    public Optional<PracticeDesk> current() {
        return Optional.ofNullable(context.getServiceReference(PracticeDesk.class))
                .map(context::getService);
    }

    /**
     * Calls back on the UI thread whenever a practice is open, until the control is disposed.
     *
     * @param opened what to do; what it returns is closed, on the UI thread, when the practice or
     *     the control goes
     */
    public void whenOpen(Control control, Function<PracticeDesk, Registration> opened) {
        Registration all =
                open(
                        control.getDisplay(),
                        desk -> control.isDisposed() ? () -> {} : opened.apply(desk));
        control.addDisposeListener(e -> all.close());
    }

    /** The same without a control: until the registration is closed, on the UI thread. */
    public Registration open(Display display, Function<PracticeDesk, Registration> opened) {
        var visit = new Visit(display, opened);
        var tracker =
                new ServiceTracker<PracticeDesk, PracticeDesk>(context, PracticeDesk.class, null) {
                    @Override
                    public PracticeDesk addingService(ServiceReference<PracticeDesk> reference) {
                        PracticeDesk desk = super.addingService(reference);
                        visit.later(() -> visit.begin(desk));
                        return desk;
                    }

                    @Override
                    public void removedService(
                            ServiceReference<PracticeDesk> reference, PracticeDesk desk) {
                        visit.later(() -> visit.end(desk));
                        super.removedService(reference, desk);
                    }
                };
        tracker.open();
        return () -> {
            visit.endAll();
            tracker.close();
        };
    }

    /** What one visitor does with the desks; its state belongs to the UI thread. */
    private static final class Visit {

        private final Display display;
        private final Function<PracticeDesk, Registration> opened;
        private final Map<PracticeDesk, Registration> active = new HashMap<>();
        private boolean over;

        Visit(Display display, Function<PracticeDesk, Registration> opened) {
            this.display = display;
            this.opened = opened;
        }

        void later(Runnable step) {
            if (!display.isDisposed()) {
                display.asyncExec(step);
            }
        }

        void begin(PracticeDesk desk) {
            if (!over && desk != null) {
                active.put(desk, opened.apply(desk));
            }
        }

        void end(PracticeDesk desk) {
            Registration registration = active.remove(desk);
            if (registration != null) {
                registration.close();
            }
        }

        void endAll() {
            over = true;
            active.values().forEach(Registration::close);
            active.clear();
        }
    }
}
