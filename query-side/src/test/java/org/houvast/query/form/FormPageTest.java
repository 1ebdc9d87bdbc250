package org.houvast.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.houvast.language.FromState;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Role;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormPageTest {

    private static final Product product = new Product();

    @BeforeAll
    static void a_family_with_a_long_story() {
        product.tell(Families.house());
        product.tell(Families.longStory());
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    static Stream<CommandName> ofACase() {
        return Arrays.stream(CommandName.values())
                .filter(command -> command != CommandName.OPEN_CASE)
                .filter(command -> CaseEvent.class.isAssignableFrom(Recorded.by(command)));
    }

    @Test
    void siblings_are_offered_by_name_and_none_is_ticked_before_somebody_thought_of_it() {
        var form = page(CommandName.DECIDE_PLACEMENT, Role.SUPERVISOR).body();
        assertThat(form).containsPattern("<input[^>]*type=\"checkbox\"[^>]*name=\"siblings\"");
        assertThat(form).doesNotContainPattern("<input(?=[^>]*name=\"siblings\")[^>]*checked");
        assertThat(form).containsPattern("<input(?=[^>]*name=\"minutesFromHome\")[^>]*type=\"number\"");
    }

    @ParameterizedTest
    @MethodSource("ofACase")
    void every_command_has_a_form_that_asks_all_its_event_holds(CommandName command) {
        var form = page(command, by(command)).body();
        assertThat(form)
                .contains(Labels.command(command, Locale.of("nl")).replace("'", "&#39;"))
                .contains("action=\"/api/cases/case-peeters/" + command.code() + "?lang=nl\"", "name=\"occurred\"");
        Arrays.stream(Recorded.by(command).getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(FromState.class))
                .map(component -> component.getName())
                .filter(name -> !name.matches("caseId|header|deliberation|attachments"))
                .forEach(name -> assertThat(form).containsPattern("name=\"" + name + "(\\.\\w+)*\""));
    }

    @ParameterizedTest
    @MethodSource("ofACase")
    void who_may_not_send_it_gets_no_form(CommandName command) {
        var other = Role.ofPeople().stream()
                .filter(role -> !command.roles().contains(role))
                .findFirst()
                .orElseThrow();
        assertThat(page(command, other).statusCode()).isEqualTo(403);
    }

    @Test
    void a_decision_carries_the_version_that_was_seen_and_a_fact_does_not() {
        assertThat(page(CommandName.DECIDE_RETURN, Role.SUPERVISOR).body())
                .contains("name=\"_version\"", "name=\"participants.name\"", "name=\"evidence\"");
        assertThat(page(CommandName.RECORD_COACH_SESSION, Role.COACH).body())
                .contains("name=\"_key\"", "value=\"60\"")
                .doesNotContain("name=\"_version\"");
    }

    @Test
    void an_entry_can_be_chosen_beforehand() {
        var entry = new Asking(product, "coach")
                .json("/api/cases/case-peeters/timeline")
                .get(0)
                .get("eventId")
                .stringValue();
        var page = new Asking(product, "coach")
                .get("/cases/case-peeters/record/correct-entry?entry=" + entry)
                .body();
        assertThat(page).contains("value=\"" + entry + "\" selected");
        assertThat(new Asking(product, "coach")
                        .get("/cases/case-peeters/record/correct-entry?entry=of-nobody")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_a_field_means_is_chosen_by_name_and_not_typed_as_an_id() {
        var session = page(CommandName.RECORD_COACH_SESSION, Role.COACH).body();
        assertThat(session)
                .containsPattern(
                        "<select name=\"practice\"[^>]*>\\s*<option value=\"\"></option>\\s*<option value=\"[a-z-]+\">[^<]{4,}<");
        var ended = page(CommandName.END_SERVICE, Role.COACH).body();
        assertThat(ended).containsPattern("<select name=\"involvement\"");
        assertThat(ended).as("no visit is a service").doesNotContain("Bezoek");
        assertThat(session)
                .contains("<datalist id=\"names\">")
                .containsPattern("<option value=\"[^\"]+\" label=\"[^\"]+\">");
    }

    @Test
    void documents_are_handed_in_beside_the_form_that_names_them() {
        assertThat(page(CommandName.ADD_EVIDENCE, Role.COACH).body())
                .containsPattern(
                        "<fieldset class=\"documents\" hidden[^>]*data-address=\"/api/cases/case-peeters/attachments\\?lang=nl\"")
                .contains("data-most=\"20971520\"", "accept=\".pdf,.png,.jpg,.jpeg,.txt\"", "jpg=image/jpeg")
                .contains("hoogstens 20 MiB", "<noscript>");
        assertThat(page(CommandName.RECORD_COACH_SESSION, Role.COACH).body()).doesNotContain("type=\"file\"");
    }

    @Test
    void what_is_no_command_of_a_case_is_not_there() {
        assertThat(new Asking(product, "supervisor")
                        .get("/cases/case-peeters/record/open-house")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Asking(product, "supervisor")
                        .get("/cases/case-peeters/record/dance")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_case_is_opened_with_a_form_of_its_own() {
        var form = new Asking(product, "social-worker").get("/cases/new").body();
        assertThat(form)
                .contains(
                        "action=\"/api/cases?lang=nl\"",
                        "data-draft=\"/api/drafts/open-case\"",
                        "name=\"family\"",
                        "name=\"clients.name\"",
                        "value=\"kindreflex\"");
    }

    @Test
    void a_house_has_its_forms_too() {
        var supervisor = new Asking(product, "supervisor");
        assertThat(supervisor.get("/houses/new").body())
                .contains(
                        "action=\"/api/houses?lang=nl\"",
                        "data-draft=\"/api/drafts/open-house\"",
                        "name=\"capacity\"",
                        "name=\"programme\"");
        var house = supervisor.json("/api/houses").get(0).get("house").stringValue();
        assertThat(supervisor
                        .get("/houses/" + house + "/record/approve-simba-parents")
                        .body())
                .contains(
                        "action=\"/api/houses/" + house + "/approve-simba-parents?lang=nl\"",
                        "data-draft=\"/api/houses/" + house + "/drafts/approve-simba-parents\"",
                        "name=\"parents.professional\"");
        assertThat(supervisor.get("/houses/none/record/approve-simba-parents").statusCode())
                .isEqualTo(404);
        assertThat(new Asking(product, "coach").get("/houses/new").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> page(CommandName command, Role role) {
        return new Asking(product, role.code()).get("/cases/case-peeters/record/" + command.code());
    }

    private static Role by(CommandName command) {
        return command.roles().iterator().next();
    }
}
