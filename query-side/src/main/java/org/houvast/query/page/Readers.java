package org.houvast.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.houvast.query.access.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives handlers the reader and the parameters of a question. */
@Component
class Readers implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class || parameter.getParameterType() == Parameters.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Not a request over HTTP");
        }
        var reader = reader(request);
        return parameter.getParameterType() == Reader.class
                ? reader
                : new Parameters(request.getParameterMap(), reader.words());
    }

    static Reader reader(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return new Reader(
                principal == null ? "" : principal.getName(),
                Roles.of(principal instanceof Authentication login ? login : null),
                Language.of(RequestContextUtils.getLocale(request)));
    }
}
