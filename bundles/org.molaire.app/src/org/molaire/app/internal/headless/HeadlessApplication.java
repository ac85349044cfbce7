package org.molaire.app.internal.headless;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.molaire.app.internal.log.LogSetup;
import org.molaire.app.internal.practice.Services;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine;

/** Molaire without a window: runs one command and answers its exit code. */
public final class HeadlessApplication implements IApplication {

    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public Object start(IApplicationContext context) {
        LogSetup.quiet();
        BundleContext bundles =
                FrameworkUtil.getBundle(HeadlessApplication.class).getBundleContext();
        Terminal terminal = Terminal.ofProcess(new CommandTexts(Locale.getDefault()));
        String[] arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return commands(terminal, bundles).execute(arguments);
    }

    private CommandLine commands(Terminal terminal, BundleContext bundles) {
        var sessions = new PracticeSessions(bundles);
        var services = new Services(bundles);
        var line =
                new CommandLine(new MolaireCommand())
                        .addSubcommand(new SimulatorCommand(terminal, services, ended))
                        .addSubcommand(new ImportCommand(terminal, sessions))
                        .addSubcommand(new AccountCommand(terminal, sessions))
                        .addSubcommand(new SendCommand(terminal, sessions))
                        .addSubcommand(new SyncCommand(terminal, sessions))
                        .addSubcommand(new ListCommand(terminal, sessions))
                        .addSubcommand(new InfoCommand(terminal, sessions, Clock.systemUTC()));
        var errors = new CommandErrors(terminal);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors::wrongArguments)
                .setExecutionExceptionHandler(errors::failed)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        ended.countDown();
    }
}
