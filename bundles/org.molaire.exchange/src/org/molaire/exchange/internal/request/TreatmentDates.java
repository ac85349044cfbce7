package org.molaire.exchange.internal.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a treatment took place, and what it was for.
 *
 * @param begin empty where the date could not be read
 * @param diagnosis in words, where it was written out
 */
record TreatmentDates(
        Optional<LocalDate> begin, Optional<LocalDate> end, Optional<String> diagnosis) {

    private static final int LONGEST_TITLE = 80;

    static TreatmentDates read(XmlCursor in, Warnings warnings) throws RefusedException {
        var fields = new Fields(in);
        int line = in.line();
        Optional<LocalDate> begin = warnings.date(fields.required("date_begin"), line);
        Optional<LocalDate> end =
                fields.optional("date_end").flatMap(text -> warnings.date(text, line));
        if (begin.isPresent()) {
            warnings.checkTreatment(begin.get(), end.orElse(begin.get()), line);
        }
        List<String> diagnoses = new ArrayList<>();
        in.eachChild(name -> {
            if (name.equals("diagnosis") && diagnoses.isEmpty()) {
                String text = in.text();
                if (!text.isEmpty()) {
                    diagnoses.add(shortened(text));
                }
            }
        });
        return new TreatmentDates(begin, end, diagnoses.stream().findFirst());
    }

    /** Fit for a line of a tree. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }
}
