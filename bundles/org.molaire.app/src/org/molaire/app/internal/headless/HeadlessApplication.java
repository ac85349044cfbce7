package org.molaire.app.internal.headless;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command without a window; the exit code of the process is the command's. */
public final class HeadlessApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return new HeadlessCommand(System.out, System.err).run(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
