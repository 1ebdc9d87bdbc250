package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.rule.Rule;

/**
 * R02: step 1 notes how many children there are, and of each its name, its date of birth and whether it lives with the client
 * permanently (S004:94-96). A child cannot be noted without these three; so what can be missing is the number, or a child.
 */
final class ChildrenAllNoted {

    private ChildrenAllNoted() {}

    static Check check(Entries entries) {
        var stated = entries.last(ParenthoodTalkHeld.class).map(FiledEntry::outcome);
        if (stated.isEmpty()) {
            return Check.refuses(Rule.R02, "not-counted", Map.of());
        }
        long noted = entries.of(ChildRegistered.class).count();
        return stated.get().equals(String.valueOf(noted))
                ? Check.met()
                : Check.refuses(Rule.R02, "other-number", Map.of("stated", stated.get(), "noted", noted));
    }
}
