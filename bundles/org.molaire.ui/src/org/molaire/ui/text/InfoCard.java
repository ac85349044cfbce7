package org.molaire.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.molaire.domain.cmd.CmdState;

/**
 * What « Infos CMD » says of one invoice, ready to be shown.
 *
 * @param title the invoice's number and date
 * @param stateWords the state's exact label
 * @param markers what stands beside the state
 * @param facts amounts and references
 * @param notes sentences, such as a rejection's reasons and remedies
 */
public record InfoCard(
        String title,
        CmdState state,
        String stateWords,
        List<String> markers,
        List<Fact> facts,
        List<String> notes,
        List<Section> sections) {

    /**
     * A label and its value.
     *
     * @param amount whether the value is set as an amount, on the right
     * @param strong whether it is what the reader looks for
     */
    public record Fact(String label, String value, boolean amount, boolean strong) {}

    /**
     * A titled table.
     *
     * @param name the same in every language, such as "plan"
     * @param note a line above the table
     * @param amounts the columns that hold amounts
     * @param alerts the rows that call for attention
     */
    public record Section(
            String name,
            String title,
            Optional<String> note,
            List<String> columns,
            List<List<String>> rows,
            Set<Integer> amounts,
            Set<Integer> alerts) {}
}
