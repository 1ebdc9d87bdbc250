package org.houvast.query.dossier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.houvast.query.page.Page;
import org.houvast.query.page.Reader;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders what a dossier tells, apart from any request: as a page that stands alone, and as formatting objects for paper. */
@Component
class Rendering {

    private static final String HOME = "org/houvast/query/dossier/";

    private final SpringTemplateEngine html = engine("templates/", ".html", TemplateMode.HTML);
    private final SpringTemplateEngine xml = engine(HOME, ".xml", TemplateMode.XML);
    private final String style = resource("dossier.css");
    private final String picture = resource("picture.css");

    private static SpringTemplateEngine engine(String prefix, String suffix, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(prefix);
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String resource(String name) {
        try (var stream = Rendering.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a page that holds all that it needs, and may load or run nothing. */
    void html(Dossier dossier, Reader reader, OutputStream out) throws IOException {
        var css = style + picture;
        render(html, "query/dossier-document", dossier, reader, out, Map.of("style", css, "policy", policy(css)));
    }

    /**
     * Writes the formatting objects (XSL 1.1).
     *
     * @param hash that of the page
     * @param unshown how many characters the paper has no sign for
     */
    void formatting(Dossier dossier, Reader reader, String hash, int unshown, OutputStream out) throws IOException {
        render(xml, "dossier", dossier, reader, out, Map.of("style", picture, "hash", hash, "unshown", unshown));
    }

    private static void render(
            SpringTemplateEngine engine,
            String template,
            Dossier dossier,
            Reader reader,
            OutputStream out,
            Map<String, Object> more)
            throws IOException {
        var variables = new HashMap<>(more);
        variables.put("dossier", dossier);
        variables.put("picture", dossier.picture());
        variables.put("page", new Page(reader, reader.words().say("dossier.title", dossier.family()), ""));
        var writer = new BufferedWriter(new XmlWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        engine.process(template, new Context(reader.language().locale(), variables), writer);
        writer.flush();
    }

    private static String policy(String css) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
