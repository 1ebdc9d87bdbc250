package org.houvast.ledger;

import java.io.IOException;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.Nested;

/** The conformance suite on the server that the suites of this module run on. */
class ConformanceTest {

    @Nested
    class Appending extends AppendConformance {

        @Override
        String address() {
            return TestServer.address();
        }
    }

    @Nested
    class LosingAnswers extends LostAnswerConformance {

        LosingAnswers() throws IOException {}

        @Override
        String address() {
            return TestServer.address();
        }
    }

    @Nested
    class Stalling extends StallConformance {

        Stalling() throws IOException {}

        @Override
        String address() {
            return TestServer.address();
        }
    }

    @Nested
    class Reading extends ReadConformance {

        @Override
        String address() {
            return TestServer.address();
        }
    }

    @Nested
    class Indexed extends IndexConformance {

        @Override
        String address() {
            return TestServer.address();
        }
    }

    @Nested
    class InSeveralProcesses extends ProcessesConformance {

        @Override
        String address() {
            return TestServer.address();
        }
    }
}
