package org.molaire.app.internal.headless;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command; the detail goes to the log. */
final class CommandErrors {

    private final Terminal terminal;

    CommandErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    int wrongArguments(ParameterException e, String[] arguments) {
        terminal.err().println(sentence(e));
        String command = e.getCommandLine().getCommandName();
        terminal.say("usage.seeHelp", command.equals("molaire") ? "" : command + " ");
        return ExitCode.USAGE;
    }

    int failed(Exception e, CommandLine line, ParseResult result) {
        if (e instanceof UsageException usage) {
            terminal.err().println(usage.getMessage());
            return ExitCode.USAGE;
        }
        return terminal.defect(e);
    }

    private String sentence(ParameterException e) {
        CommandTexts texts = terminal.texts();
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                    texts.get(
                            "usage.missing",
                            missing.getMissing().stream()
                                    .map(this::name)
                                    .collect(Collectors.joining(", ")));
            default ->
                    e.getArgSpec() == null
                            ? texts.get("usage.noCommand")
                            : texts.get("usage.badValue", name(e.getArgSpec()), e.getValue());
        };
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : terminal.texts().get("argument." + argument.paramLabel());
    }
}
