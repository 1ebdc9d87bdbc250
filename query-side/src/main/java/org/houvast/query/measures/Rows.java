package org.houvast.query.measures;

import java.util.List;
import java.util.stream.Collectors;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.houvast.query.access.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** The trajectories behind a figure, as comma-separated values under pseudonyms: no value needs quotes. */
final class Rows {

    private static final String HEAD =
            "measure,version,unit,trajectory,entered,house,outcome,reason,decided,placed-again\r\n";

    private Rows() {}

    static String csv(Inquiry inquiry, List<Trajectory> trajectories, Pseudonyms pseudonyms) {
        return trajectories.stream()
                .map(trajectory -> row(inquiry, trajectory, pseudonyms))
                .sorted()
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(Inquiry inquiry, Trajectory trajectory, Pseudonyms pseudonyms) {
        var family = pseudonyms.family(new CaseId(trajectory.caseId()));
        return String.join(
                        ",",
                        inquiry.definition().id(),
                        String.valueOf(inquiry.definition().version()),
                        inquiry.unit().code(),
                        trajectory.child() == 0 ? family : family + "-" + trajectory.child(),
                        blank(trajectory.entered()),
                        trajectory.house().isEmpty() ? "" : pseudonyms.house(new HouseId(trajectory.house())),
                        trajectory.outcome().code(),
                        trajectory.reason(),
                        blank(trajectory.on()),
                        String.valueOf(trajectory.placedAgain()))
                + "\r\n";
    }

    private static String blank(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
