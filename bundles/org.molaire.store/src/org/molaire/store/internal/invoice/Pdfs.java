package org.molaire.store.internal.invoice;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.molaire.domain.invoice.Pdf;

/**
 * The bytes of PDFs by their SHA-256, within a transaction of the caller's. By plain JDBC:
 * megabytes have no business in a persistence context.
 */
public final class Pdfs {

    private final Connection connection;

    public Pdfs(EntityManager em) {
        connection = em.unwrap(Connection.class);
    }

    /** Keeps the bytes, once however often they come; answers their SHA-256. */
    String keep(Pdf pdf) throws SQLException {
        String sha256 = pdf.sha256();
        if (!exists(sha256)) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO pdf (sha256, bytes) VALUES (?, ?)")) {
                insert.setString(1, sha256);
                insert.setBytes(2, pdf.bytes());
                insert.executeUpdate();
            }
        }
        return sha256;
    }

    private boolean exists(String sha256) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT 1 FROM pdf WHERE sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The bytes; empty if there are none of this SHA-256. */
    public Optional<Pdf> read(String sha256) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT bytes FROM pdf WHERE sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Pdf(row.getBytes(1))) : Optional.empty();
            }
        }
    }
}
