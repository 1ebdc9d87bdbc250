package org.houvast.command.anything;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.People.member;
import static org.houvast.command.story.People.parent;
import static org.houvast.command.story.Saying.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.command.catalogue.CommandOf;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Command;
import org.houvast.command.story.Story;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamRole;

/** A case in which anything is asked, one command after the other. */
final class AnyCourse {

    private final Story story;
    private final List<Class<? extends Command>> accepted = new ArrayList<>();
    private LocalDate today = day("2019-01-01");

    private AnyCourse(Predicate<DomainEvent> forgotten) {
        story = Story.forgetting(forgotten)
                .and(
                        caseOpenedWith(MOTHER, FATHER),
                        born(ANNA, "2017-05-01"),
                        born(BRAM, "2007-09-01"),
                        consented(MOTHER, "2018-06-01"),
                        consented(FATHER, "2018-06-01"),
                        houseOpened(HOUSE, 3),
                        simbaParents(HOUSE),
                        livesIn(HOUSE, OTHER_CASE, "cem"));
    }

    /** What went wrong when a command was made of each of these seeds, in turn; nothing, unless a rule is broken. */
    static List<String> wrongIn(List<Integer> seeds, Predicate<DomainEvent> forgotten) {
        var course = new AnyCourse(forgotten);
        return seeds.stream().flatMap(seed -> course.next(seed).stream()).toList();
    }

    /** The commands that were accepted when a command was made of each of these seeds. */
    static List<Class<? extends Command>> acceptedIn(List<Integer> seeds) {
        var course = new AnyCourse(event -> false);
        seeds.forEach(course::next);
        return course.accepted;
    }

    private List<String> next(int seed) {
        var random = new SplittableRandom(seed);
        today = today.plusDays(random.nextInt(20));
        happens(random);
        var command = AnyCommand.of(random, List.copyOf(story.entries().keySet()), today);
        var before = story.everything();
        var entries = story.entries();
        var past = new Past(before, entries);
        var ahead = command instanceof CaseCommand ? story.mayBeDone(command) : Check.met();
        story.when(command);
        var events =
                story.everything().subList(before.size(), story.everything().size());
        if (!events.isEmpty()) {
            accepted.add(command.getClass());
        }
        var wrong = events.stream().flatMap(event -> wrongWith(event, past).stream());
        var asked = events.stream().flatMap(event -> ConformanceAgrees.notWith(event, story.entries()).stream());
        return Stream.of(wrong, asked, told(ahead, command, events), readBack(command, events))
                .flatMap(each -> each)
                .toList();
    }

    /** What is said to be impossible, whatever is filled in, is refused. */
    private static Stream<String> told(Check ahead, Command command, List<DomainEvent> events) {
        return ahead.refusals().isEmpty() || events.isEmpty()
                ? Stream.empty()
                : Stream.of("accepted, though it could not be done: " + ahead.refusals() + ", " + command);
    }

    /** What was recorded says for which command. */
    private static Stream<String> readBack(Command command, List<DomainEvent> events) {
        return events.isEmpty()
                        || CommandOf.entry(events.getFirst())
                                .filter(command::equals)
                                .isPresent()
                ? Stream.empty()
                : Stream.of("not read back from its entry: " + command + " from " + CommandOf.entry(events.getFirst()));
    }

    /** What a command made at random seldom brings about, and much depends on. */
    private void happens(SplittableRandom random) {
        switch (random.nextInt(120)) {
            case 0 -> story.and(caseClosed(ANNA, today.toString()));
            case 1, 2, 3 -> {
                var entries = List.copyOf(story.entries().keySet());
                story.and(withdrawn(entries.get(random.nextInt(entries.size())).value()));
            }
            case 4, 5, 6 -> {
                if (story.everything().stream().noneMatch(SimbaTeamFormed.class::isInstance)) {
                    story.and(teamOf(parent(MOTHER), parent(FATHER), member(COACH, TeamRole.FAMILY_COACH)));
                }
            }
            default -> {} // nothing but what is asked
        }
    }

    private static List<String> wrongWith(DomainEvent event, Past past) {
        var wrong = new ArrayList<>(HardRules.brokenBy(event, past));
        wrong.addAll(WarningsAgree.notWith(event, past));
        return wrong.stream().map(what -> what + ", by " + event).toList();
    }
}
