package org.houvast.command.attachment;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.houvast.command.attachment.UnfitDocument.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The name of a document. Folders before it are dropped, as RFC 6266 section 4.3 asks; what a reader would not see in it,
 * or would see in another order than it stands, is refused rather than mended: a name is personal, and is shown as given.
 */
final class FileName {

    /** The longest name that is taken, in characters; every file system can keep it. */
    static final int LONGEST = 120;

    /** Control characters, invisible ones and those that turn the reading order, halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private FileName() {}

    /** The name without folders, in one form of its letters (Unicode NFC). */
    static String of(@Nullable String given) throws UnfitDocument {
        var name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (last.isEmpty()
                || last.startsWith(".")
                || last.length() > LONGEST
                || UNSEEN.matcher(last).find()) {
            throw new UnfitDocument(Reason.NAME, String.valueOf(LONGEST));
        }
        return last;
    }
}
