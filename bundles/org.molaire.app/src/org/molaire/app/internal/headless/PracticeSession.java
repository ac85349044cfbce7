package org.molaire.app.internal.headless;

import org.molaire.app.internal.practice.OpenPractice;
import org.molaire.app.internal.practice.Services;
import org.molaire.domain.repository.PracticeStore;

/** An open practice with the services that work on it. */
record PracticeSession(OpenPractice practice, Services services) implements AutoCloseable {

    PracticeStore store() {
        return practice.store();
    }

    <S> S service(Class<S> type) {
        return services.get(type);
    }

    @Override
    public void close() {
        practice.close();
    }
}
