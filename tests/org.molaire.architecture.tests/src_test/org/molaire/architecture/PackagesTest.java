package org.molaire.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What manifests cannot say: who inside a bundle may know what. */
class PackagesTest {

    @Test
    void domainIsPlainJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.molaire.domain..")
                .check(classesOf("org.molaire.domain"));
    }

    @Test
    void onlyTheJobsOfSyncKnowThePlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.molaire.sync.internal.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(classesOf("org.molaire.sync"));
    }

    /** The command line uses them, where there is no display. */
    @Test
    void wordsOfTheInterfaceNeedNoDisplay() {
        classes()
                .that()
                .resideInAPackage("org.molaire.ui.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.eclipse.core.runtime",
                        "org.molaire.domain..",
                        "org.molaire.sync",
                        "org.molaire.ui.text..")
                .check(classesOf("org.molaire.ui"));
    }

    @Test
    void packagesOfTheSimulatorFormNoCircle() {
        slices().matching("org.molaire.cmd.(**)")
                .should()
                .beFreeOfCycles()
                .check(classesOf("org.molaire.cmd.simulator"));
    }

    private static JavaClasses classesOf(String bundle) {
        return new ClassFileImporter()
                .importPath(Bundles.FOLDER.resolve(Path.of(bundle, "target", "classes")));
    }
}
