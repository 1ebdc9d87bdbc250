package org.houvast.query.dossier;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Lays formatting objects out as a tagged PDF (PDF/UA-1, ISO 14289-1), the typeface embedded. It reads its own resources
 * and what it is given, and nothing else: no file, no address.
 */
@Component
class Paper {

    /** An address of the form that FOP asks for; nothing is read there. */
    private static final String HOME = "file:/typeface/";

    private final FopFactory factory;

    Paper() {
        try (var settings = Paper.class.getResourceAsStream("fop.xconf")) {
            var home = URI.create(HOME);
            var own = new OwnResources();
            var builder = new FopFactoryBuilder(home, own);
            builder.setConfiguration(new DefaultConfigurationBuilder().build(settings));
            factory = builder.build();
            // else typefaces are looked for on disk and in the network, and remembered in the home of the account
            factory.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(home, own));
            factory.getFontManager().disableFontCache();
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException("What pages are laid out with cannot be set up", e);
        }
    }

    /** Only the typeface, from the class path. */
    private static final class OwnResources implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            InputStream found = uri.toString().startsWith(HOME)
                    ? Paper.class.getResourceAsStream(
                            "typeface/" + uri.toString().substring(HOME.length()))
                    : null;
            if (found == null) {
                throw new FileNotFoundException("Nothing is read from " + uri.getScheme());
            }
            return new Resource(found);
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new FileNotFoundException("Nothing is written to " + uri.getScheme());
        }
    }

    /**
     * Writes the PDF.
     *
     * @param formatting the formatting objects, in a file
     * @param dossier names it, and says when it was made
     */
    void pdf(Path formatting, Dossier dossier, OutputStream out) throws IOException {
        try (var in = Files.newInputStream(formatting)) {
            var agent = factory.newFOUserAgent();
            agent.setAccessibility(true);
            agent.setCreationDate(Date.from(dossier.made()));
            agent.setProducer("Houvast");
            // events tell of glyphs and overflowing lines, with the texts: not for a log
            agent.getEventBroadcaster().addEventListener(event -> {});
            var fop = factory.newFop("application/pdf", agent, out);
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false); // long documents; no entity is declared
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new InputSource(in), fop.getDefaultHandler());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("The pages could not be laid out", e);
        }
    }
}
