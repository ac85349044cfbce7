package org.molaire.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles of this repository as their manifests describe them. */
final class Bundles {

    static final Path FOLDER = Path.of("..", "..", "bundles");

    private static final String PREFIX = "org.molaire.";

    private final Map<String, Attributes> manifests = new TreeMap<>();

    Bundles() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            folders.filter(Files::isDirectory).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their names without the prefix. */
    Set<String> names() {
        return manifests.keySet();
    }

    Set<String> imports(String bundle) {
        return words(manifests.get(bundle), "Import-Package");
    }

    /** Bundles of ours whose packages the bundle imports, or that it requires as a whole. */
    Set<String> needs(String bundle) {
        Set<String> needs = new TreeSet<>();
        for (String required : words(manifests.get(bundle), "Require-Bundle")) {
            if (required.startsWith(PREFIX)) {
                needs.add(required.substring(PREFIX.length()));
            }
        }
        Set<String> imports = imports(bundle);
        manifests.forEach((name, manifest) -> {
            if (words(manifest, "Export-Package").stream().anyMatch(imports::contains)) {
                needs.add(name);
            }
        });
        needs.remove(bundle);
        return needs;
    }

    private void read(Path folder) {
        Path file = folder.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String name = folder.getFileName().toString().substring(PREFIX.length());
            manifests.put(name, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        if (value == null) {
            return Set.of();
        }
        String plain = value.replaceAll("\"[^\"]*\"", "");
        return Stream.of(plain.split(","))
                .map(clause -> clause.split(";")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
