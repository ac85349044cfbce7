package org.molaire.app.internal.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.molaire.domain.practice.PracticeSettings;

/**
 * Which folder the workbench opens, and what a new one becomes.
 *
 * @param forNew settings of a practice that has to be made there
 */
record DataFolderChoice(Path path, PracticeSettings forNew) {

    private static final String OPTION = "--data";

    /**
     * The folder that is named; else the user's own practice, if there is one; else the demo. Only
     * a folder that is made as the demo ever becomes one.
     *
     * @param demoName what the demo practice is called
     */
    static DataFolderChoice of(
            List<String> arguments, Map<String, String> environment, String demoName) {
        int option = arguments.indexOf(OPTION);
        if (option >= 0 && option + 1 < arguments.size()) {
            Path named = Path.of(arguments.get(option + 1)).toAbsolutePath().normalize();
            return new DataFolderChoice(named, PracticeSettings.forNewPractice(""));
        }
        Path own = base(environment).resolve("cabinet");
        return Files.isDirectory(own)
                ? new DataFolderChoice(own, PracticeSettings.forNewPractice(""))
                : new DataFolderChoice(
                        base(environment).resolve("demo"), PracticeSettings.forDemo(demoName));
    }

    private static Path base(Map<String, String> environment) {
        String configured = environment.getOrDefault("XDG_DATA_HOME", "");
        Path data =
                configured.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".local", "share")
                        : Path.of(configured);
        return data.resolve("molaire");
    }
}
