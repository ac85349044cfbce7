package org.molaire.store.internal.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;

/** Finds the migrations that lie in a bundle's folder {@code migrations}. */
public final class MigrationScripts {

    private MigrationScripts() {}

    /** All migrations, in the order of their versions. */
    public static List<Migration> in(Bundle bundle) {
        return Collections.list(bundle.findEntries("migrations", "V*.sql", false)).stream()
                .map(MigrationScripts::read)
                .sorted(Comparator.comparingInt(Migration::version))
                .toList();
    }

    private static Migration read(URL url) {
        String path = url.getPath();
        try (InputStream in = url.openStream()) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Migration.of(path.substring(path.lastIndexOf('/') + 1), sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
