package org.molaire.store.tests;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Derby's jars and this bundle's classes copied to a folder, for a JVM without OSGi. */
final class DerbyJars {

    private static final List<String> JARS =
            List.of("derby.jar", "derbyshared.jar", "derbytools.jar");

    private DerbyJars() {}

    static String classPath(Path folder) throws IOException {
        Bundle library = FrameworkUtil.getBundle(EmbeddedDataSource.class);
        var entries = new ArrayList<String>();
        for (String jar : JARS) {
            entries.add(copy(library.getEntry("lib/" + jar), folder.resolve(jar)).toString());
        }
        String name = HoldOpen.class.getName().replace('.', '/') + ".class";
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        copy(HoldOpen.class.getClassLoader().getResource(name), target);
        entries.add(folder.toString());
        return String.join(File.pathSeparator, entries);
    }

    private static Path copy(URL from, Path to) throws IOException {
        try (InputStream in = from.openStream()) {
            Files.copy(in, to);
        }
        return to;
    }
}
