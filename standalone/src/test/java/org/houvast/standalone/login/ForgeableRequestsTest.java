package org.houvast.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ForgeableRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, Basic eDp5, application/json, false",
        "POST, Basic eDp5, application/json;charset=utf-8, false",
        "GET, , , false",
        "POST, , application/json, true",
        "POST, Basic eDp5, application/x-www-form-urlencoded, true",
        "POST, Basic eDp5, text/plain, true",
        "POST, Basic eDp5, not/a/type, true",
        "POST, Basic eDp5, , true",
        "DELETE, , , true"
    })
    void only_a_header_and_json_together_need_no_token(
            String method, @Nullable String authorization, @Nullable String contentType, boolean forgeable) {
        var request = new MockHttpServletRequest(method, "/api/cases");
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        request.setContentType(contentType);
        assertThat(new ForgeableRequests().matches(request)).isEqualTo(forgeable);
    }
}
