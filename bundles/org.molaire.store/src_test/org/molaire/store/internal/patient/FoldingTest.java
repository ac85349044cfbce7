package org.molaire.store.internal.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertThat(Folding.fold("  ÉLODIE   Müller-Weiß ")).isEqualTo("elodie muller-weiss");
        assertThat(Folding.fold("Šćepanović Łukasz Œuvray")).isEqualTo("scepanovic lukasz oeuvray");
    }

    @Test
    void wildcardsOfTheDatabaseAreOrdinaryCharacters() {
        assertThat(Folding.patterns("50% a_b !")).containsExactly("%50!%%", "%a!_b%", "%!!%");
        assertThat(Folding.patterns(" ")).isEmpty();
    }
}
