package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Course.HOME;
import static org.houvast.standalone.demo.Course.HOME_THEN_STRENGTHENING;
import static org.houvast.standalone.demo.Course.RETURN_FAILED;
import static org.houvast.standalone.demo.Course.STRENGTHENING;
import static org.houvast.standalone.demo.PilotFamily.Episode.CONSENT_WITHDRAWN;
import static org.houvast.standalone.demo.PilotFamily.Episode.DISSENT;
import static org.houvast.standalone.demo.PilotFamily.Episode.ENTRY_CORRECTED;
import static org.houvast.standalone.demo.PilotFamily.Episode.ENTRY_DISPUTED;
import static org.houvast.standalone.demo.PilotFamily.Episode.ENTRY_WITHDRAWN;
import static org.houvast.standalone.demo.PilotFamily.Episode.REASSESSED_LATE;
import static org.houvast.standalone.demo.PilotFamily.Episode.RETURN_PAUSED;
import static org.houvast.standalone.demo.PilotFamily.Episode.RE_ENTRY;
import static org.houvast.standalone.demo.PilotFamily.Episode.STRENGTHENING_FAILED;
import static org.houvast.standalone.demo.PilotFamily.Episode.TO_GRANDPARENTS;
import static org.houvast.standalone.demo.PilotHouse.DEN_EIK;
import static org.houvast.standalone.demo.PilotHouse.DE_BERK;
import static org.houvast.standalone.demo.PilotHouse.DE_BEUK;
import static org.houvast.standalone.demo.PilotHouse.DE_ES;
import static org.houvast.standalone.demo.PilotHouse.DE_LINDE;
import static org.houvast.standalone.demo.PilotHouse.DE_OLM;
import static org.houvast.standalone.demo.PilotHouse.DE_WILG;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.houvast.standalone.demo.PilotFamily.Episode;

/**
 * The families of the reconstruction. Published (S003:11): 17 families, 31 children, 11 of the 12 families with return
 * as the aim, 93 % for family strengthening. Assumed: everything else, among it 13 of 14 families for strengthening
 * (one of the two denominators that make 93 % possible, domain.md 2.2) and 20 of 31 children home.
 */
final class Pilot {

    private Pilot() {}

    static List<PilotFamily> families() {
        return List.of(
                family(1, DE_LINDE, "2019-03-04", 13, HOME, "Lotte 2017-05-12", "Finn 2018-02-20")
                        .with(ENTRY_CORRECTED),
                family(2, DE_LINDE, "2019-04-15", 12, HOME_THEN_STRENGTHENING, "Noor 2018-08-03")
                        .with(),
                family(3, DEN_EIK, "2019-06-03", 14, HOME_THEN_STRENGTHENING, "Daan 2016-11-09", "Mila 2018-06-30")
                        .with(RE_ENTRY),
                family(4, DE_BERK, "2019-09-02", 15, HOME, "Sem 2019-01-25")
                        .besides(STRENGTHENING, "Yara 2017-01-17")
                        .with(),
                family(5, DE_BERK, "2019-10-07", 16, STRENGTHENING, "Tess 2015-09-14")
                        .with(REASSESSED_LATE),
                family(6, DE_WILG, "2019-11-18", 13, HOME_THEN_STRENGTHENING, "Adam 2018-03-05", "Lina 2019-04-22")
                        .with(ENTRY_DISPUTED),
                family(7, DEN_EIK, "2020-02-03", 16, HOME_THEN_STRENGTHENING, "Anna 2017-10-02", "Bram 2019-03-11")
                        .with(RETURN_PAUSED, DISSENT, ENTRY_CORRECTED),
                family(8, DE_WILG, "2020-03-02", 15, RETURN_FAILED, "Kyan 2016-06-06", "Jade 2018-12-19")
                        .with(DISSENT),
                family(9, DE_LINDE, "2020-06-15", 11, HOME, "Olivia 2019-07-07").with(),
                family(10, DE_ES, "2020-07-06", 14, HOME, "Nora 2017-09-30", "Jef 2019-11-02")
                        .besides(STRENGTHENING, "Vic 2015-04-28")
                        .with(),
                family(11, DE_ES, "2020-09-07", 15, STRENGTHENING, "Elif 2018-05-25")
                        .with(CONSENT_WITHDRAWN),
                family(12, DE_BEUK, "2020-10-05", 13, HOME_THEN_STRENGTHENING, "Mats 2018-01-08", "Fien 2020-01-19")
                        .with(),
                family(13, DE_LINDE, "2020-11-02", 12, HOME, "Amir 2016-12-03", "Sara 2018-10-10")
                        .with(REASSESSED_LATE),
                family(14, DE_WILG, "2021-02-01", 14, STRENGTHENING, "Lou 2017-07-21", "Ilias 2019-02-14")
                        .with(ENTRY_WITHDRAWN),
                family(
                                15,
                                DE_OLM,
                                "2021-04-12",
                                12,
                                HOME_THEN_STRENGTHENING,
                                "Emma 2016-03-29",
                                "Luca 2018-04-04",
                                "Juna 2020-08-16")
                        .with(),
                family(16, DE_BEUK, "2021-05-03", 13, STRENGTHENING, "Stan 2019-06-23")
                        .with(TO_GRANDPARENTS),
                family(17, DE_BERK, "2021-06-07", 12, STRENGTHENING, "Hanne 2015-10-31", "Warre 2018-09-09")
                        .with(STRENGTHENING_FAILED));
    }

    private static Draft family(
            int number, PilotHouse house, String placed, int months, Course course, String... children) {
        return new Draft(number, house, LocalDate.parse(placed), months, children(number, course, children));
    }

    private static List<PilotChild> children(int family, Course course, String... children) {
        return Arrays.stream(children)
                .map(child -> child.split(" ", 2))
                .map(child -> PilotChild.of(family, child[0], child[1], course))
                .toList();
    }

    private record Draft(int number, PilotHouse house, LocalDate placed, int months, List<PilotChild> children) {

        Draft besides(Course course, String... more) {
            var all = new java.util.ArrayList<>(Pilot.children(number, course, more));
            all.addAll(children);
            return new Draft(number, house, placed, months, List.copyOf(all));
        }

        PilotFamily with(Episode... episodes) {
            return new PilotFamily(number, house, placed, months, number % 3 != 0, children, Set.of(episodes));
        }
    }
}
