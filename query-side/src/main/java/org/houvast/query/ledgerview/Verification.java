package org.houvast.query.ledgerview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One step of an audit.
 *
 * @param from the first position it looked at
 * @param to the last one
 * @param size up to which position the audit goes
 * @param altered whether something is not as it was recorded
 * @param found what it found
 * @param next the address of the next step; absent when this was the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verification(
        long from,
        long to,
        long size,
        boolean altered,
        List<Found> found,
        @Nullable String next) {

    /**
     * A finding.
     *
     * @param kind what is wrong: {@code entry-altered}
     * @param position the entry it is about
     * @param eventId the id of that entry
     * @param detail what was found, in English
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            String kind, @Nullable Long position, @Nullable String eventId, String detail) {

        static Found of(Finding finding) {
            return new Found(
                    finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    finding.position() == 0 ? null : finding.position(),
                    finding.eventId(),
                    finding.detail());
        }
    }

    static Verification of(Audit.Step step) {
        var next = step.next();
        return new Verification(
                step.from(),
                step.to(),
                step.size(),
                step.findings().stream().anyMatch(finding -> finding.kind().isAlteration()),
                step.findings().stream().map(Found::of).toList(),
                next == null
                        ? null
                        : "/api/ledger/verification?position=" + next.position() + "&commits=" + next.commits());
    }
}
