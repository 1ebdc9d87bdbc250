package org.houvast.query.projecting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A question that follows a command names the position that the command reached ({@code ?after=}). It is answered once
 * every read model is there, or patience is at its end; the header {@code Houvast-Complete-To} says up to which entry
 * the answer is complete.
 */
@Component
class ReadYourWrites implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final Freshness freshness;
    private final List<Projector> projectors;

    ReadYourWrites(Freshness freshness, List<Projector> projectors) {
        this.freshness = freshness;
        this.projectors = projectors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** What is no position is left to the question itself, which says what is wrong with it. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var after = request.getParameter("after");
        if (after != null
                && request.getMethod().equals("GET")
                && POSITION.matcher(after).matches()) {
            response.setHeader("Houvast-Complete-To", Long.toString(complete(Long.parseLong(after))));
        }
        return true;
    }

    private long complete(long position) {
        long deadline = System.nanoTime() + Freshness.PATIENCE.toNanos();
        long complete = position;
        for (var projector : projectors) {
            var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            complete = Math.min(complete, freshness.await(projector.model(), position, left));
        }
        return complete;
    }
}
