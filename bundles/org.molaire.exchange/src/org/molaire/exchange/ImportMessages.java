package org.molaire.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.molaire.domain.invoice.ImportWarning;
import org.molaire.exchange.internal.Texts;

/** Says in the user's language what became of files, alike in the window and on the terminal. */
public final class ImportMessages {

    private final Texts texts;

    public ImportMessages(Locale locale) {
        this.texts = new Texts(locale);
    }

    /** Why a file was not taken: « fichier.xml, ligne 12: … ». */
    public String refusal(Path file, Refusal refusal) {
        return at(
                file,
                refusal.line(),
                texts.get("refusal." + refusal.kind().name(), refusal.detail()));
    }

    /** What is doubtful in a file that was taken. */
    public String warning(Path file, ImportWarning warning) {
        return at(
                file,
                warning.line(),
                texts.get("warning." + warning.kind().name(), warning.value()));
    }

    /** One file: a line that says what became of it, then a line for each warning. */
    public List<String> lines(FileResult result) {
        var lines = new ArrayList<String>();
        switch (result) {
            case FileResult.Imported imported -> {
                lines.add(
                        texts.get(
                                "result.imported",
                                imported.file(),
                                imported.number(),
                                imported.invoice()));
                imported.warnings().forEach(w -> lines.add(warning(imported.file(), w)));
            }
            case FileResult.AlreadyKnown known ->
                    lines.add(
                            texts.get(
                                    "result.known", known.file(), known.number(), known.invoice()));
            case FileResult.Refused refused ->
                    lines.add(refusal(refused.file(), refused.refusal()));
        }
        return lines;
    }

    /** How many files were imported, known already, and refused. */
    public String summary(ImportReport report) {
        return texts.get(
                "result.summary", report.imported(), report.alreadyKnown(), report.refused());
    }

    private String at(Path file, int line, String sentence) {
        return line > 0
                ? texts.get("place.line", file, String.valueOf(line), sentence)
                : texts.get("place.file", file, sentence);
    }
}
