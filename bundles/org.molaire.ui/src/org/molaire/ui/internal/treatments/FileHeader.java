package org.molaire.ui.internal.treatments;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.molaire.domain.money.Chf;
import org.molaire.domain.practice.Patient;
import org.molaire.sync.BoardSnapshot;
import org.molaire.ui.internal.desk.Keys;
import org.molaire.ui.text.Moments;
import org.molaire.ui.text.Texts;
import org.molaire.ui.text.Words;

/** Above the tree: whose file it is, and what is open in all. */
final class FileHeader {

    private final Texts texts;
    private final Words words;
    private final Composite line;
    private final Label name;
    private final Label detail;
    private final Label open;

    FileHeader(Composite parent, Texts texts) {
        this.texts = texts;
        this.words = new Words(texts);
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(10, 0).applyTo(line);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name = Keys.named("treatments.patient", new Label(line, SWT.NONE));
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        detail = new Label(line, SWT.NONE);
        detail.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        open = Keys.named("treatments.open", new Label(line, SWT.RIGHT));
    }

    void show(PatientFile file, BoardSnapshot board) {
        Patient patient = file.patient();
        name.setText(escaped(patient.displayName()));
        detail.setText(
                patient.data()
                        .birthDate()
                        .map(date -> texts.get("treatments.born", Moments.date(date)))
                        .orElse(""));
        Chf sum = file.open(board);
        open.setText(sum.isPositive() ? words.open(sum) : texts.get("treatments.nothingOpen"));
        line.layout();
    }

    /** A label takes an ampersand for the mark of a mnemonic. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
