package org.molaire.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.molaire.testkit.data.InvoiceBuilder.invoice;
import static org.molaire.testkit.data.PatientBuilder.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.Patient;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.PatientRepository;
import org.molaire.store.internal.database.StoreException;
import org.molaire.testkit.data.PatientBuilder;

class PatientTest {

    private static final String AVS = "756.9217.0769.85";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @RegisterExtension final OpenPractice practice = new OpenPractice();

    @Test
    void givesBackWhatWasAdded() {
        PatientData data =
                patient("Müller", "Zoé").number("P-7").avs(AVS).consentSince(DAY).build();
        PatientId id = patients().add(data);
        assertEquals(data, patients().find(id).orElseThrow().data());
        assertTrue(patients().find(new PatientId(id.value() + 1)).isEmpty());
    }

    @Test
    void findsByEveryWordWithoutCaseAndAccents() {
        patients().add(patient("Müller", "Zoé").number("P-7").build());
        patients().add(patient("Muller", "Jean").bornOn(LocalDate.of(1951, 12, 1)).build());
        patients().add(patient("D'Œuvre", "100%").build());
        assertEquals(List.of("Muller Jean", "Müller Zoé"), found("MULLER"));
        assertEquals(List.of("Müller Zoé"), found("  zoe  mül "));
        assertEquals(List.of("Muller Jean"), found("muller 01.12.1951"));
        assertEquals(List.of("Müller Zoé"), found("p-7"));
        assertEquals(List.of("D'Œuvre 100%"), found("0%"));
        assertEquals(List.of("D'Œuvre 100%"), found("oeuvre"));
        assertEquals(List.of(), found("_"));
        assertEquals(3, found(" ").size());
        assertEquals(1, patients().search("", 1).size());
    }

    @Test
    void recordsAndRemovesAConsentAsAChangeOfThePatient() {
        PatientId id = patients().add(patient("Muster", "Anna").build());
        long version = patients().find(id).orElseThrow().version();
        var consent = new Consent(DAY, "doc", Optional.of(DAY.plusDays(9)));
        patients().setConsent(id, Optional.of(consent), OpenPractice.NOW);
        Patient after = patients().find(id).orElseThrow();
        assertEquals(Optional.of(consent), after.data().consent());
        assertTrue(after.version() > version);
        patients().setConsent(id, Optional.empty(), OpenPractice.NOW);
        assertEquals(Optional.empty(), patients().find(id).orElseThrow().data().consent());
    }

    @Test
    void refusesAConsentOfNobody() {
        assertThrows(
                IllegalArgumentException.class,
                () -> patients().setConsent(new PatientId(99), Optional.empty(), OpenPractice.NOW));
    }

    @Test
    void aFileFindsItsPatientAgainByNameBirthDateAndAvs() {
        bring("1", patient("Müller", "Zoé"));
        bring("2", patient("MULLER", "zoe").avs(AVS));
        assertEquals(1, patients().count(), "one side without AVS number");
        bring("3", patient("Muller", "Zoe").bornOn(LocalDate.of(1999, 1, 1)));
        bring("4", patient("Muller", "Zoe").bornNobodyKnowsWhen());
        assertEquals(3, patients().count(), "another date of birth");
    }

    @Test
    void twoAvsNumbersAreTwoPeople() {
        bring("1", patient("Muster", "Anna").avs(AVS));
        bring("2", patient("Muster", "Anna").avs("756.1234.5678.97"));
        bring("3", patient("Muster", "Anna").avs("7561234567897"));
        assertEquals(2, patients().count());
    }

    @Test
    void aConsentInAFileBecomesThePatients() {
        bring("1", patient("Muster", "Anna"));
        bring("2", patient("Muster", "Anna").consentSince(DAY));
        bring("3", patient("Muster", "Anna"));
        Patient only = patients().search("", 10).getFirst();
        assertEquals(DAY, only.data().consent().orElseThrow().givenOn());
    }

    @Test
    void aFailureNeverQuotesThePatient() {
        String name = "Verylongname".repeat(200);
        StoreException failure =
                assertThrows(
                        StoreException.class, () -> patients().add(patient(name, "A").build()));
        for (Throwable t = failure; t != null; t = t.getCause()) {
            assertFalse(String.valueOf(t.getMessage()).contains("Verylongname"));
        }
        assertEquals(0, patients().count());
    }

    private void bring(String number, PatientBuilder patient) {
        practice.prepared(invoice(number).of(patient.build()));
    }

    private List<String> found(String text) {
        return patients().search(text, 10).stream().map(Patient::displayName).toList();
    }

    private PatientRepository patients() {
        return practice.store().patients();
    }
}
