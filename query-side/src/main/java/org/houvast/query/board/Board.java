package org.houvast.query.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.houvast.language.Identifier;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/** The cases, and which of them somebody means. */
@Component
public class Board {

    /** The read model the answers come from. */
    public static final ReadModel MODEL = BoardProjector.MODEL;

    private final FoldedDocuments<CaseCard> cards;
    private final FoldedDocuments<BoardProjector.House> houses;
    private final FoldedDocuments<BoardProjector.Pseudonym> pseudonyms;

    Board(Documents documents) {
        this.cards = documents.folded(MODEL.collection("cases"), CaseCard.class);
        this.houses = documents.folded(MODEL.collection("houses"), BoardProjector.House.class);
        this.pseudonyms = documents.folded(MODEL.collection("pseudonyms"), BoardProjector.Pseudonym.class);
    }

    /** All cases, by the name of the family. */
    List<CaseCard> cases() {
        return cards.all().stream()
                .sorted(Comparator.comparing(CaseCard::family).thenComparing(CaseCard::caseId))
                .toList();
    }

    /** The name of the family of a case, for a reader who sees names; empty when there is no such case. */
    public Optional<String> family(CaseId caseId) {
        return cards.find(caseId.value()).map(CaseCard::family);
    }

    /** The case that a pseudonym stands for; empty when for none. */
    public Optional<CaseId> ofPseudonym(String given) {
        return pseudonyms.find(given).map(pseudonym -> new CaseId(pseudonym.caseId()));
    }

    /** The names of the families, for a reader who sees names. */
    public Map<CaseId, String> families() {
        return cards.all().stream().collect(Collectors.toMap(card -> new CaseId(card.caseId()), CaseCard::family));
    }

    /** The names of the houses. */
    public Map<HouseId, String> houses() {
        return houses.all().stream()
                .collect(Collectors.toMap(house -> new HouseId(house.house()), BoardProjector.House::name));
    }

    /**
     * The case that a reader means: by its id, or by its pseudonym for a reader who knows no ids.
     *
     * @throws NotThere when there is no such case
     */
    public CaseId meant(String given, Reader reader) {
        return known(given, reader)
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", given)));
    }

    private Optional<CaseId> known(String given, Reader reader) {
        if (!Identifier.SHAPE.matcher(given).matches()) {
            return Optional.empty();
        }
        return reader.seesNames()
                ? Optional.of(new CaseId(given))
                : pseudonyms.find(given).map(pseudonym -> new CaseId(pseudonym.caseId()));
    }
}
