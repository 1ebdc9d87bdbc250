package org.houvast.query;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.houvast.language.ChildId;
import org.houvast.language.team.TrajectoryGoal;

/** Starts the product with a few families, to be looked at in a browser: each role logs in as itself with demo. */
public final class Look {

    private Look() {}

    /** Starts on the port given, until it is stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        try (var product = new Product("server.port=" + arguments[0], "houvast.demonstration=pilot")) {
            product.tell(Families.house());
            product.tell(Families.longStory());
            for (int i = 1; i <= 6; i++) {
                var child = new ChildId("c" + i + "-noor");
                var story = Families.placed(
                        "case-" + i,
                        "Gezin Janssens" + i,
                        LocalDate.of(2019 + i % 3, 2 + i, 4),
                        i % 3 == 0 ? TrajectoryGoal.FAMILY_STRENGTHENING : TrajectoryGoal.RETURN_HOME,
                        child);
                if (i == 2) {
                    Families.home(story, LocalDate.of(2022, 5, 4), child);
                }
                if (i == 4) {
                    Families.referred(
                            story,
                            LocalDate.of(2022, 5, 4),
                            child,
                            story.lines().getFirst().id());
                }
                product.tell(story);
            }
            new CountDownLatch(1).await();
        }
    }
}
