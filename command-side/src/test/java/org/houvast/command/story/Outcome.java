package org.houvast.command.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Decision;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Warning;

/** What came of it. */
public final class Outcome {

    private final Decision decision;
    private final Story story;

    Outcome(Decision decision, Story story) {
        this.decision = decision;
        this.story = story;
    }

    /** Refused, for these rules or words and no others. */
    public Outcome thenRefused(String... codes) {
        assertThat(refusals()).as("refused for").extracting(Refusal::code).containsExactlyInAnyOrder(codes);
        return this;
    }

    /** The refusal carries this fact. */
    public Outcome naming(String fact, String value) {
        assertThat(refusals())
                .extracting(Refusal::facts)
                .anySatisfy(facts -> assertThat(facts).contains(Map.entry(fact, value)));
        return this;
    }

    /** Recorded as these events, in this order. */
    public Outcome thenRecorded(Class<?>... types) {
        assertThat(events()).<Object>extracting(event -> event.getClass()).containsExactlyElementsOf(List.of(types));
        return this;
    }

    /** Recorded, with warnings for these rules and no others. */
    public Outcome thenWarned(String... rules) {
        assertThat(warnings()).extracting(warning -> warning.rule().code()).containsExactlyInAnyOrder(rules);
        return this;
    }

    /** A warning carries this fact. */
    public Outcome saying(String fact, String value) {
        assertThat(warnings())
                .extracting(Warning::facts)
                .anySatisfy(facts -> assertThat(facts).contains(Map.entry(fact, value)));
        return this;
    }

    /** Recorded, without any warning. */
    public Outcome thenAccepted() {
        return thenWarned();
    }

    /** Recorded, with a warning for this rule, whatever others warn of. */
    public Outcome thenWarnedOf(String rule) {
        assertThat(warnings()).extracting(warning -> warning.rule().code()).contains(rule);
        return this;
    }

    /** Recorded, without a warning for this rule, whatever others warn of. */
    public Outcome thenNotWarnedOf(String rule) {
        assertThat(warnings()).extracting(warning -> warning.rule().code()).doesNotContain(rule);
        return this;
    }

    public Outcome answered(String answer) {
        assertThat(warnings()).extracting(Warning::answer).containsExactly(answer);
        return this;
    }

    /** A warning found this, with this among its facts. */
    public Outcome finding(String finding, String fact, Object value) {
        assertThat(warnings())
                .filteredOn(warning -> warning.finding().equals(finding))
                .extracting(warning -> warning.facts().get(fact))
                .containsExactly(value.toString());
        return this;
    }

    public Outcome thenLivingIn(HouseId house, ChildId... children) {
        assertThat(story.house(house).living().keySet()).containsExactlyInAnyOrder(children);
        return this;
    }

    public Outcome thenExpectedIn(HouseId house, ChildId... children) {
        assertThat(story.house(house).expected().keySet()).containsExactlyInAnyOrder(children);
        return this;
    }

    /** The one event of this type. */
    public <E extends DomainEvent> E recorded(Class<E> type) {
        return events().stream()
                .flatMap(event -> type.isInstance(event) ? Stream.of(type.cast(event)) : Stream.empty())
                .findFirst()
                .orElseGet(() -> fail("No " + type.getSimpleName() + " in " + events()));
    }

    /** The story that goes on from here. */
    public Story story() {
        events();
        return story;
    }

    /** And then this happens. */
    public Story and(DomainEvent... next) {
        return story().and(next);
    }

    /** And then, when this is asked. */
    public Outcome when(Command next) {
        events();
        return story.when(next);
    }

    /** And then, after it was refused, when this is asked instead. */
    public Outcome whenNext(Command next) {
        refusals();
        return story.when(next);
    }

    private List<Warning> warnings() {
        return events().stream()
                .flatMap(event -> event.header().warnings().stream())
                .toList();
    }

    private List<DomainEvent> events() {
        return switch (decision) {
            case Decision.Accepted(var events) -> events;
            case Decision.Refused(var refusals) -> fail("Refused: " + refusals);
        };
    }

    private List<Refusal> refusals() {
        return switch (decision) {
            case Decision.Accepted(var events) -> fail("Accepted: " + events);
            case Decision.Refused(var refusals) -> refusals;
        };
    }
}
