package org.houvast.query.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.team.TrajectoryGoal;
import org.jspecify.annotations.Nullable;

/** A family as the facts show it, on a day and as known at a moment. */
final class Family {

    private final FamilyFacts whole;
    private final List<Fact> seen;

    private Family(FamilyFacts whole, List<Fact> seen) {
        this.whole = whole;
        this.seen = seen;
    }

    /**
     * The family with what had happened by a day and was recorded by a moment, on the days that were known then to be
     * the right ones, without entries that were known then to be withdrawn. Null is now.
     */
    static Family seen(FamilyFacts whole, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var known = whole.facts().stream()
                .filter(fact -> knownAt == null || !fact.recorded().isAfter(knownAt))
                .toList();
        var withdrawn = known.stream()
                .filter(fact -> fact.kind() == Fact.Kind.WITHDRAWN)
                .map(Fact::detail)
                .collect(Collectors.toSet());
        var days = known.stream()
                .filter(fact -> fact.kind() == Fact.Kind.CORRECTED)
                .filter(fact -> !withdrawn.contains(fact.entry()))
                .collect(Collectors.toMap(Fact::detail, Fact::occurred, (before, next) -> next));
        return new Family(
                whole,
                known.stream()
                        .filter(fact -> fact.kind() != Fact.Kind.CORRECTED)
                        .map(fact -> fact.on(days.getOrDefault(fact.entry(), fact.occurred())))
                        .filter(fact -> asOf == null || !fact.occurred().isAfter(asOf))
                        .filter(fact -> !withdrawn.contains(fact.entry()))
                        .toList());
    }

    /** Whether nothing is seen of this family at all: it does not exist yet. */
    boolean unknown() {
        return seen.isEmpty();
    }

    String caseId() {
        return whole.caseId();
    }

    /** The number of a child in its family, from 1: the same in every answer. */
    int number(String child) {
        return whole.children().indexOf(child) + 1;
    }

    /** The children that ever had this goal. */
    List<String> withGoal(TrajectoryGoal goal) {
        return children(fact -> fact.kind() == Fact.Kind.GOAL && fact.detail().equals(goal.code()));
    }

    /** The children guided: placed at least once. */
    List<String> guided() {
        return children(fact -> fact.kind() == Fact.Kind.PLACED);
    }

    /** All children that anything is known of. */
    List<String> known() {
        return children(fact -> true);
    }

    private List<String> children(Predicate<Fact> which) {
        var found = seen.stream().filter(which).map(Fact::child).collect(Collectors.toSet());
        return whole.children().stream().filter(found::contains).toList();
    }

    /** The first stay of a child, or with null the first of any child. */
    Optional<Fact> firstPlaced(@Nullable String child) {
        return first(of(Fact.Kind.PLACED).filter(fact -> child == null || child.equals(fact.child())));
    }

    /** The day a child first came home. */
    Optional<LocalDate> home(String child) {
        return first(of(Fact.Kind.HOME).filter(fact -> child.equals(fact.child())))
                .map(Fact::occurred);
    }

    /** Whether a child was placed again after it came home. */
    boolean placedAgain(String child) {
        return home(child).isPresent() && of(Fact.Kind.RE_ENTRY).anyMatch(fact -> child.equals(fact.child()));
    }

    /** The day it was decided to refer a child to long-term foster care. */
    Optional<LocalDate> referred(String child) {
        return first(of(Fact.Kind.REFERRED).filter(fact -> child.equals(fact.child())))
                .map(Fact::occurred);
    }

    /** The day a child's trajectory ended, by referral or closure. */
    Optional<LocalDate> ended(String child) {
        return first(ends(child)).map(Fact::occurred);
    }

    /** The day a child's trajectory ended otherwise than by a return home. */
    Optional<LocalDate> endedOtherwise(String child) {
        return first(ends(child).filter(fact -> !fact.detail().equals(ClosureReason.RETURNED_HOME.code())))
                .map(Fact::occurred);
    }

    private Stream<Fact> ends(String child) {
        return Stream.concat(of(Fact.Kind.REFERRED), of(Fact.Kind.CLOSED).filter(this::stands))
                .filter(fact -> child.equals(fact.child()));
    }

    /** How a goal was judged at the closure that stands; empty when the case is open or the goal was not judged. */
    Optional<Boolean> judged(TrajectoryGoal goal) {
        return seen.stream()
                .filter(fact -> fact.kind() == Fact.Kind.GOAL_REACHED || fact.kind() == Fact.Kind.GOAL_MISSED)
                .filter(fact -> fact.detail().equals(goal.code()) && stands(fact))
                .reduce((earlier, later) -> later)
                .map(fact -> fact.kind() == Fact.Kind.GOAL_REACHED);
    }

    /** The day the case was closed, when it is. */
    Optional<LocalDate> closed() {
        return of(Fact.Kind.CASE_CLOSED)
                .filter(this::stands)
                .reduce((earlier, later) -> later)
                .map(Fact::occurred);
    }

    /** A closure stands until the case is reopened. */
    private boolean stands(Fact closure) {
        return of(Fact.Kind.CASE_REOPENED).noneMatch(reopened -> reopened.position() > closure.position());
    }

    private Stream<Fact> of(Fact.Kind kind) {
        return seen.stream().filter(fact -> fact.kind() == kind);
    }

    private static Optional<Fact> first(Stream<Fact> facts) {
        return facts.min(Comparator.comparing(Fact::occurred).thenComparing(Fact::position));
    }
}
