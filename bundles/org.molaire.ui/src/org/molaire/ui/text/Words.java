package org.molaire.ui.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.molaire.domain.cmd.CmdState;
import org.molaire.domain.cmd.EnforcementStep;
import org.molaire.domain.cmd.HistoryEntry;
import org.molaire.domain.cmd.Marker;
import org.molaire.domain.cmd.Rejection;
import org.molaire.domain.money.Chf;
import org.molaire.domain.treatment.Estimate;
import org.molaire.sync.SendReport;
import org.molaire.sync.Trouble;

/** The domain's values in the words that the staff use. */
public final class Words {

    private final Texts texts;

    public Words(Texts texts) {
        this.texts = texts;
    }

    /** The state's exact label, such as « Facture CMD envoyée ». */
    public String state(CmdState state) {
        return texts.of("state", state);
    }

    /** The state in a word or two, for tables. */
    public String shortState(CmdState state) {
        return texts.of("state.short", state);
    }

    /** A sentence that explains a state, for the legend. */
    public String explanation(CmdState state) {
        return texts.of("explain", state);
    }

    public String marker(Marker marker) {
        return texts.of("marker", marker);
    }

    /** « rappel 2 ». */
    public String reminder(int level) {
        return texts.get("marker.reminder", level);
    }

    /** Of an invoice's markers, those that are said: the plan in arrears says the plan too. */
    public static List<Marker> shown(Set<Marker> markers) {
        return markers.stream()
                .filter(marker ->
                        marker != Marker.INSTALMENT_PLAN
                                || !markers.contains(Marker.INSTALMENT_LATE))
                .toList();
    }

    /** Whether a marker's words call for attention. */
    public static boolean isAlert(Marker marker) {
        return switch (marker) {
            case INSTALMENT_LATE, REJECTED, TO_CONFIRM, CONTESTED, LAST_ATTEMPT_FAILED -> true;
            default -> false;
        };
    }

    public String enforcement(EnforcementStep.Kind kind) {
        return texts.of("enforcement", kind);
    }

    public String estimate(Estimate.Status status) {
        return texts.of("estimate", status);
    }

    public String outcome(SendReport.Outcome outcome) {
        return texts.of("outcome", outcome);
    }

    /** What happened, and what to do. */
    public String trouble(Trouble.Kind kind) {
        return texts.of("trouble", kind);
    }

    /** A few words for the status line. */
    public String shortTrouble(Trouble.Kind kind) {
        return texts.of("trouble.short", kind);
    }

    /** Why CMD does not take an invoice, and what helps: one sentence each. */
    public List<String> advice(Rejection rejection) {
        Stream<String> reasons =
                rejection.reasons().stream().map(why -> texts.get("infos.reason", why));
        Stream<String> remedies =
                rejection.remedies().stream().map(help -> texts.get("infos.remedy", help));
        return Stream.concat(reasons, remedies).toList();
    }

    /** What happened, of a line of the history; codes without words of their own as they are. */
    public String historyCode(String code) {
        return texts.getOr("history." + code, code);
    }

    public String source(HistoryEntry.Source source) {
        return texts.of("source", source);
    }

    /** « 1'234.50 CHF ». */
    public String chf(Chf amount) {
        return texts.get("amount.chf", amount.formatted());
    }

    /** « 1'234.50 CHF ouverts ». */
    public String open(Chf amount) {
        return texts.get("amount.open", amount.formatted());
    }
}
