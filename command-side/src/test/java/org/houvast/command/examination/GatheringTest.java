package org.houvast.command.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.evidence;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.examination.ExaminationCommand.AddEvidence;
import org.houvast.command.examination.ExaminationCommand.ApplyInstrument;
import org.houvast.command.examination.ExaminationCommand.RecordProtectiveFactor;
import org.houvast.command.examination.ExaminationCommand.RecordRiskFactor;
import org.houvast.command.story.Story;
import org.houvast.language.AttachmentId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.DocumentType;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.language.examination.ExaminationEvent.InstrumentApplied;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.examination.Instrument;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Data, factors and instruments: facts with their sources. */
class GatheringTest {

    @Nested
    class Evidence {

        @Test
        void a_document_is_named_by_its_hash_or_not_at_all() {
            family().when(add(null)).thenRecorded(EvidenceAdded.class).thenAccepted();
            family().when(add("0123456789abcdef".repeat(4))).thenAccepted();
            family().when(add("0123456789abcdef".repeat(4).substring(1))).thenRefused("hash-malformed");
            family().when(add("0123456789ABCDEF".repeat(4))).thenRefused("hash-malformed");
        }

        @Test
        void documents_are_kept_with_it_each_of_them_named_once() {
            var added = family().when(with(document("report"), document("photo")))
                    .thenAccepted()
                    .recorded(EvidenceAdded.class);
            assertThat(added.attachments()).containsExactly(document("report"), document("photo"));
            family().when(with(document("report"), document("report"))).thenRefused("attachment-twice");
        }

        private static Attachment document(String id) {
            return new Attachment(
                    new AttachmentId(id), "verslag.pdf", DocumentType.PDF, 7, "0".repeat(64), "1".repeat(64));
        }

        private AddEvidence with(Attachment... documents) {
            return new AddEvidence(
                    CASE,
                    on("2018-04-01"),
                    List.of(ANNA),
                    EvidenceKind.DOCUMENT,
                    "school",
                    "Absent 12 times",
                    null,
                    List.of(documents));
        }

        private AddEvidence add(@Nullable String hash) {
            return new AddEvidence(
                    CASE,
                    on("2018-04-01"),
                    List.of(ANNA),
                    EvidenceKind.DOCUMENT,
                    "school",
                    "Absent 12 times",
                    hash,
                    List.of());
        }
    }

    @Nested
    class Factors {

        @Test
        void a_factor_is_about_a_child_or_an_adult_and_says_what_it_rests_on() {
            var risk =
                    family().when(risk(ANNA, "evidence-added")).thenAccepted().recorded(RiskFactorRecorded.class);
            assertThat(risk.header().about()).containsExactly(MOTHER, ANNA.person());
            assertThat(risk.evidence()).containsExactly(new EventId("evidence-added"));
            family().when(protective(ANNA, "evidence-added"))
                    .thenRecorded(ProtectiveFactorRecorded.class)
                    .thenAccepted();
        }

        @Test
        void it_rests_on_entries_and_children_of_this_case() {
            family().when(risk(ANNA, "entry-of-another-case")).thenRefused("unknown-entry");
            family().when(protective(ANNA, "entry-of-another-case")).thenRefused("unknown-entry");
            family().when(risk(STRANGER, "evidence-added")).thenRefused("unknown-child");
        }

        private RecordRiskFactor risk(ChildId child, String evidence) {
            return new RecordRiskFactor(
                    CASE,
                    on("2018-04-02"),
                    List.of(child),
                    MOTHER,
                    Factor.EXHAUSTED_PARENT,
                    Presence.PRESENT,
                    null,
                    List.of(new EventId(evidence)));
        }

        private RecordProtectiveFactor protective(ChildId child, String evidence) {
            return new RecordProtectiveFactor(
                    CASE,
                    on("2018-04-02"),
                    List.of(child),
                    null,
                    Factor.EXCEPTIONS,
                    Presence.UNKNOWN,
                    "Sundays",
                    List.of(new EventId(evidence)));
        }
    }

    @Nested
    class Instruments {

        @Test
        void another_instrument_is_named() {
            family().when(apply(Instrument.LIRIK, null))
                    .thenRecorded(InstrumentApplied.class)
                    .thenAccepted();
            family().when(apply(Instrument.OTHER, "Own list")).thenAccepted();
            family().when(apply(Instrument.OTHER, null)).thenRefused("instrument-unnamed");
        }

        private ApplyInstrument apply(Instrument instrument, @Nullable String name) {
            return new ApplyInstrument(
                    CASE, on("2018-04-01"), List.of(ANNA), instrument, name, "2015", "Concerns about safety", "Els");
        }
    }

    private static Story family() {
        return given(clientsOf(MOTHER), born(ANNA, "2015-05-05"), evidence("2018-04-01"));
    }
}
