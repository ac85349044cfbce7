package org.molaire.ui.tests;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.stream.Stream;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.sync.Following;
import org.molaire.sync.StatusBoard;
import org.molaire.testkit.Await;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The services of the running workbench. */
final class Services {

    private final BundleContext context =
            FrameworkUtil.getBundle(Services.class).getBundleContext();

    /** Waits for the service: the practice opens in the background. */
    <S> S get(Class<S> type) {
        return Await.value(
                type.getSimpleName(),
                () ->
                        Optional.ofNullable(context.getServiceReference(type))
                                .map(context::getService));
    }

    /**
     * Lets the services read the database again, as when the practice is opened: the board learns
     * of what was put there behind its back, and the views find a new desk.
     */
    void reread() {
        get(PracticeStore.class);
        ServiceReference<StatusBoard> board = context.getServiceReference(StatusBoard.class);
        var runtime = get(ServiceComponentRuntime.class);
        ComponentDescriptionDTO component =
                runtime.getComponentDescriptionDTOs(board.getBundle()).stream()
                        .filter(found ->
                                Stream.of(found.serviceInterfaces)
                                        .anyMatch(StatusBoard.class.getName()::equals))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no board"));
        try {
            runtime.disableComponent(component).getValue();
            runtime.enableComponent(component).getValue();
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionError("the board does not start again", e);
        }
        get(StatusBoard.class);
        get(Following.class).start();
    }
}
