package org.houvast.proof.export;

import java.util.regex.Pattern;

/** The names of the files in an export, and how large they may be. */
final class ExportFormat {

    static final String FORMAT = "format";
    static final String CHECKPOINT = "checkpoint";
    static final String KEYS = "keys";
    static final String CONTENTS = "contents";
    static final String VALUES = "values";

    static final int LARGEST_TEXT = 1 << 20;
    static final int LARGEST_VALUES = 1 << 26;
    static final int LARGEST_ENTRY = (1 << 24) + (1 << 16);
    static final int MOST_FILES = 1_000_000;
    static final long LARGEST_FILE = 1L << 31;

    /** Names that any system of files can have, that mean the same on each, and that lead nowhere else. */
    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*){0,3}\\.[a-z0-9]{1,8}");

    private static final int LONGEST_NAME = 120;

    private static final Pattern DOSSIER = Pattern.compile(
            "format|checkpoint|keys|rotations/[1-9][0-9]{0,5}|contents|values|entries/[1-9][0-9]{0,18}\\.(entry|withheld|tlog-proof)|consistency/[1-9][0-9]{0,18}");
    private static final Pattern LOG = Pattern.compile(
            "format|checkpoint|keys|rotations/[1-9][0-9]{0,5}|log/entries-(0|[1-9][0-9]{0,15})|tile/[0-7]/(x[0-9]{3}/)*[0-9]{3}(\\.p/[1-9][0-9]{0,2})?");

    private ExportFormat() {}

    /** How one key gave way to the next, counted from 1. */
    static String rotation(int number) {
        return "rotations/" + number;
    }

    static String entry(long position) {
        return "entries/" + position + ".entry";
    }

    /** The hash of an entry that the reader of the dossier may not see. */
    static String withheld(long position) {
        return "entries/" + position + ".withheld";
    }

    static String proof(long position) {
        return "entries/" + position + ".tlog-proof";
    }

    static String consistency(long from) {
        return "consistency/" + from;
    }

    static String chunk(long index) {
        return "log/entries-" + index;
    }

    /** Whether a file beside the entries may be called so. */
    static boolean canBeFile(String name) {
        return name.length() <= LONGEST_NAME
                && FILE.matcher(name).matches()
                && !DOSSIER.matcher(name).matches();
    }

    static Pattern namesOf(ExportKind kind) {
        return switch (kind) {
            case DOSSIER -> DOSSIER;
            case LOG -> LOG;
        };
    }
}
