package org.houvast.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.houvast.proof.verify.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

@Command(
        name = "verify-dossier",
        description = "Checks an exported file offline, with the ledger's public key: verify-dossier FILE --key VKEY."
                + " The same program comes alone as houvast-verify.jar; its --help lists its options and exit codes.")
final class VerifyDossierCommand implements Callable<Integer> {

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        return Verify.run(System.out, System.err, arguments.toArray(String[]::new));
    }
}
