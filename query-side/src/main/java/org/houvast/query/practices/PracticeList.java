package org.houvast.query.practices;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.practices.PracticeRow.UsedBy;
import org.houvast.query.practices.PracticesProjector.UsedInCase;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.FoldedDocuments;
import org.springframework.stereotype.Component;

/** Answers which practices there are, and where each was used, for one reader. */
@Component
class PracticeList {

    private static final String ALL = "all";

    private final Catalogue catalogue;
    private final FoldedDocuments<UsedInCase> used;
    private final Board board;
    private final Pseudonyms pseudonyms;

    PracticeList(Catalogue catalogue, Documents documents, Board board, Pseudonyms pseudonyms) {
        this.catalogue = catalogue;
        this.used = documents.folded(PracticesProjector.MODEL.collection("cases"), UsedInCase.class);
        this.board = board;
        this.pseudonyms = pseudonyms;
    }

    /** The building blocks that may be asked for. */
    List<String> blocks() {
        return Stream.concat(Stream.of(ALL), catalogue.blocks().stream().map(block -> String.valueOf(block.number())))
                .toList();
    }

    /** What the building blocks are about, by number. */
    List<Practice.BuildingBlock> themes() {
        return catalogue.blocks();
    }

    /** The practices of the building block and with the words that were asked for, in the order of the source. */
    List<PracticeRow> answer(Parameters parameters, Reader reader) {
        parameters.only("block", "words", "used");
        var block = parameters.choice("block", blocks());
        var words = parameters.text("words");
        boolean usedOnly = parameters.choice("used", List.of(ALL, "yes")).equals("yes");
        var cases = used.all();
        var families = board.families();
        return catalogue.all().stream()
                .filter(practice -> block.equals(ALL) || block.equals(number(practice)))
                .filter(practice -> words == null || practice.mentions(words))
                .map(practice -> row(practice, cases, families, reader))
                .filter(row -> !usedOnly || !row.cases().isEmpty())
                .toList();
    }

    private static String number(Practice practice) {
        return String.valueOf(practice.buildingBlock().number());
    }

    private PracticeRow row(Practice practice, List<UsedInCase> cases, Map<CaseId, String> families, Reader reader) {
        var block = practice.buildingBlock();
        return new PracticeRow(
                practice.id(),
                practice.name(reader.language()),
                block.number(),
                block.theme(reader.language()),
                block.subgroupNl(),
                practice.oneLine(),
                practice.initiator(),
                practice.targetGroup(),
                practice.inBodyList(),
                cases.stream()
                        .flatMap(each -> usedBy(practice, each, families, reader))
                        .sorted(Comparator.comparing(UsedBy::family).thenComparing(UsedBy::caseId))
                        .toList());
    }

    private Stream<UsedBy> usedBy(Practice practice, UsedInCase each, Map<CaseId, String> families, Reader reader) {
        long entries = each.uses().stream()
                .filter(use -> use.practice().equals(practice.id()))
                .count();
        var id = new CaseId(each.caseId());
        var pseudonym = pseudonyms.family(id);
        var by = reader.seesNames()
                ? new UsedBy(each.caseId(), reader.words().recorded(families.getOrDefault(id, each.caseId())), entries)
                : new UsedBy(pseudonym, reader.words().say("pseudonym.family", pseudonym), entries);
        return entries == 0 ? Stream.empty() : Stream.of(by);
    }
}
