package org.houvast.query.houses;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houvast.language.Identifier;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.FoldedDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The houses, as a reader sees them. */
@Component
public class Houses {

    private final FoldedDocuments<HouseCard> cards;
    private final Pseudonyms pseudonyms;

    Houses(Documents documents, Pseudonyms pseudonyms) {
        this.cards = documents.folded(HousesProjector.MODEL.collection("cards"), HouseCard.class);
        this.pseudonyms = pseudonyms;
    }

    /**
     * A house.
     *
     * @param house its id, or its pseudonym
     * @param name its name, or its pseudonym
     * @param programme the code of its programme
     * @param opened the day it was opened
     * @param capacity its places
     * @param living how many children live there
     * @param expected for how many more a place is kept
     * @param free how many places are neither taken nor kept
     * @param parentsApproved the day its Simba parents were last approved; null while they are not
     */
    public record HouseRow(
            String house,
            String name,
            String programme,
            LocalDate opened,
            int capacity,
            int living,
            int expected,
            int free,
            @Nullable LocalDate parentsApproved) {}

    /** Every house, by its name. */
    List<HouseRow> all(Reader reader) {
        return cards.all().stream()
                .map(card -> row(card, reader))
                .sorted(Comparator.comparing(HouseRow::name).thenComparing(HouseRow::house))
                .toList();
    }

    /** The name of the house with this id; empty when there is none. */
    public Optional<String> name(String house, Reader reader) {
        return card(house).map(card -> reader.words().recorded(card.name()));
    }

    /** The version of the stream of a house, from 0; -1 when there is none. */
    public long version(String house) {
        return card(house).map(HouseCard::entries).orElse(0L) - 1;
    }

    private Optional<HouseCard> card(String house) {
        return Identifier.SHAPE.matcher(house).matches() ? cards.find(house) : Optional.empty();
    }

    private HouseRow row(HouseCard card, Reader reader) {
        var known = reader.seesNames();
        var pseudonym = pseudonyms.house(card.subject());
        return new HouseRow(
                known ? card.house() : pseudonym,
                known ? reader.words().recorded(card.name()) : reader.words().say("pseudonym.house", pseudonym),
                card.programme(),
                card.opened(),
                card.capacity(),
                card.living().size(),
                card.expected().size(),
                card.free(),
                card.parentsApproved());
    }
}
