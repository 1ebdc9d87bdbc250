package org.houvast.command.importing;

import java.util.Map;

/**
 * What came of an import.
 *
 * @param lines the lines that say something
 * @param recorded those that were recorded; in a dry run, those that would be
 * @param repeated those that had been recorded before
 * @param refused those that a rule or the state of the case refuses
 * @param notUnderstood those that are no command
 * @param refusals how often each rule or word refused
 * @param warnings how often each rule warned
 * @param seconds how long it took
 */
public record ImportSummary(
        long lines,
        long recorded,
        long repeated,
        long refused,
        long notUnderstood,
        Map<String, Long> refusals,
        Map<String, Long> warnings,
        double seconds) {

    /** Whether every line was recorded, now or before. */
    public boolean complete() {
        return refused == 0 && notUnderstood == 0;
    }
}
