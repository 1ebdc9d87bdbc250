package org.houvast.command.guidance;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.rule.Rule;

/** R27: video feedback follows a recognised method (S000:331, S000:489-492), one that the profile names. */
final class RecognisedVideoMethod {

    private RecognisedVideoMethod() {}

    static Check check(VideoMethod method, Context context) {
        return context.inSimba(settings -> settings.videoMethods().contains(method)
                ? Check.met()
                : Check.warns(Rule.R27, "not-recognised", Map.of("method", method)));
    }
}
