package org.molaire.app.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.treatment.TreatmentData;

class DemoPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static List<PatientData> people() {
        return new DemoPeople(new Random(1), TODAY).invent(200);
    }

    @Test
    void areTheSameEachTimeAndInTheOrderOfLists() {
        assertThat(people()).isEqualTo(people()).hasSize(200);
        assertThat(people()).extracting(PatientData::familyName).isSorted();
    }

    @Test
    void liveInPlacesThatDoNotExist() {
        assertThat(people()).allSatisfy(p -> assertThat(p.address().zip()).isEqualTo("0000"));
    }

    @Test
    void getTreatmentsOfInventedPositions() {
        TreatmentData treatment = new DemoTreatments(new Random(1)).invent(TODAY);

        assertThat(treatment.positions()).isNotEmpty();
        assertThat(treatment.positions())
                .allSatisfy(p -> {
                    assertThat(p.code()).startsWith("9.");
                    assertThat(p.text()).contains("démo");
                });
        assertThat(treatment.total().isPositive()).isTrue();
    }
}
