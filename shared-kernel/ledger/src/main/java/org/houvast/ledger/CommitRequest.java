package org.houvast.ledger;

import java.util.UUID;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a unit of work is to be recorded. A name is recorded at most once, so whoever repeats a command
 * under its name cannot record it twice.
 *
 * @param commitId the name, unique over the ledger
 * @param fingerprint what tells this request from another under the same name, or null where that does not matter
 */
public record CommitRequest(String commitId, @Nullable String fingerprint) {

    private static final String RESOURCE = CommitRequest.class.getName();

    /** A name that nobody will use again. */
    static CommitRequest unnamed() {
        return new CommitRequest(UUID.randomUUID().toString(), null);
    }

    /** Names what the unit of work is going to record; to be called before it commits. */
    public void name(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    static CommitRequest of(UnitOfWork<?> root) {
        return root.getOrComputeResource(RESOURCE, key -> unnamed());
    }
}
