package org.houvast.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.query.conformance.DutyLine;
import org.jspecify.annotations.Nullable;

/**
 * A case at a moment, as a reader may see it. Before its first entry nothing of it is known: it has no phase, and its lists
 * are empty.
 *
 * @param caseId the case
 * @param family what the reader may call the family
 * @param at the moment
 * @param entries how many entries it follows from
 * @param programme the code of its programme
 * @param profile the version of the programme's profile
 * @param phase the code of where the case stands
 * @param children its children, in the order in which they were noted
 * @param responsible who was responsible
 * @param team the members of the Simba team
 * @param consents what people said last about consent
 * @param goals the goals of the parents
 * @param risks the risk and protective factors as they were assessed last
 * @param duties the duties that are open or late on the day
 * @param hidden how many parts are left out because the entry that tells them was withdrawn from this reader's view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record State(
        String caseId,
        String family,
        At at,
        int entries,
        @Nullable String programme,
        @Nullable Integer profile,
        @Nullable String phase,
        List<Child> children,
        @Nullable Responsible responsible,
        List<Member> team,
        List<Consent> consents,
        List<Goal> goals,
        List<Risk> risks,
        List<DutyLine> duties,
        int hidden) {

    State {
        children = List.copyOf(children);
        team = List.copyOf(team);
        consents = List.copyOf(consents);
        goals = List.copyOf(goals);
        risks = List.copyOf(risks);
        duties = List.copyOf(duties);
    }

    /**
     * The moment.
     *
     * @param day the day on which the case is looked at
     * @param asOf the day whose world is shown; absent for whatever had happened
     * @param position the last entry that was known; absent when none was
     * @param recorded when that entry was recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record At(
            LocalDate day,
            @Nullable LocalDate asOf,
            @Nullable Long position,
            @Nullable Instant recorded) {}

    /**
     * A child.
     *
     * @param child its id, as the reader may see it
     * @param name its name
     * @param born its birth date, for readers who see names
     * @param phase the code of its phase
     * @param since the first day of that
     * @param place the code of where it lives: {@code house}, {@code home}, {@code with-client}, {@code elsewhere},
     *     {@code foster-care}; absent when nobody said
     * @param house what the house is called; absent when it lives in none
     * @param with the names of the other children of the case who live there too
     * @param goal the code of the goal of its trajectory
     * @param daysInCare days since the first day of its first stay; absent when it is not in care
     * @param termDays days of the longest stay without a reasoned extension
     * @param reassessmentDue the day by which its risks are to be reassessed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Child(
            String child,
            String name,
            @Nullable LocalDate born,
            String phase,
            LocalDate since,
            @Nullable String place,
            @Nullable String house,
            List<String> with,
            @Nullable String goal,
            @Nullable Long daysInCare,
            @Nullable Long termDays,
            @Nullable LocalDate reassessmentDue) {}

    /**
     * Who was responsible.
     *
     * @param who the account that opened the case, or the name that it was handed over to; absent for pseudonymous readers
     * @param role the code of the role in which the case was opened; absent after it was handed over
     * @param organisation the organisation; absent after the case was handed over
     * @param since from which day
     * @param entry the entry that tells it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Responsible(
            @Nullable String who,
            @Nullable String role,
            @Nullable String organisation,
            LocalDate since,
            String entry) {}

    /**
     * A member of the Simba team.
     *
     * @param person the id, as the reader may see it
     * @param name the name
     * @param role the code of the role in the team
     * @param since from which day
     * @param entry the entry that tells it
     */
    record Member(String person, String name, String role, LocalDate since, String entry) {}

    /**
     * What somebody said last about consent.
     *
     * @param person the id, as the reader may see it
     * @param name the name
     * @param scope the code of what it is for
     * @param state {@code given}, {@code not-given} when it was refused or withdrawn, or {@code ended} after its last day
     * @param on the day it was said
     * @param until its last day; absent when it has none
     * @param entry the entry that tells it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Consent(
            String person,
            String name,
            String scope,
            String state,
            LocalDate on,
            @Nullable LocalDate until,
            String entry) {}

    /**
     * A goal that a parent set.
     *
     * @param entry the entry that set it
     * @param owner the name of the parent
     * @param words the goal in the parent's words; absent for pseudonymous readers
     * @param domain the code of the core domain it belongs to
     * @param set the day it was set
     * @param target the day by which it is to be reached
     * @param progress the code of what was said last of it
     * @param result the code of how it was closed; absent while it is worked on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Goal(
            String entry,
            String owner,
            @Nullable String words,
            @Nullable String domain,
            LocalDate set,
            LocalDate target,
            @Nullable String progress,
            @Nullable String result) {}

    /**
     * A factor as it was assessed last.
     *
     * @param about the name of whom it is about: a child, a person, or the family
     * @param kind the code of {@code risk} or {@code protective}
     * @param factor its code
     * @param presence the code of whether it was found
     * @param change the code of how it changed since the time before; absent when nobody said
     * @param on the day
     * @param entry the entry that tells it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Risk(
            String about,
            String kind,
            String factor,
            String presence,
            @Nullable String change,
            LocalDate on,
            String entry) {}
}
