package org.houvast.ledger;

import java.io.IOException;
import org.junit.jupiter.api.Nested;

/** The suite of token stores on axon-mongo's; run by {@link StockTokenStoreEvidenceTest}, which says what fails. */
class StockTokenStoreCases {

    private static final TokenStoreSuite.Node STOCK = StockTokenStore::store;

    @Nested
    class Claims extends TokenClaimsSuite {
        Claims() {
            super(STOCK);
        }
    }

    @Nested
    class Clocks extends TokenClocksSuite {
        Clocks() {
            super(STOCK);
        }
    }

    @Nested
    class Kinds extends TokenKindsSuite {
        Kinds() {
            super(STOCK);
        }
    }

    @Nested
    class Segments extends TokenSegmentsSuite {
        Segments() {
            super(STOCK);
        }
    }

    @Nested
    class Faults extends TokenFaultsSuite {
        Faults() throws IOException {
            super(STOCK);
        }
    }
}
