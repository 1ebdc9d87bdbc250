package org.houvast.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.query.board.CaseCard;
import org.houvast.query.board.CaseCards;
import org.houvast.query.board.ChildCard;
import org.houvast.query.board.ClockWords;
import org.houvast.query.board.Clocks;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/**
 * A child in the heading of its case.
 *
 * @param name its name
 * @param phase the code of its phase
 * @param facts what is worth knowing at a glance, in words
 * @param clocks its clocks, in words
 * @param late whether one of them has run out
 */
public record ChildLine(String name, String phase, List<String> facts, List<String> clocks, boolean late) {

    /** The children of a case as it stands after these entries. */
    public static List<ChildLine> of(History history, Names names, Words words, LocalDate today) {
        return CaseCards.fold(history.entries())
                .map(card -> of(card, names, words, today))
                .orElse(List.of());
    }

    private static List<ChildLine> of(CaseCard card, Names names, Words words, LocalDate today) {
        return card.children().stream()
                .map(child -> of(child, card, names, words, today))
                .toList();
    }

    private static ChildLine of(ChildCard child, CaseCard card, Names names, Words words, LocalDate today) {
        var facts = new ArrayList<String>();
        facts.add(words.say("since", Days.inWords(child.since(), words.language())));
        var house = child.house();
        if (house != null) {
            facts.add(words.say("lives-in", names.house(new HouseId(house))));
        }
        var born = child.born();
        if (born != null && names.real()) {
            facts.add(words.say("case.born", Days.inWords(born, words.language())));
        }
        var goal = child.goal();
        if (goal != null) {
            facts.add(words.say("case.goal", words.say("word.TrajectoryGoal." + goal)));
        }
        var clocks = Clocks.of(child, card.programme(), today);
        return new ChildLine(
                names.child(new ChildId(child.child())),
                child.phase().code(),
                facts,
                clocks == null || card.closed() ? List.of() : new ClockWords(words).of(clocks),
                clocks != null && new ClockWords(words).late(clocks));
    }
}
