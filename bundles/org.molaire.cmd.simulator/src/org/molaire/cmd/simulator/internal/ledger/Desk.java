package org.molaire.cmd.simulator.internal.ledger;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.molaire.cmd.simulator.internal.lives.Centimes;
import org.molaire.cmd.simulator.internal.lives.Lives;
import org.molaire.cmd.soap.contract.InvoiceHeader;
import org.molaire.cmd.soap.contract.SubmitRequest;

/** Takes in submissions or refuses them: one id is one submission, whatever arrives how often. */
public final class Desk {

    /** In bytes. */
    public static final long LARGEST_PDF = 25L * 1024 * 1024;

    private static final int SMALLEST_COIN = 5;
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private final Ledger ledger;
    private final Lives lives;
    private final Clock clock;

    /** Enters into the ledger what it takes, with one of the lives. */
    public Desk(Ledger ledger, Lives lives, Clock clock) {
        this.ledger = ledger;
        this.lives = lives;
        this.clock = clock;
    }

    /** A receipt, and whether it had been given before. */
    public record Taken(Handed handed, boolean alreadyKnown) {}

    /** What the bytes of a PDF are. */
    private record Bytes(String sha256, long size, boolean isPdf) {}

    /** Takes it in; on disk when this returns. */
    public Taken submit(SubmitRequest request) throws Refused, IOException {
        Bytes bytes = read(request.getPdf());
        return decide(request, bytes);
    }

    private synchronized Taken decide(SubmitRequest request, Bytes bytes)
            throws Refused, IOException {
        UUID id = UUID.fromString(request.getSubmissionId());
        InvoiceHeader invoice = request.getInvoice();
        String digest = digest(request, bytes);
        Optional<Handed> known = ledger.known(id).filter(Handed::isTaken);
        if (known.isPresent()) {
            ledger.countPost(id);
            if (!known.get().digest().equals(digest)) {
                throw new Refused("CONFLICT", "CONFLICT", java.util.OptionalInt.empty());
            }
            return new Taken(known.get(), true);
        }
        String key = key(invoice);
        Optional<String> refusal = refusal(request, bytes, id, key);
        var entry =
                new Handed(
                        id,
                        invoice.getNumber(),
                        key,
                        digest,
                        bytes.size(),
                        Centimes.of(invoice.getDue()),
                        reference(id),
                        now(),
                        ledger.today(),
                        lives.of(id, invoice.getNumber()).name(),
                        refusal.orElse(""));
        ledger.keep(entry);
        if (refusal.isPresent()) {
            throw Refused.because(refusal.get());
        }
        return new Taken(entry, false);
    }

    private Optional<String> refusal(SubmitRequest request, Bytes bytes, UUID id, String key) {
        InvoiceHeader invoice = request.getInvoice();
        if (!bytes.isPdf()) {
            return Optional.of("NOT_PDF");
        }
        if (bytes.size() > LARGEST_PDF) {
            return Optional.of("PDF_TOO_LARGE");
        }
        if (!bytes.sha256().equals(request.getPdfSha256())) {
            return Optional.of("PDF_DAMAGED");
        }
        if (invoice.getTotal().signum() <= 0 || invoice.getDue().signum() <= 0) {
            return Optional.of("AMOUNT");
        }
        if (isRoundedWrongly(invoice)) {
            return Optional.of("DUE");
        }
        if (invoice.getIssuedOn().isAfter(latestDay())) {
            return Optional.of("ISSUED_IN_FUTURE");
        }
        if (standsStill(request.getPredecessor())) {
            return Optional.of("PREDECESSOR");
        }
        return ledger.isDuplicate(id, key) ? Optional.of("DUPLICATE") : Optional.empty();
    }

    /** Reminder fees and prepayments may part it from the total, so only its rounding is sure. */
    private static boolean isRoundedWrongly(InvoiceHeader invoice) {
        return Centimes.of(invoice.getDue()) % SMALLEST_COIN != 0;
    }

    /** Simulated or real, whichever is later, and a day for time zones. */
    private LocalDate latestDay() {
        LocalDate real = LocalDate.now(clock.withZone(ZURICH));
        LocalDate today = ledger.today();
        return (real.isAfter(today) ? real : today).plusDays(1);
    }

    /** Whether the submission that this one corrects is neither rejected nor cancelled. */
    private boolean standsStill(String predecessor) {
        return predecessor != null
                && ledger.find(UUID.fromString(predecessor))
                        .map(Seen::story)
                        .filter(story -> !story.cancelled() && story.rejectedOn().isEmpty())
                        .isPresent();
    }

    private static String key(InvoiceHeader invoice) {
        var biller = invoice.getBiller();
        return Handed.hash(
                biller.getGln(),
                biller.getZsr(),
                biller.getName(),
                invoice.getNumber(),
                invoice.getRequestTimestamp());
    }

    private static String digest(SubmitRequest request, Bytes bytes) {
        InvoiceHeader invoice = request.getInvoice();
        return Handed.hash(
                key(invoice),
                invoice.getIssuedOn(),
                invoice.getLaw(),
                invoice.getTotal(),
                invoice.getDue(),
                bytes.sha256(),
                bytes.size());
    }

    private static String reference(UUID id) {
        long number = Math.floorMod(id.getMostSignificantBits(), 10_000_000_000L);
        return String.format("SIM-%010d", number);
    }

    /** The simulated day at the real time of day. */
    Instant now() {
        LocalTime time = LocalTime.now(clock.withZone(ZoneOffset.UTC));
        return ledger.today()
                .atTime(time)
                .truncatedTo(ChronoUnit.SECONDS)
                .toInstant(ZoneOffset.UTC);
    }

    private static Bytes read(DataHandler pdf) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(pdf.getInputStream(), sha)) {
                byte[] head = in.readNBytes(PDF.length);
                long size = head.length + in.transferTo(java.io.OutputStream.nullOutputStream());
                String hex = HexFormat.of().formatHex(sha.digest());
                return new Bytes(hex, size, Arrays.equals(head, PDF));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
