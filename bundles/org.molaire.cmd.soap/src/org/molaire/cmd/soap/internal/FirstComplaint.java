package org.molaire.cmd.soap.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.validation.Validator;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Keeps the first thing that a validator of DOM minds, as rule and element. The validator's own
 * sentence quotes values, which may be a person's: it goes nowhere.
 */
final class FirstComplaint implements ErrorHandler {

    private static final String CURRENT_NODE =
            "http://apache.org/xml/properties/dom/current-element-node";
    private static final Pattern RULE = Pattern.compile("^([a-zA-Z][a-zA-Z0-9.-]*):");
    private final Validator validator;
    private String complaint = "";

    FirstComplaint(Validator validator) {
        this.validator = validator;
    }

    Optional<String> complaint() {
        return Optional.of(complaint).filter(text -> !text.isEmpty());
    }

    @Override
    public void warning(SAXParseException e) {
        // what is only a warning is valid
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        complaint = rule(e) + element().map(name -> " at " + name).orElse("");
        throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        error(e);
    }

    private static String rule(SAXParseException e) {
        Matcher matcher = RULE.matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? matcher.group(1) : "invalid";
    }

    private Optional<String> element() {
        try {
            return validator.getProperty(CURRENT_NODE) instanceof Node node
                    ? Optional.ofNullable(node.getLocalName())
                    : Optional.empty();
        } catch (SAXException unsupported) {
            return Optional.empty();
        }
    }
}
