package org.molaire.store.internal.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One step from a version of the schema to the next. Once released it is never edited: a database
 * that has it remembers its checksum.
 *
 * @param version from 1, without gaps
 * @param sql statements, each ended by a semicolon at the end of its line
 */
public record Migration(int version, String name, String sql) {

    private static final Pattern FILE = Pattern.compile("V(\\d{3})__(\\w+)\\.sql");

    public Migration {
        sql = sql.replace("\r", ""); // a checkout on Windows is the same script
    }

    /**
     * @param file such as {@code V001__practice.sql}
     * @throws IllegalArgumentException if the file is not named so
     */
    public static Migration of(String file, String sql) {
        Matcher matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the name of a migration: " + file);
        }
        return new Migration(Integer.parseInt(matcher.group(1)), matcher.group(2), sql);
    }

    /** SHA-256 of the script. */
    public String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(sql.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The single statements, without comments and semicolons. */
    public List<String> statements() {
        String code =
                sql.lines()
                        .filter(line -> !line.stripLeading().startsWith("--"))
                        .collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";\\s*(\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
