package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** Two operators for one field, or for a field and another inside it (MongoDB manual, "Update operators"). */
final class Conflicts {

    private Conflicts() {}

    /**
     * Refuses them.
     *
     * @throws MongoServerError ConflictingUpdateOperators
     */
    static void check(List<? extends Modification> modifications) {
        List<FieldPath> paths = modifications.stream()
                .flatMap(each -> each.paths().stream())
                .sorted()
                .toList();
        for (int i = 1; i < paths.size(); i++) {
            FieldPath before = paths.get(i - 1);
            UpdateError.CONFLICTING_UPDATE_OPERATORS.unless(
                    !before.leadsTo(paths.get(i)),
                    "Updating the path '" + paths.get(i) + "' would create a conflict at '" + before + "'");
        }
    }
}
