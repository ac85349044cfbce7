package org.molaire.app.internal.practice;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process's own streams, in UTF-8 whatever the locale says. */
public final class ProcessStreams {

    private ProcessStreams() {}

    public static PrintStream out() {
        return utf8(FileDescriptor.out);
    }

    public static PrintStream err() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
