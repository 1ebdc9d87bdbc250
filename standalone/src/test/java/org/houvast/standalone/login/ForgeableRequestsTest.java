package org.houvast.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ForgeableRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, Basic eDp5, application/json, , false",
        "POST, Basic eDp5, application/json;charset=utf-8, , false",
        "POST, Basic eDp5, application/pdf, attachment; filename=a.pdf, false",
        "POST, Basic eDp5, text/plain, attachment; filename=a.txt, false",
        "POST, , application/pdf, attachment; filename=a.pdf, true",
        "POST, Basic eDp5, application/pdf, , true",
        "GET, , , , false",
        "POST, , application/json, , true",
        "POST, Basic eDp5, application/x-www-form-urlencoded, , true",
        "POST, Basic eDp5, text/plain, , true",
        "POST, Basic eDp5, not/a/type, , true",
        "POST, Basic eDp5, , , true",
        "DELETE, , , , true"
    })
    void only_a_header_together_with_json_or_the_name_of_a_document_needs_no_token(
            String method,
            @Nullable String authorization,
            @Nullable String contentType,
            @Nullable String disposition,
            boolean forgeable) {
        var request = new MockHttpServletRequest(method, "/api/cases");
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        if (disposition != null) {
            request.addHeader("Content-Disposition", disposition);
        }
        request.setContentType(contentType);
        assertThat(new ForgeableRequests().matches(request)).isEqualTo(forgeable);
    }
}
