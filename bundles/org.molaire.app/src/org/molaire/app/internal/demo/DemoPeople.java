package org.molaire.app.internal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.Consent;
import org.molaire.domain.practice.PatientData;
import org.molaire.domain.practice.Sex;

/**
 * Invents the patients of the demo practice. Nobody of them exists, nor the places they live in.
 */
final class DemoPeople {

    private static final List<String> FAMILIES =
            words(
                    """
                    Aubert Berset Blanchard Bovet Brunner Burri Chappuis Corthay Crausaz
                    Dupraz Egger Favre Fontana Genoud Gerber Huber Imhof Jaquier Keller
                    Lambert Linder Marchetti Meier Monnard Nicolet Oberson Pittet Quartenoud
                    Rey Rochat Savary Schmid Thalmann Tinguely Vonlanthen Wyss Zbinden
                    Zumstein
                    """);
    private static final List<String> WOMEN =
            words(
                    """
                    Alice Béatrice Chloé Delphine Élodie Fabienne Giulia Hélène Inès Jeanne
                    Léa Manon Noémie Rosa Sophie Ursula Valérie Zoé
                    """);
    private static final List<String> MEN =
            words(
                    """
                    Adrien Bruno Cédric Damien Étienne Fabio Grégoire Hugo Jérôme Karim Luca
                    Marc Nicolas Olivier Pascal Reto Sébastien Thierry
                    """);
    private static final List<String> PLACES =
            List.of("Exempleville", "Montdémo", "Villars-l'Essai", "Démoncourt");

    private final RandomGenerator random;
    private final LocalDate today;

    DemoPeople(RandomGenerator random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** So many people, in the order of lists; all with a consent but every twentieth. */
    List<PatientData> invent(int count) {
        List<PatientData> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(i));
        }
        people.sort(
                Comparator.comparing(PatientData::familyName)
                        .thenComparing(PatientData::givenName));
        return people;
    }

    private PatientData person(int index) {
        boolean woman = random.nextBoolean();
        Optional<Consent> consent =
                index % 20 == 19
                        ? Optional.empty()
                        : Optional.of(new Consent(today.minusYears(1), "demo", Optional.empty()));
        return new PatientData(
                "D" + (1001 + index),
                pick(FAMILIES),
                pick(woman ? WOMEN : MEN),
                Optional.of(today.minusDays(random.nextInt(365 * 6, 365 * 88))),
                woman ? Sex.FEMALE : Sex.MALE,
                Optional.empty(),
                new Address(
                        "Rue de l'Exemple " + (1 + random.nextInt(90)), "0000", pick(PLACES), "CH"),
                consent);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
