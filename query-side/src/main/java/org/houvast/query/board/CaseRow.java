package org.houvast.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.page.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A case as a reader may see it on the list.
 *
 * @param caseId its id, or its pseudonym
 * @param family the family
 * @param programme the code of the programme
 * @param phase the code of its phase
 * @param opened the day it was opened
 * @param children its children
 * @param entries how many entries it has
 * @param lastOccurred the last day on which something happened
 */
record CaseRow(
        String caseId,
        String family,
        String programme,
        String phase,
        LocalDate opened,
        List<Child> children,
        int entries,
        LocalDate lastOccurred) {

    /**
     * A child of it.
     *
     * @param child its id, or its pseudonym
     * @param name its name, or its pseudonym
     * @param phase the code of its phase
     * @param since the day since which it is in it
     * @param goal the code of the goal of its trajectory
     * @param house the house it lives in
     * @param clocks while it is in care
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Child(
            String child,
            String name,
            String phase,
            LocalDate since,
            @Nullable String goal,
            @Nullable String house,
            @Nullable Clocks clocks) {}

    static CaseRow of(
            CaseCard card, Map<HouseId, String> houses, Reader reader, Pseudonyms pseudonyms, LocalDate today) {
        var pseudonym = pseudonyms.family(new CaseId(card.caseId()));
        boolean real = reader.seesNames();
        var words = reader.words();
        var children = IntStream.range(0, card.children().size())
                .mapToObj(at -> {
                    var child = card.children().get(at);
                    var alias = pseudonym + "-" + (at + 1);
                    return new Child(
                            real ? child.child() : alias,
                            real ? words.recorded(child.name()) : words.say("pseudonym.child", alias),
                            child.phase().code(),
                            child.since(),
                            child.goal(),
                            house(child.house(), houses, reader, pseudonyms),
                            Clocks.of(child, card.programme(), today));
                })
                .toList();
        return new CaseRow(
                real ? card.caseId() : pseudonym,
                real ? words.recorded(card.family()) : words.say("pseudonym.family", pseudonym),
                card.programme(),
                card.phase().code(),
                card.opened(),
                children,
                card.entries(),
                card.lastOccurred());
    }

    private static @Nullable String house(
            @Nullable String house, Map<HouseId, String> houses, Reader reader, Pseudonyms pseudonyms) {
        if (house == null) {
            return null;
        }
        var id = new HouseId(house);
        return reader.seesNames()
                ? reader.words().recorded(houses.getOrDefault(id, house))
                : reader.words().say("pseudonym.house", pseudonyms.house(id));
    }
}
