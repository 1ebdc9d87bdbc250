package org.houvast.query.why;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.HandlerInstantiator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openprovenance.prov.core.json.serialization.ProvDeserialiser;
import org.openprovenance.prov.core.json.serialization.deserial.CustomAttributeMapDeserializer;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.validation.Config;
import org.openprovenance.prov.validation.ObjectMaker;
import org.openprovenance.prov.validation.Unknown;
import org.openprovenance.prov.validation.Validate;
import org.openprovenance.prov.validation.VarQName;
import org.openprovenance.prov.vanilla.ProvFactory;
import org.openprovenance.prov.vanilla.QualifiedName;
import tools.jackson.databind.JsonNode;

class WhyTest {

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");
    private static final String CASE = "/api/cases/case-peeters";

    @BeforeAll
    static void a_family_that_went_home() {
        product.tell(Families.house());
        product.tell(Families.longStory());
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static List<JsonNode> entries(String type) {
        return StreamSupport.stream(inspector.json(CASE + "/timeline").spliterator(), false)
                .filter(entry -> entry.get("type").stringValue().equals(type))
                .toList();
    }

    private static String id(String type) {
        return entries(type).getFirst().get("eventId").stringValue();
    }

    private static List<String> types(JsonNode why, String kind) {
        return StreamSupport.stream(why.get("nodes").spliterator(), false)
                .filter(node -> node.get("kind").stringValue().equals(kind))
                .map(node -> node.get("entry").get("type").stringValue())
                .toList();
    }

    @Test
    void the_decision_to_return_rests_on_contacts_and_led_to_the_steps_home_and_the_closure() {
        var why = inspector.json(CASE + "/decisions/" + id("reunification.return-decided") + "/why");
        assertThat(types(why, "evidence")).containsOnly("guidance.contact-held");
        assertThat(types(why, "led-to"))
                .contains(
                        "reunification.phased-return-planned",
                        "reunification.phase-started",
                        "reunification.return-paused",
                        "reunification.child-returned-home",
                        "reunification.aftercare-started")
                .doesNotContain("reunification.phase-evaluated", "guidance.contact-held");
        assertThat(types(why, "later-decision")).containsExactly("closure.case-closed");
        assertThat(types(why, "consent")).containsExactly("consent.consent-given");
    }

    @Test
    void a_placement_that_was_decided_led_to_the_child_living_there_and_to_no_other_child_doing_so() {
        var decided = entries("stay.placement-decided");
        for (var decision : decided) {
            var why = inspector.json(
                    CASE + "/decisions/" + decision.get("eventId").stringValue() + "/why");
            assertThat(types(why, "led-to")).containsExactly("stay.child-placed");
            var placed = StreamSupport.stream(why.get("nodes").spliterator(), false)
                    .filter(node -> node.get("kind").stringValue().equals("led-to"))
                    .findFirst()
                    .orElseThrow();
            assertThat(placed.get("entry").get("children")).isEqualTo(decision.get("children"));
        }
    }

    @Test
    void as_it_was_known_when_it_was_taken_nothing_had_followed_and_nothing_was_corrected_since() {
        var decision = entries("reunification.return-decided").getFirst();
        var address = CASE + "/decisions/" + decision.get("eventId").stringValue() + "/why";
        var then =
                inspector.json(address + "?knownAt=" + decision.get("recorded").stringValue());
        assertThat(types(then, "led-to")).isEmpty();
        assertThat(types(then, "later-decision")).isEmpty();
        var before = inspector.get(address + "?knownAt=2020-02-01");
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(before.body()).contains("nog niet genoteerd");
    }

    @Test
    void the_page_draws_it_and_holds_the_tables_behind() {
        var page = inspector
                .get("/cases/case-peeters/decisions/" + id("reunification.return-decided"))
                .body();
        assertThat(page)
                .contains("class=\"graph\"", "class=\"box decision\"", "class=\"box led-to\"", "id=\"why-led-to\"")
                .contains("Herkomst als PROV-JSON");
    }

    @Test
    void the_provenance_of_every_decision_is_valid_by_the_constraints_of_prov() throws Exception {
        var decisions = StreamSupport.stream(inspector.json(CASE + "/timeline").spliterator(), false)
                .filter(entry -> entry.has("decision"))
                .map(entry -> entry.get("eventId").stringValue())
                .toList();
        assertThat(decisions).hasSizeGreaterThan(10);
        for (var decision : decisions) {
            var answer = inspector.accepting("application/prov+json").get(CASE + "/decisions/" + decision + "/why");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/prov+json"));
            var document = read(answer.body());
            assertThat(document.getStatementOrBundle()).hasSizeGreaterThan(5);
            var report = new Validate(Config.newYesToAllConfig(ProvFactory.getFactory(), new PlaceHolders()))
                    .validate(document);
            assertThat(answer.body()).contains("\"actedOnBehalfOf\"", "\"prov:Organization\"", "SOS Kinderdorpen");
            assertThat(report.getCycle()).as(decision).isEmpty();
            assertThat(report.getFailedMerge()).isEmpty();
            assertThat(report.getTypeOverlap()).isEmpty();
            assertThat(report.getNonStrictCycle()).isEmpty();
        }
    }

    /** What the validation calls things that a document leaves unnamed. */
    private static final class PlaceHolders implements ObjectMaker {

        private static final class Name extends QualifiedName implements VarQName, Unknown {
            Name(String namespace, String local, String prefix) {
                super(namespace, local, prefix);
            }
        }

        @Override
        public VarQName makeVarQName(String namespace, String local, String prefix) {
            return new Name(namespace, local, prefix);
        }

        @Override
        public VarQName makeVarQName(org.openprovenance.prov.model.QualifiedName name) {
            return new Name(name.getNamespaceURI(), name.getLocalPart(), name.getPrefix());
        }

        @Override
        public Unknown makeUnknown(String local, String prefix) {
            return new Name("urn:unknown:", local, prefix);
        }
    }

    /** The library's reader of attributes has no constructor that Jackson could call by itself. */
    private static final class Attributes extends HandlerInstantiator {

        @Override
        public @Nullable JsonDeserializer<?> deserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> deserializer) {
            return deserializer == CustomAttributeMapDeserializer.class
                    ? new CustomAttributeMapDeserializer(config.constructType(annotated.getRawType()))
                    : null;
        }

        @Override
        public @Nullable KeyDeserializer keyDeserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> deserializer) {
            return null;
        }

        @Override
        public @Nullable JsonSerializer<?> serializerInstance(
                SerializationConfig config, Annotated annotated, Class<?> serializer) {
            return null;
        }

        @Override
        public @Nullable TypeResolverBuilder<?> typeResolverBuilderInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> builder) {
            return null;
        }

        @Override
        public @Nullable TypeIdResolver typeIdResolverInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> resolver) {
            return null;
        }
    }

    private static Document read(String json) throws Exception {
        var mapper = new ObjectMapper();
        mapper.setHandlerInstantiator(new Attributes());
        return new ProvDeserialiser(mapper)
                .deserialiseDocument(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_evaluator_may_not_ask_why_and_an_entry_that_decides_nothing_has_no_why() {
        var decision = id("reunification.return-decided");
        assertThat(new Asking(product, "evaluator")
                        .get(CASE + "/decisions/" + decision + "/why")
                        .statusCode())
                .isEqualTo(403);
        var none = inspector.get(CASE + "/decisions/" + id("guidance.contact-held") + "/why");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("is geen beslissing");
    }
}
