package org.molaire.exchange;

import java.util.List;

/** What became of files that were to be imported, in the order in which they were given. */
public record ImportReport(List<FileResult> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    public int imported() {
        return count(FileResult.Imported.class);
    }

    public int alreadyKnown() {
        return count(FileResult.AlreadyKnown.class);
    }

    public int refused() {
        return count(FileResult.Refused.class);
    }

    /** Whether no file was refused. */
    public boolean isClean() {
        return refused() == 0;
    }

    private int count(Class<? extends FileResult> kind) {
        return (int) files.stream().filter(kind::isInstance).count();
    }
}
