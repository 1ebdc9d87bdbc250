package org.houvast.query.dossier;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.function.Consumer;
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
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lays formatting objects out as a tagged PDF (PDF/UA-1, ISO 14289-1), the typeface embedded. It reads its own resources
 * and what it is given, and nothing else: no file, no address.
 */
@Component
class Paper {

    /** An address of the form that FOP asks for; nothing is read there. */
    private static final String HOME = "file:/typeface/";

    private final Signs signs;

    Paper() {
        try {
            factory(); // what cannot be set up is told at once
            signs = new Signs();
        } catch (IOException e) {
            throw new IllegalStateException("What pages are laid out with cannot be set up", e);
        }
    }

    /** One for each document: what FOP keeps in a factory is filled as it is used, and not for two at once. */
    private static FopFactory factory() throws IOException {
        try (var settings = Paper.class.getResourceAsStream("fop.xconf")) {
            var home = URI.create(HOME);
            var own = new OwnResources();
            var builder = new FopFactoryBuilder(home, own);
            builder.setConfiguration(new DefaultConfigurationBuilder().build(settings));
            var factory = builder.build();
            // else typefaces are looked for on disk and in the network, and remembered in the home of the account
            factory.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(home, own));
            factory.getFontManager().disableFontCache();
            return factory;
        } catch (ConfigurationException e) {
            throw new IOException("The settings of the pages cannot be read", e);
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
        try {
            var factory = factory();
            var agent = factory.newFOUserAgent();
            agent.setAccessibility(true);
            agent.setCreationDate(Date.from(dossier.made()));
            agent.setProducer("Houvast");
            // events tell of glyphs and overflowing lines, with the texts: not for a log
            agent.getEventBroadcaster().addEventListener(event -> {});
            var fop = factory.newFop("application/pdf", agent, out);
            read(formatting, fop.getDefaultHandler());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("The pages could not be laid out", e);
        }
    }

    /** How many characters of the texts it has no sign for; {@code #} stands for each. */
    int unshown(Path formatting) throws IOException {
        var count = new int[1];
        try {
            read(formatting, new Texts(text -> count[0] += signs.lacking(text)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("The pages could not be read", e);
        }
        return count[0];
    }

    /** Gives each text between two tags, whole. */
    private static final class Texts extends DefaultHandler {
        private final Consumer<CharSequence> told;
        private final StringBuilder text = new StringBuilder();

        Texts(Consumer<CharSequence> told) {
            this.told = told;
        }

        @Override
        public void characters(char[] some, int from, int length) {
            text.append(some, from, length);
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            ended();
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            ended();
        }

        private void ended() {
            told.accept(text);
            text.setLength(0);
        }
    }

    private static void read(Path formatting, DefaultHandler reader)
            throws IOException, SAXException, ParserConfigurationException {
        var parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false); // long documents; no entity is declared
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (var in = Files.newInputStream(formatting)) {
            parsers.newSAXParser().parse(new InputSource(in), reader);
        }
    }
}
