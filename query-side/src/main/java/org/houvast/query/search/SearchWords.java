package org.houvast.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words by which a text is found: of a name its parts without capitals and accents, and what they begin with, from
 * three letters on; of reasons the stems of its words in Dutch, without those that say nothing by themselves.
 */
enum SearchWords {
    /** Of names. */
    NAME(new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }),
    /** Of reasons. */
    REASON(new DutchAnalyzer());

    private static final int SHORTEST = 3;
    private static final int AROUND = 80;

    @SuppressWarnings("ImmutableEnumChecker") // analyzers are safe for many threads
    private final Analyzer analyzer;

    SearchWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The words under which a text is kept. */
    Set<String> kept(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : asked(text)) {
            words.add(word);
            for (int length = SHORTEST; this == NAME && length < word.length(); length++) {
                words.add(word.substring(0, length));
            }
        }
        return words;
    }

    /** The words that are asked for by a text. */
    Set<String> asked(String text) {
        var words = new LinkedHashSet<String>();
        each(text, (word, place) -> {
            words.add(word);
            return false;
        });
        return words;
    }

    /** Whether a text has one of these words, and what stands around the first of them. */
    Optional<String> around(String text, Set<String> asked) {
        var found = new String[1];
        each(text, (word, place) -> {
            boolean is = asked.stream().anyMatch(each -> this == NAME ? word.startsWith(each) : word.equals(each));
            if (is) {
                found[0] = excerpt(text, place.startOffset(), place.endOffset());
            }
            return is;
        });
        return Optional.ofNullable(found[0]);
    }

    private static String excerpt(String text, int from, int to) {
        int start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
        int end = to + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', to + AROUND);
        return (start > 0 ? "… " : "")
                + text.substring(Math.min(start, from), Math.max(end, to))
                + (end < text.length() ? " …" : "");
    }

    /** Goes through the words of a text until one is enough. */
    private void each(String text, BiPredicate<String, OffsetAttribute> enough) {
        try (TokenStream words = analyzer.tokenStream("text", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            boolean on = true;
            while (on && words.incrementToken()) {
                on = !enough.test(word.toString(), place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
