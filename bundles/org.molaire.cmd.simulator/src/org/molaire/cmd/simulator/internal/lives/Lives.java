package org.molaire.cmd.simulator.internal.lives;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All scripted lives, and which one an invoice gets.
 *
 * @param digest tells one file of lives from another
 */
public record Lives(List<Life> all, String digest) {

    public Lives {
        all = List.copyOf(all);
    }

    /** By its number if a life claims it, else drawn by its id: the same id, the same life. */
    public Life of(UUID id, String number) {
        return all.stream().filter(life -> life.isForced(number)).findFirst().orElse(drawn(id));
    }

    /** Empty if no life has this name. */
    public Optional<Life> named(String name) {
        return all.stream().filter(life -> life.name().equals(name)).findFirst();
    }

    private Life drawn(UUID id) {
        int sum = all.stream().mapToInt(Life::weight).sum();
        byte[] hash = sha256(id.toString().getBytes(StandardCharsets.US_ASCII));
        int draw = Math.floorMod(java.nio.ByteBuffer.wrap(hash).getInt(), sum);
        for (Life life : all) {
            draw -= life.weight();
            if (draw < 0) {
                return life;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    static String digest(String text) {
        byte[] hash = sha256(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 4);
    }

    /** The SHA-256 of the bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
