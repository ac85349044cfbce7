package org.molaire.app.internal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.PatientId;
import org.molaire.domain.repository.PracticeStore;
import org.molaire.domain.treatment.Estimate;
import org.molaire.domain.treatment.TreatmentData;
import org.molaire.domain.treatment.TreatmentId;
import org.molaire.exchange.InvoicePdfWriter;

/**
 * Fills a new demo practice: the same people and sums each time, dated around today. The first
 * patient gets invoices whose lives go round for ever, so that there is always something to see.
 */
final class DemoSeed {

    static final int PAST_DAYS = 240;

    private static final int PATIENTS = 200;
    // The simulator's lives by the end of the invoice number, and how many days ago they began.
    private static final Map<String, Integer> LIVELY =
            new TreeMap<>(
                    Map.of(
                            "TURNS",
                            12,
                            "PAID",
                            14,
                            "REMINDED",
                            25,
                            "REMINDED3",
                            36,
                            "LOSS",
                            100,
                            "PLAN",
                            62,
                            "PLAN6",
                            88,
                            "ADDRESS",
                            20));
    private static final long SEED = 20261125L;
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Biller PRACTICE =
            new Biller(
                    "Cabinet de démonstration",
                    Optional.of("7601001304307"),
                    Optional.empty(),
                    new Address("Rue de l'Exemple 1", "0000", "Exempleville", "CH"));

    private final PracticeStore store;
    private final InvoicePdfWriter pdfs;
    private final LocalDate today;
    private final Clock clock;
    private final RandomGenerator random = new Random(SEED);
    private final DemoTreatments treatments = new DemoTreatments(random);
    private int invoices;

    DemoSeed(PracticeStore store, InvoicePdfWriter pdfs, Clock clock) {
        this.store = store;
        this.pdfs = pdfs;
        this.clock = clock;
        this.today = LocalDate.ofInstant(clock.instant(), ZURICH);
    }

    void sow() {
        List<PatientData> people = new DemoPeople(random, today).invent(PATIENTS);
        sowLively(people.getFirst());
        people.subList(1, people.size()).forEach(this::sowUsual);
    }

    private void sowLively(PatientData person) {
        PatientId patient = store.patients().add(person);
        sowEstimate(patient);
        invoice(patient, person, today.minusDays(3), number());
        LIVELY.forEach((life, age) ->
                invoice(patient, person, today.minusDays(age), number() + "-" + life));
    }

    private void sowUsual(PatientData person) {
        PatientId patient = store.patients().add(person);
        if (random.nextInt(3) == 0) {
            sowEstimate(patient);
        }
        int count = Math.max(0, random.nextInt(5) - 2);
        for (int i = 0; i < count; i++) {
            LocalDate begin = today.minusDays(2L + random.nextInt(PAST_DAYS - 30));
            invoice(patient, person, begin, number());
        }
    }

    private String number() {
        invoices++;
        return "DEMO-%04d".formatted(invoices);
    }

    private void sowEstimate(PatientId patient) {
        TreatmentData foreseen = treatments.invent(today.minusDays(random.nextInt(60)));
        Estimate.Status[] all = Estimate.Status.values();
        store.treatments()
                .addEstimate(
                        patient,
                        foreseen.title(),
                        foreseen.begin(),
                        all[random.nextInt(all.length)],
                        foreseen.positions());
    }

    private void invoice(PatientId patient, PatientData person, LocalDate begin, String number) {
        TreatmentData treatment = treatments.invent(begin);
        TreatmentId id = store.treatments().add(patient, treatment);
        Chf total = treatment.total();
        Instant now = clock.instant();
        var data =
                new InvoiceData(
                        PRACTICE,
                        number,
                        now.getEpochSecond(),
                        begin,
                        "ORG",
                        total,
                        total.roundedToFiveCentimes());
        store.invoices()
                .prepare(
                        patient,
                        id,
                        data,
                        pdfs.write(person, treatment, data),
                        new SubmissionId(UUID.randomUUID()),
                        now);
    }
}
