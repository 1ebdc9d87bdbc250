package org.houvast.command.deciding;

import java.util.Map;
import org.houvast.language.concern.Willingness;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;

/**
 * A mandated service is involved when the parents are not willing or nothing gets better. No source states this criterion; the
 * exercise shows it (S004:431-444, domain.md 1.8.3). So it is a warning, under R11, whose other side it is: with parents who are
 * willing, safety is restored in step 5 first.
 */
public final class LastResort {

    private LastResort() {}

    /** Warns when every client is willing and the last progress noted does not say that it does not help. */
    public static Check check(Entries entries) {
        boolean stuck = entries.last(ProgressRecorded.class)
                .filter(progress -> !progress.isOutcome(ProgressCourse.BETTER))
                .isPresent();
        boolean willing =
                WorryingAndWilling.parents(Willingness.WILLING, entries).size()
                        == entries.file().parents().size();
        return willing && !stuck ? Check.warns(Rule.R11, "still-willing", Map.of()) : Check.met();
    }
}
