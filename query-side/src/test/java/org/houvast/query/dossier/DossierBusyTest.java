package org.houvast.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.page.Language;
import org.houvast.query.page.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** Two dossiers are made at once, eight wait their turn, and who comes then is told to come back. */
class DossierBusyTest {

    private static final CountDownLatch PAPER_IS_THERE = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init") // set before all
    private static Product product;

    /** The printer is out of paper until somebody brings it. */
    static class OutOfPaper {

        @Bean
        Paper paper() {
            return new Paper() {
                @Override
                void pdf(Path formatting, Dossier dossier, OutputStream out) throws IOException {
                    try {
                        PAPER_IS_THERE.await();
                    } catch (InterruptedException stopping) {
                        throw new InterruptedIOException();
                    }
                    super.pdf(formatting, dossier, out);
                }
            };
        }
    }

    @BeforeAll
    static void two_families() {
        product = Product.signingWith(OutOfPaper.class, "houvast.dossier.small=0");
        product.tell(Families.house());
        for (var id : List.of("case-klein", "case-groot")) {
            product.tell(Families.placed(
                    id, "Gezin Klein", LocalDate.of(2021, 3, 1), TrajectoryGoal.RETURN_HOME, new ChildId(id + "-an")));
        }
        product.settle();
    }

    @AfterAll
    static void stop() {
        PAPER_IS_THERE.countDown();
        product.close();
    }

    /** What somebody asks for. */
    private record Wish(Role role, Language language, String caseId) {

        HttpResponse<String> ask() {
            return asking().get("/api/cases/" + caseId + "/dossier?lang=" + language.tag());
        }

        Asking asking() {
            return new Asking(product, role.code());
        }

        void await(String ticket) {
            var making = product.bean(Making.class);
            var reader = new Reader(role.code(), Set.of(role), language);
            making.await(making.find(ticket, caseId, reader).orElseThrow(), Duration.ofMinutes(2));
        }
    }

    private static List<Wish> wishes() {
        var all = new ArrayList<Wish>();
        for (var language : List.of(Language.EN, Language.NL)) {
            for (var role : List.of(Role.INSPECTOR, Role.SUPERVISOR, Role.PRIVACY_OFFICER)) {
                for (var caseId : List.of("case-klein", "case-groot")) {
                    all.add(new Wish(role, language, caseId));
                }
            }
        }
        return all;
    }

    private static String where(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void who_comes_too_late_is_told_when_to_come_back_and_then_gets_it() {
        var wishes = wishes();
        var granted = wishes.subList(0, Making.AT_ONCE + Making.WAITING);
        var places = granted.stream().map(wish -> where(wish.ask())).toList();
        assertThat(places).doesNotHaveDuplicates();
        assertThat(granted.getLast()
                        .asking()
                        .json(places.getLast())
                        .get("state")
                        .stringValue())
                .isEqualTo("waiting");

        var late = wishes.get(granted.size());
        var refused = late.ask();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("urn:houvast:problem:unavailable", "Probeer het over een minuut opnieuw.");
        var page = late.asking().get("/cases/" + late.caseId() + "/dossier/begin");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(page.body()).contains("<h1", "Er wachten al te veel dossiers.");
        assertThat(where(granted.getFirst().ask()))
                .as("who has a place already keeps it")
                .isEqualTo(places.getFirst());

        PAPER_IS_THERE.countDown();
        for (int i = 0; i < granted.size(); i++) {
            var wish = granted.get(i);
            wish.await(places.get(i).substring(places.get(i).lastIndexOf('/') + 1));
            assertThat(wish.asking().json(places.get(i)).get("state").stringValue())
                    .isEqualTo("done");
        }
        assertThat(where(late.ask())).isNotIn(places);
    }
}
