package org.houvast.command.http;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.houvast.command.access.NotAllowed;
import org.houvast.command.attachment.UnfitDocument;
import org.houvast.command.desk.CommandRefused;
import org.houvast.command.desk.Contended;
import org.houvast.command.desk.KeyReused;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.command.desk.StaleVersion;
import org.houvast.command.http.binding.NotUnderstood;
import org.houvast.language.access.Role;
import org.houvast.ledger.personal.ErasedSubjectException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong, as an answer: problem details to a program, a page to a person. */
@RestControllerAdvice(
        assignableTypes = {CommandAddresses.class, AttachmentAddresses.class, DraftAddresses.class, NextAddresses.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(problem(failure), request, response);
    }

    private static Problem problem(Exception failure) {
        return switch (failure) {
            case NotUnderstood it -> Problem.notUnderstood(it.faults());
            case Unanswered it -> Problem.unanswered(it.warnings());
            case CommandRefused it -> Problem.refused(it.refusals());
            case UnfitDocument it -> unfit(it);
            case NoSuchStream it -> Problem.of(NOT_FOUND, "not-opened");
            case StaleVersion it -> Problem.of(PRECONDITION_FAILED, "stale", String.valueOf(it.actual()));
            case ErasedSubjectException it -> Problem.of(CONFLICT, "erased");
            case KeyReused it -> Problem.of(UNPROCESSABLE_CONTENT, "idempotency-key-reused");
            case NotAllowed it ->
                Problem.of(
                        FORBIDDEN,
                        "not-allowed",
                        it.command().roles().stream().map(Role::code).sorted().collect(Collectors.joining(", ")));
            case Contended it -> Problem.of(SERVICE_UNAVAILABLE, "contended").passing();
            case ErrorResponseException it ->
                standard(HttpStatus.valueOf(it.getStatusCode().value()));
            default -> unexpected(failure);
        };
    }

    private static Problem unfit(UnfitDocument document) {
        var status = switch (document.reason()) {
            case LARGE -> CONTENT_TOO_LARGE;
            case TYPE, LIES -> UNSUPPORTED_MEDIA_TYPE;
            case NAME, EMPTY, BROKEN -> BAD_REQUEST;
        };
        var code = "document-" + document.reason().name().toLowerCase(Locale.ROOT);
        return Problem.of(status, code, document.details().toArray(String[]::new));
    }

    private static Problem standard(HttpStatus status) {
        return switch (status) {
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(UNSUPPORTED_MEDIA_TYPE, "media-type");
            case CONTENT_TOO_LARGE -> Problem.of(CONTENT_TOO_LARGE, "too-large");
            case NOT_FOUND -> Problem.of(NOT_FOUND, "no-such-command");
            default -> Problem.of(status, "failed");
        };
    }

    /** Neither a message nor a value of the failure is told or logged: it may repeat what was sent. */
    private static Problem unexpected(Exception failure) {
        if (LOG.isErrorEnabled()) {
            LOG.error("A command failed: {}", Trace.of(failure));
        }
        return Problem.of(INTERNAL_SERVER_ERROR, "failed");
    }
}
