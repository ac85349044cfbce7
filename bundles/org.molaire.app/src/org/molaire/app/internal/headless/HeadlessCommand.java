package org.molaire.app.internal.headless;

import java.io.PrintStream;

/** Takes the words of the command line apart and answers with an exit code. */
final class HeadlessCommand {

    static final int DONE = 0;
    static final int USAGE = 2;

    private final PrintStream answers;
    private final PrintStream remarks;

    HeadlessCommand(PrintStream answers, PrintStream remarks) {
        this.answers = answers;
        this.remarks = remarks;
    }

    Integer run(String... arguments) {
        if (arguments.length == 0) {
            remarks.println("molaire: aucune commande");
            return USAGE;
        }
        if (arguments[0].equals("echo")) {
            answers.println(String.join(" ", arguments).substring("echo".length()).strip());
            return DONE;
        }
        remarks.println("molaire: commande inconnue: " + arguments[0]);
        return USAGE;
    }
}
