package org.molaire.testkit.pages;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.molaire.testkit.ui.Gestures;
import org.molaire.testkit.ui.Named;
import org.molaire.testkit.ui.Ui;
import org.molaire.testkit.ui.UiAwait;

/** The view « Infos CMD ». */
public final class CmdInfosPage {

    /** The states of the invoices shown, in words. */
    public List<String> states() {
        return texts("infos.state");
    }

    public List<String> numbers() {
        return texts("infos.number");
    }

    public void awaitStates(Duration limit, String... words) {
        UiAwait.until("states " + List.of(words), limit, () -> states().equals(List.of(words)));
    }

    /** Amounts and references, as they stand there. */
    public List<String> facts() {
        return texts("infos.fact");
    }

    /** How old the data is. */
    public String age() {
        return String.join("", texts("infos.age"));
    }

    /** The sentence above the invoices; empty if there is none. */
    public String message() {
        return String.join("", texts("infos.message"));
    }

    public void awaitMessage(String sentence) {
        UiAwait.until(sentence, () -> message().equals(sentence));
    }

    /** What is said in place of the invoices; empty if they are shown. */
    public String sentence() {
        return String.join("", texts("infos.sentence"));
    }

    /**
     * The cells of a table of the first invoice.
     *
     * @param name such as "plan", "reminders", "enforcement", "history"
     */
    public List<List<String>> table(String name) {
        return Ui.get(() -> rows(Named.await("infos." + name, Table.class)));
    }

    public void retry() {
        Ui.run(() -> Gestures.press(Named.await("infos.retry", Button.class)));
    }

    private static List<List<String>> rows(Table table) {
        return Stream.of(table.getItems())
                .map(item ->
                        IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList())
                .toList();
    }

    private static List<String> texts(String name) {
        return Ui.get(() -> Named.all(name, Label.class).map(Label::getText).toList());
    }
}
