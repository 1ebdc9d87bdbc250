package org.houvast.command.http;

import java.util.List;
import java.util.Map;
import org.houvast.command.http.binding.Fault;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Warning;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a command was not recorded.
 *
 * @param status the status of the answer
 * @param code the kind of problem: the last part of its type, and a key of the texts
 * @param details what the text mentions
 * @param faults what was wrong with what was sent
 * @param refusals the rules that refuse it
 * @param warnings the warnings that want an answer
 * @param headers headers of the answer
 */
record Problem(
        HttpStatus status,
        String code,
        List<String> details,
        List<Fault> faults,
        List<Refusal> refusals,
        List<Warning> warnings,
        Map<String, String> headers) {

    static Problem of(HttpStatus status, String code, String... details) {
        return new Problem(status, code, List.of(details), List.of(), List.of(), List.of(), Map.of());
    }

    static Problem notUnderstood(List<Fault> faults) {
        return new Problem(HttpStatus.BAD_REQUEST, "not-understood", List.of(), faults, List.of(), List.of(), Map.of());
    }

    static Problem refused(List<Refusal> refusals) {
        return new Problem(HttpStatus.CONFLICT, "refused", List.of(), List.of(), refusals, List.of(), Map.of());
    }

    static Problem unanswered(List<Warning> warnings) {
        return new Problem(HttpStatus.CONFLICT, "unanswered", List.of(), List.of(), List.of(), warnings, Map.of());
    }

    /** The same problem, which may be gone in a second. */
    Problem passing() {
        return new Problem(status, code, details, faults, refusals, warnings, Map.of(HttpHeaders.RETRY_AFTER, "1"));
    }
}
