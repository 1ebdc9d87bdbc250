package org.houvast.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.houvast.command.access.CommandAccess;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.language.CaseId;
import org.houvast.language.access.NextStep;
import org.houvast.language.access.NextSteps;
import org.houvast.language.access.Role;
import org.houvast.language.catalogue.Labels;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What may be recorded in a case next, by whom, and what stands in the way of the rest. */
@RestController
class NextAddresses {

    private static final ZoneId DAYS = ZoneId.of("Europe/Brussels");

    private final NextSteps steps;
    private final CommandAccess access;
    private final CommandDesk desk;
    private final Clock clock;

    NextAddresses(NextSteps steps, CommandAccess access, CommandDesk desk, Clock clock) {
        this.steps = steps;
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What may be recorded next.
     *
     * @param caseId the case
     * @param on the day it is asked for, which is today
     * @param commands every command to a case
     */
    record Next(String caseId, LocalDate on, List<Step> commands) {}

    /**
     * A command.
     *
     * @param command its code, the last part of its address
     * @param label what is done with it, in the language of the reader
     * @param by the roles in which it may be sent in this case
     * @param yours whether one of these is a role of the reader
     * @param mayBeDone whether the reader may do it now; what is filled in may still be refused
     * @param refusals what refuses it now, whatever is filled in: code, rule, source, finding, remedy, facts
     */
    record Step(
            String command,
            String label,
            List<String> by,
            boolean yours,
            boolean mayBeDone,
            List<Map<String, Object>> refusals) {}

    @GetMapping("/api/cases/{caseId}/next")
    Next next(@PathVariable String caseId, HttpServletRequest request, Authentication account) {
        if (!desk.opened(caseId)) {
            throw new NoSuchStream();
        }
        var language = RequestContextUtils.getLocale(request);
        var today = LocalDate.now(clock.withZone(DAYS));
        var commands = steps.in(new CaseId(caseId), access.roles(account), today).stream()
                .map(step -> told(step, language))
                .toList();
        return new Next(caseId, today, commands);
    }

    private static Step told(NextStep step, Locale language) {
        return new Step(
                step.command().code(),
                Labels.command(step.command(), language),
                step.by().stream().map(Role::code).sorted().toList(),
                step.yours(),
                step.mayBeDone(),
                step.refusals().stream()
                        .map(refusal -> RefusalDetails.of(refusal, language))
                        .toList());
    }
}
