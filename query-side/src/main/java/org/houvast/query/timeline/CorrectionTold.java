package org.houvast.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** Tells what was corrected, and who sees it otherwise. */
record CorrectionTold(Words words, Names names, String title) {

    String tell(CorrectionEvent event) {
        return switch (event) {
            case EntryCorrected corrected -> words.say("tell.entry-corrected", String.join(", ", what(corrected)));
            case EntryDisputed disputed -> words.say("tell.entry-disputed", names.person(disputed.person()));
            case EntryWithdrawn withdrawn -> title;
        };
    }

    private List<String> what(EntryCorrected corrected) {
        var what = new ArrayList<String>();
        if (names.real()) {
            corrected.fields().stream().map(field -> label(field, words)).forEach(what::add);
        }
        if (corrected.happenedOn() != null) {
            what.add(words.say("tell.entry-corrected.day", Days.inWords(corrected.happenedOn(), words.language())));
        }
        if (what.isEmpty()) {
            what.add(words.say("tell.entry-corrected.text"));
        }
        return what;
    }

    /** What a field is called; of a row of a list, with the number of the row. */
    static String label(CorrectedField field, Words words) {
        var locale = words.language().locale();
        var path = field.field().split("\\.", -1);
        return path.length == 3
                ? Labels.field(path[0], locale) + " " + path[1] + ": " + Labels.field(path[2], locale)
                : Labels.field(field.field(), locale);
    }
}
