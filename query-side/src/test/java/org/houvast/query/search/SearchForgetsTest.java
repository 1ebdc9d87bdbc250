package org.houvast.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchForgetsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Product product = new Product();
    private final Asking inspector = new Asking(product, "inspector");

    @BeforeEach
    void a_family() {
        product.tell(Families.house());
        product.tell(Families.longStory());
        product.settle();
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void whoever_was_erased_is_found_no_more_and_their_words_are_gone() {
        long before = words();
        product.bean(PersonalKeys.class).destroy(new Subject("person/case-peeters-mother"));
        assertThat(found("person=Sofie Peeters")).isEmpty();
        assertThat(found("person=Anna Peeters")).containsExactly("case-peeters");
        assertThat(words()).isLessThan(before);
        assertThat(product.bean(Sealing.class).destroyedSince(Instant.EPOCH))
                .containsExactly(new Subject("person/case-peeters-mother"));
    }

    @Test
    void what_was_withdrawn_from_view_is_found_only_by_those_who_may_see_it_still() {
        var decision = inspector
                .json("/api/cases/case-peeters/timeline")
                .valueStream()
                .filter(each -> each.get("type").stringValue().equals("reunification.return-decided"))
                .findFirst()
                .orElseThrow();
        var story = new Story("case-peeters");
        story.on(LocalDate.of(2023, 1, 5))
                .tell(header -> new EntryWithdrawn(
                        story.caseId,
                        header,
                        List.of(),
                        new EventId(decision.get("eventId").stringValue())));
        product.tell(story);
        product.settle();
        assertThat(found("words=veilig genoeg thuis")).containsExactly("case-peeters");
        assertThat(cases(new Asking(product, "supervisor"), "words=veilig genoeg thuis")
                        .size())
                .isZero();
    }

    private List<String> found(String form) {
        return cases(inspector, form)
                .valueStream()
                .map(each -> each.get("caseId").stringValue())
                .toList();
    }

    private static JsonNode cases(Asking who, String form) {
        int at = form.indexOf('=') + 1;
        var sent = form.substring(0, at) + URLEncoder.encode(form.substring(at), StandardCharsets.UTF_8);
        return JSON.readTree(who.post("/api/search", sent).body()).get("cases");
    }

    private long words() {
        return product.database()
                .getCollection(WordIndex.MODEL.collection("words"))
                .countDocuments();
    }
}
