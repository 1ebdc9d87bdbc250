package org.houvast.command.closure;

import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.deciding.Check;

/**
 * At the closure the family is told how long the file is kept, and is offered a copy (domain.md 4.1: BVR 12 February
 * 2014, art. 61 and 85). Where that was not possible it is said why.
 */
final class RetentionNotice {

    private RetentionNotice() {}

    static Check check(CloseCase c) {
        var reason = c.circumstances().reason();
        return Check.needs(
                c.retentionNoticeGiven() || (reason != null && !reason.isBlank()), "retention-notice-missing");
    }
}
