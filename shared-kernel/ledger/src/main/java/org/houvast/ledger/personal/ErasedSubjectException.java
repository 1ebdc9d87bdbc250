package org.houvast.ledger.personal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Something personal was to be written about somebody whose key is destroyed, and about nobody else. */
public final class ErasedSubjectException extends RuntimeException {

    ErasedSubjectException(Collection<Subject> subjects) {
        super("The key is destroyed of "
                + subjects.stream().map(Subject::value).collect(Collectors.joining(", "))
                + "; nothing personal can be written about them any more");
    }
}
