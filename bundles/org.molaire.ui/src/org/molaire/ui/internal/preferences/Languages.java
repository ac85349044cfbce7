package org.molaire.ui.internal.preferences;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.molaire.ui.text.Texts;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The languages that the interface speaks: those with a file of texts, and French. */
final class Languages {

    private static final Pattern FILE = Pattern.compile(".*/messages_([a-z]{2,3})\\.properties");

    private Languages() {}

    /** Their codes, French first. */
    static List<String> ofPlatform() {
        String folder = '/' + Texts.class.getPackageName().replace('.', '/');
        return of(
                FrameworkUtil.getBundle(Texts.class)
                        .adapt(BundleWiring.class)
                        .listResources(
                                folder, "messages*.properties", BundleWiring.LISTRESOURCES_LOCAL));
    }

    /** The codes of the languages whose files of texts are among these. */
    static List<String> of(Collection<String> files) {
        Stream<String> translations =
                files.stream()
                        .map(FILE::matcher)
                        .filter(Matcher::matches)
                        .map(found -> found.group(1))
                        .sorted();
        return Stream.concat(Stream.of("fr"), translations).distinct().toList();
    }

    /** A language's own name, « Français ». */
    static String name(String code) {
        Locale language = Locale.of(code);
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
