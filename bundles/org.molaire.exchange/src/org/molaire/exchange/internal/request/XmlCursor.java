package org.molaire.exchange.internal.request;

import java.io.Reader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.molaire.exchange.Refusal;

/**
 * Walks down one XML file, element by element, without ever holding the whole of it. A DTD is
 * refused before anything in it is looked at, and nothing outside the file is ever opened.
 */
final class XmlCursor implements AutoCloseable {

    private static final String INVOICE = "http://www.forum-datenaustausch.ch/invoice";

    private final XMLStreamReader reader;
    private int depth;

    /** Reads one child of an element; whatever it leaves unread is skipped. */
    @FunctionalInterface
    interface ChildReader {
        void read(String name) throws RefusedException;
    }

    XmlCursor(Reader text) throws RefusedException {
        // The JDK's own parser, whatever else lies on the class path: its limits are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        try {
            reader = factory.createXMLStreamReader(text);
        } catch (XMLStreamException | RuntimeException e) {
            throw new RefusedException(Refusal.Kind.DAMAGED_XML, 1, "");
        }
    }

    /** Goes to the root element. */
    void toRoot() throws RefusedException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
    }

    /** Goes to the end of the file, so that a file cut off is never taken for a whole one. */
    void toEnd() throws RefusedException {
        int event = next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    /** The local name in the invoice namespace; {@code {namespace}name} of any other element. */
    String name() {
        String namespace = reader.getNamespaceURI();
        return INVOICE.equals(namespace)
                ? reader.getLocalName()
                : "{" + (namespace == null ? "" : namespace) + "}" + reader.getLocalName();
    }

    /** Line where the current start tag ends, 1 based. */
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** An attribute of the start tag, trimmed; blank is absent. To be asked before its children. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Visits each child of the current element, up to its end tag. */
    void eachChild(ChildReader child) throws RefusedException {
        int inside = depth;
        while (depth >= inside) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                child.read(name());
                skipTo(inside);
            }
        }
    }

    /** The text of the current element, trimmed, up to its end tag; elements inside are skipped. */
    String text() throws RefusedException {
        int inside = depth;
        var text = new StringBuilder();
        while (depth >= inside) {
            int event = next();
            if (depth == inside && isText(event)) {
                text.append(reader.getText());
            }
        }
        return text.toString().strip();
    }

    RefusedException refuse(Refusal.Kind kind, String detail) {
        return new RefusedException(kind, line(), detail);
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private void skipTo(int wanted) throws RefusedException {
        while (depth > wanted) {
            next();
        }
    }

    private int next() throws RefusedException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            // Where bytes cannot be decoded there is no place: the last one known is near.
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new RefusedException(Refusal.Kind.DAMAGED_XML, line > 0 ? line : line(), "");
        } catch (RuntimeException e) {
            // The JDK's parser lets some of its own exceptions out on broken input.
            throw refuse(Refusal.Kind.DAMAGED_XML, "");
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw refuse(Refusal.Kind.DOCTYPE, "");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw refuse(Refusal.Kind.DAMAGED_XML, "");
            default -> {}
        }
        return event;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // Nothing of ours is left open: the stream belongs to the caller.
        }
    }
}
