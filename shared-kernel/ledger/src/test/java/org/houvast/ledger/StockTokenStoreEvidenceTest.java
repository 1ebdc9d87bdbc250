package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Why the ledger has a token store of its own (docs/adr/0005): what axon-mongo's does not do. */
class StockTokenStoreEvidenceTest {

    @Test
    void the_stock_token_store_fails_these_cases_and_no_others() {
        Events cases = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(StockTokenStoreCases.class))
                .execute()
                .testEvents();
        assertThat(cases.started().count()).isEqualTo(39);
        assertThat(failed(cases))
                .containsExactlyInAnyOrder(
                        // a process wins a claim by storing, and sets back what another has done since
                        "a_process_that_claimed_nothing_stores_nothing()",
                        "a_process_that_stood_still_cannot_set_back_what_another_has_done_since()",
                        // wall clocks of several machines are compared with each other
                        "a_machine_that_is_fast_takes_over_no_living_claim()",
                        "a_machine_that_is_slow_keeps_its_living_claim()",
                        "what_a_fast_machine_abandoned_is_taken_over_in_time()",
                        "a_slow_machine_takes_over_in_time()",
                        "clocks_that_are_set_back_keep_no_abandoned_claim_alive()",
                        "clocks_that_are_set_forward_end_no_living_claim()",
                        // what the server could not write is passed over
                        "a_segment_that_could_not_be_initialized()",
                        // a document that stayed the same is taken for a lost claim
                        "storing_the_same_place_again_at_once_is_no_loss_of_the_claim()",
                        // who comes second gets the database's error, not Axon's
                        "two_processes_that_begin_at_once_agree_on_who_was_first()",
                        "two_processes_that_ask_for_the_identifier_at_once_get_the_same()",
                        // a segment that has a token cannot be stored without one
                        "none_after_there_was_one()");
    }

    private static List<String> failed(Events cases) {
        return cases.finished().stream()
                .filter(ended ->
                        ended.getRequiredPayload(TestExecutionResult.class).getStatus()
                                != TestExecutionResult.Status.SUCCESSFUL)
                .map(ended -> ended.getTestDescriptor().getDisplayName())
                .toList();
    }
}
