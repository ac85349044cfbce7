package org.molaire.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. OSGi enforces the manifests, so the manifests are what is looked at. */
class ArrowsTest {

    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("domain", Set.of()),
                    Map.entry("store", Set.of("domain", "lib.db")),
                    Map.entry("cmd", Set.of("domain")),
                    Map.entry("cmd.soap", Set.of("cmd", "domain", "lib.cxf")),
                    Map.entry("cmd.simulator", Set.of("cmd.soap", "lib.cxf")),
                    Map.entry("sync", Set.of("cmd", "domain")),
                    Map.entry("exchange", Set.of("domain")),
                    Map.entry("ui", Set.of("sync", "exchange", "domain")),
                    Map.entry("lib.cxf", Set.of()),
                    Map.entry("lib.db", Set.of()));

    private final Bundles bundles = new Bundles();

    @TestFactory
    Set<DynamicTest> everyBundleKnowsOnlyWhomItMay() {
        Set<DynamicTest> tests = new HashSet<>();
        for (String bundle : bundles.names()) {
            if (!bundle.equals("app")) {
                tests.add(DynamicTest.dynamicTest(bundle, () -> knowsOnlyWhomItMay(bundle)));
            }
        }
        return tests;
    }

    private void knowsOnlyWhomItMay(String bundle) {
        assertThat(MAY_KNOW).as("arrows of " + bundle).containsKey(bundle);
        assertThat(bundles.needs(bundle)).isSubsetOf(MAY_KNOW.get(bundle));
    }

    @Test
    void simulatorKnowsTheContractAlone() {
        assertThat(bundles.imports("cmd.simulator"))
                .filteredOn(name -> name.startsWith("org.molaire."))
                .containsOnly("org.molaire.cmd.soap.contract");
    }

    @Test
    void domainImportsNoFramework() {
        assertThat(bundles.imports("domain")).isEmpty();
    }
}
