package org.houvast.command.deciding;

import java.util.Map;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.practice.Practices;
import org.jspecify.annotations.Nullable;

/** A practice that is named is one of the catalogue (source 001). */
public final class InTheCatalogue {

    private InTheCatalogue() {}

    /** Checks a practice; none is fine. */
    public static Check check(@Nullable PracticeId practice) {
        return practice == null
                ? Check.met()
                : Check.needs(Practices.know(practice), "unknown-practice", Map.of("practice", practice));
    }
}
