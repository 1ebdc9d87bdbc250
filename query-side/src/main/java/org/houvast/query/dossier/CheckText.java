package org.houvast.query.dossier;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.proof.Hash;
import org.houvast.query.page.Words;

/** How a dossier is checked, as a plain text that any machine opens. */
final class CheckText {

    private CheckText() {}

    /** The text, with the hashes of the files that were written before it. */
    static String of(Dossier dossier, Map<String, Hash> files, Words words) {
        var hashes = files.entrySet().stream()
                .map(file -> hex(file.getValue()) + "  " + file.getKey())
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                words.say("dossier.title", dossier.family()),
                "",
                words.say("dossier.check.what"),
                words.say("dossier.check.checkpoint", dossier.origin(), dossier.size(), dossier.root()),
                "",
                words.say("dossier.check.how"),
                "  " + words.say("dossier.check.command"),
                words.say("dossier.check.key"),
                "  " + dossier.key(),
                "",
                words.say("dossier.check.hashes"),
                hashes,
                "");
    }

    /** A hash as {@code sha256sum} writes it. */
    static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
