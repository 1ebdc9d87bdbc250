package org.houvast.ledger.attachments;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.houvast.language.CaseId;
import org.houvast.language.Identifier;
import org.houvast.language.attachment.DocumentType;
import org.houvast.ledger.personal.Subject;

/**
 * A document that somebody hands in.
 *
 * @param caseId the case it is for
 * @param about whose keys seal it: it is erased when the last of them is destroyed
 * @param name the name of the file
 * @param type what it was found to be
 */
public record Upload(CaseId caseId, SortedSet<Subject> about, String name, DocumentType type) {

    /**
     * A document for a case.
     *
     * @param about the children, or others, whom it is about; none when it is about the whole case
     */
    public static Upload to(CaseId caseId, Iterable<? extends Identifier> about, String name, DocumentType type) {
        return new Upload(caseId, subjects(caseId, about), name, type);
    }

    /** Whose keys seal such a document, in order. */
    public static List<String> subjectsOf(CaseId caseId, Iterable<? extends Identifier> about) {
        return subjects(caseId, about).stream().map(Subject::value).toList();
    }

    private static SortedSet<Subject> subjects(CaseId caseId, Iterable<? extends Identifier> about) {
        var subjects = new TreeSet<Subject>();
        about.forEach(id -> subjects.add(Subject.of(id)));
        if (subjects.isEmpty()) {
            subjects.add(Subject.of(caseId));
        }
        return subjects;
    }
}
