package org.molaire.app.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.molaire.domain.money.Chf;
import org.molaire.domain.treatment.Position;
import org.molaire.domain.treatment.TreatmentData;

/**
 * Invents what the demo practice does for its patients. The codes 9.xxxx and their texts belong to
 * no tariff.
 */
final class DemoTreatments {

    private static final String TARIFF = "222";

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("Contrôle annuel et détartrage", 3, false),
                    new Kind("Obturation", 4, true),
                    new Kind("Traitement de racine", 6, true),
                    new Kind("Couronne", 7, true),
                    new Kind("Extraction", 3, true),
                    new Kind("Urgence du week-end", 2, true),
                    new Kind("Gouttière", 3, false));
    private static final List<Service> SERVICES =
            List.of(
                    new Service("9.1010", "Examen (démo)", 4500),
                    new Service("9.1020", "Radiographie (démo)", 2815),
                    new Service("9.2010", "Détartrage, par quart d'heure (démo)", 4120),
                    new Service("9.3030", "Anesthésie locale (démo)", 3190),
                    new Service("9.4010", "Obturation, une face (démo)", 11640),
                    new Service("9.4020", "Obturation, deux faces (démo)", 16875),
                    new Service("9.5050", "Préparation du canal (démo)", 23310),
                    new Service("9.6010", "Empreinte (démo)", 9840),
                    new Service("9.6080", "Mise en place (démo)", 31225));

    private final RandomGenerator random;

    DemoTreatments(RandomGenerator random) {
        this.random = random;
    }

    /** A treatment that began on the given day. */
    TreatmentData invent(LocalDate begin) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Optional<String> tooth =
                kind.oneTooth() ? Optional.of(String.valueOf(tooth())) : Optional.empty();
        List<Position> positions = new ArrayList<>();
        LocalDate day = begin;
        for (int i = 0; i < kind.services(); i++) {
            positions.add(position(day, tooth));
            day = random.nextInt(3) == 0 ? day.plusDays(7) : day;
        }
        String title = kind.title() + tooth.map(t -> ", dent " + t).orElse("");
        return new TreatmentData(title, begin, positions.getLast().date(), positions);
    }

    private Position position(LocalDate day, Optional<String> tooth) {
        Service service = SERVICES.get(random.nextInt(SERVICES.size()));
        int quantity = 1 + random.nextInt(2);
        return new Position(
                day,
                TARIFF,
                service.code(),
                service.text(),
                tooth,
                BigDecimal.valueOf(quantity),
                Chf.ofCentimes(service.centimes() * quantity));
    }

    /** In the FDI scheme: quadrant 1 to 4, tooth 1 to 8. */
    private int tooth() {
        return 10 * (1 + random.nextInt(4)) + 1 + random.nextInt(8);
    }

    private record Kind(String title, int services, boolean oneTooth) {}

    private record Service(String code, String text, long centimes) {}
}
