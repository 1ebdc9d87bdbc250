package org.houvast.standalone.start;

import java.net.InetAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.houvast.language.attachment.LargestDocument;
import org.houvast.ledger.personal.MasterKeySource;
import org.jspecify.annotations.Nullable;

/**
 * What the operator set, read once from the environment.
 *
 * @param port 0 takes any free port
 * @param address where the product listens
 * @param data folder of the embedded store
 * @param demonstration whether the pilot and its accounts exist
 * @param reactions whether a duty that becomes late is noted in its case
 * @param largest the most that a document may hold
 * @param mongodb a MongoDB to use instead of the embedded store
 * @param organisation whose product this is; part of who did something
 * @param accounts file with the accounts
 * @param profiles folder with versions of programme profiles that the organisation wrote
 * @param masterKey where the master key comes from that wraps the keys of persons
 */
public record Settings(
        int port,
        InetAddress address,
        Path data,
        boolean demonstration,
        boolean reactions,
        LargestDocument largest,
        @Nullable String mongodb,
        String organisation,
        @Nullable Path accounts,
        @Nullable Path profiles,
        MasterKeySource masterKey) {

    /**
     * The settings of an environment.
     *
     * @throws CannotStart when a value cannot be used
     */
    public static Settings from(Map<String, String> environment) {
        boolean demonstration = demonstration(value(environment, "HOUVAST_DEMO", "none"));
        var settings = new Settings(
                port(value(environment, "HOUVAST_PORT", "8080")),
                address(value(environment, "HOUVAST_ADDRESS", "127.0.0.1")),
                path("HOUVAST_DATA", value(environment, "HOUVAST_DATA", "./data")),
                demonstration,
                // the story of the pilot has an end of its own: what is late today was late long ago
                reactions(value(environment, "HOUVAST_REACTIONS", demonstration ? "off" : "on")),
                largest(value(environment, "HOUVAST_LARGEST_DOCUMENT", String.valueOf(LargestDocument.USUAL))),
                mongodb(environment.get("HOUVAST_MONGODB_URI")),
                organisation(value(environment, "HOUVAST_ORGANISATION", "houvast")),
                optional(environment, "HOUVAST_ACCOUNTS"),
                optional(environment, "HOUVAST_PROFILES"),
                MasterKeySource.of(
                        environment.get(MasterKeySource.KEY),
                        path(
                                MasterKeySource.FILE,
                                value(environment, MasterKeySource.FILE, MasterKeySource.DEFAULT_FILE))));
        if (settings.demonstration && !settings.address.isLoopbackAddress()) {
            throw unusable("HOUVAST_DEMO=pilot has well-known passwords and runs on a loopback address only;"
                    + " leave HOUVAST_ADDRESS out or set HOUVAST_DEMO=none");
        }
        return settings;
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        return environment.getOrDefault(name, otherwise).strip();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, as a number out of range is
        }
        throw unusable("HOUVAST_PORT must be a number from 0 to 65535, not '" + value + "'");
    }

    private static InetAddress address(String value) {
        try {
            return InetAddress.ofLiteral(value.equals("localhost") ? "127.0.0.1" : value);
        } catch (IllegalArgumentException notAnAddress) {
            throw unusable("HOUVAST_ADDRESS must be an IP address such as 127.0.0.1 or 0.0.0.0, not '" + value + "'");
        }
    }

    private static @Nullable Path optional(Map<String, String> environment, String name) {
        return environment.containsKey(name) ? path(name, environment.getOrDefault(name, "")) : null;
    }

    private static Path path(String name, String value) {
        try {
            if (!value.isBlank()) {
                return Path.of(value);
            }
        } catch (InvalidPathException notAPath) {
            // answered below, as a blank value is
        }
        throw unusable(name + " must be a path, not '" + value + "'");
    }

    /** Only the beginning is looked at here: the driver reads the rest, and may ask a name server to. */
    private static @Nullable String mongodb(@Nullable String value) {
        if (value == null || value.startsWith("mongodb://") || value.startsWith("mongodb+srv://")) {
            return value;
        }
        throw unusable("HOUVAST_MONGODB_URI must be an address such as mongodb://host:27017/houvast");
    }

    private static boolean demonstration(String value) {
        return switch (value) {
            case "pilot" -> true;
            case "none" -> false;
            default -> throw unusable("HOUVAST_DEMO must be pilot or none, not '" + value + "'");
        };
    }

    private static boolean reactions(String value) {
        return switch (value) {
            case "on" -> true;
            case "off" -> false;
            default -> throw unusable("HOUVAST_REACTIONS must be on or off, not '" + value + "'");
        };
    }

    private static LargestDocument largest(String value) {
        try {
            return new LargestDocument(Integer.parseInt(value));
        } catch (IllegalArgumentException neitherANumberNorInReach) {
            throw unusable("HOUVAST_LARGEST_DOCUMENT must be a number of mebibytes from 1 to " + LargestDocument.MOST
                    + ", not '" + value + "'");
        }
    }

    private static String organisation(String value) {
        if (value.isBlank() || value.length() > 64) {
            throw unusable("HOUVAST_ORGANISATION must have 1 to 64 characters");
        }
        return value;
    }

    private static CannotStart unusable(String line) {
        return new CannotStart(ExitCode.SETTING, line);
    }
}
