package org.houvast.query.measures;

import java.util.List;

/**
 * What measures need to know of a family: one document, read whole.
 *
 * @param caseId the case
 * @param children its children, in the order in which the case first mentions them
 * @param facts the facts, in the order of the ledger
 */
record FamilyFacts(String caseId, List<String> children, List<Fact> facts) {

    FamilyFacts {
        children = List.copyOf(children);
        facts = List.copyOf(facts);
    }
}
