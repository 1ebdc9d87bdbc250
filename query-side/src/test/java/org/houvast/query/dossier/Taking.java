package org.houvast.query.dossier;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.houvast.language.access.Role;
import org.houvast.query.Asking;
import org.houvast.query.Product;
import org.houvast.query.page.Language;
import org.houvast.query.page.Reader;

/** Takes a dossier over HTTP, in the answer itself or, on a busy machine, from where its progress is. */
final class Taking {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Taking() {}

    static HttpResponse<byte[]> dossier(Product product, Role role, String caseId, String more) {
        var asking = new Asking(product, role.code());
        var answer = asking.bytes("/api/cases/" + caseId + "/dossier" + more);
        if (answer.statusCode() != 202) {
            return answer;
        }
        var address = answer.headers().firstValue("Location").orElseThrow();
        var making = product.bean(Making.class);
        var reader = new Reader(role.code(), Set.of(role), Language.NL);
        making.await(
                making.find(address.substring(address.lastIndexOf('/') + 1), caseId, reader)
                        .orElseThrow(),
                PATIENCE);
        return asking.bytes(address + "/file");
    }
}
