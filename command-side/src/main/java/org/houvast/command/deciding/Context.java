package org.houvast.command.deciding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Evidence;
import org.houvast.language.profile.ProgrammeProfile;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Warning;

/**
 * What a decider is told besides command and state: nothing in it is looked up by the decider itself.
 *
 * @param actor who sent the command
 * @param profile the programme profile in force on the day the act happened
 * @param file the index of the case
 * @param leaves the leaf hashes of the entries that a decision cites, in base64
 */
public record Context(Actor actor, ProgrammeProfile profile, CaseFile file, Map<EventId, String> leaves) {

    public Context {
        leaves = Map.copyOf(leaves);
    }

    /** What a rule of the Simba trajectory finds; nothing in a programme that places no children. */
    public Check inSimba(Function<SimbaSettings, Check> rule) {
        return profile.simba().map(rule).orElseGet(Check::met);
    }

    /** The deliberation that is recorded: what the sender says, with the hashes of the entries it cites. */
    public Deliberation recorded(Deliberating said) {
        return new Deliberation(
                said.rationale(),
                said.alternatives(),
                said.participants(),
                said.parentsView(),
                said.childView(),
                said.evidence().stream()
                        .map(cited -> new Evidence(cited, leaves.get(cited)))
                        .toList());
    }

    /**
     * The header of an event that follows from a command.
     *
     * @param how what the sender says about the act
     * @param about the persons it is about
     * @param warnings the rules it does not meet; each gets the sender's answer, where one was given
     */
    public EventHeader header(Circumstances how, List<PersonId> about, List<Warning> warnings) {
        return new EventHeader(
                about,
                actor,
                how.onBehalfOf(),
                how.occurred(),
                how.at(),
                how.place(),
                how.ground(),
                profile.id(),
                how.reason(),
                warnings.stream().map(warning -> answered(warning, how)).toList());
    }

    private static Warning answered(Warning warning, Circumstances how) {
        Optional<Answer> answer = how.answers().stream()
                .filter(given -> given.rule() == warning.rule())
                .findFirst();
        return answer.map(given -> warning.answered(given.answer())).orElse(warning);
    }
}
