package org.houvast.query.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.TTFFile;

/** Which characters the typeface of the paper has a sign for, as the typeface itself says (OpenType, cmap). */
final class Signs {

    private static final List<String> WEIGHTS = List.of("Regular", "Bold");

    private final BitSet known = new BitSet();

    /** Of the weights that the paper is set in: what one of them lacks counts as lacking. */
    Signs() throws IOException {
        known.set(0, Character.MAX_CODE_POINT + 1);
        for (var weight : WEIGHTS) {
            known.and(in("typeface/LiberationSans-" + weight + ".ttf"));
        }
    }

    private static BitSet in(String name) throws IOException {
        try (InputStream file = Signs.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            var reader = new FontFileReader(file);
            var face = new TTFFile(false, false);
            face.readFont(reader, OFFontLoader.readHeader(reader), name);
            var found = new BitSet();
            face.getCMaps().forEach(part -> found.set(part.getUnicodeStart(), part.getUnicodeEnd() + 1));
            return found;
        }
    }

    /** How many characters of a text it has no sign for; blanks need none. */
    int lacking(CharSequence text) {
        return (int) text.codePoints()
                .filter(character -> !known.get(character) && !Character.isWhitespace(character))
                .count();
    }
}
