package org.molaire.app.internal.headless;

import java.nio.file.Path;
import org.molaire.app.internal.practice.FolderLock;
import org.molaire.app.internal.practice.OpenPractice;
import org.molaire.app.internal.practice.Services;
import org.molaire.domain.practice.PracticeSettings;
import org.molaire.domain.repository.PracticeStores;
import org.molaire.domain.repository.StoreFailure;
import org.osgi.framework.BundleContext;

/** Opens the practice that a command works on. */
final class PracticeSessions {

    private final BundleContext context;

    PracticeSessions(BundleContext context) {
        this.context = context;
    }

    /** A folder that is new becomes a practice for scripts: consent is not asked until told to. */
    PracticeSession open(Path data) throws StoreFailure {
        OpenPractice practice =
                OpenPractice.open(
                        new Services(context).get(PracticeStores.class),
                        FolderLock.acquire(data.toAbsolutePath().normalize()),
                        PracticeSettings.forImportedFolder());
        practice.publish(context);
        return new PracticeSession(practice, new Services(context));
    }
}
