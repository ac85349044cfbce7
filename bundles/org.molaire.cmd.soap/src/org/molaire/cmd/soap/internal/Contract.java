package org.molaire.cmd.soap.internal;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.molaire.cmd.soap.contract.CmdService;
import org.molaire.cmd.soap.contract.InvoiceRecord;
import org.molaire.cmd.soap.contract.ObjectFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The schema of the contract and its binding; safe from several threads. */
final class Contract {

    static final String NAMESPACE = "http://molaire.org/cmd/v1";
    private static final URL XSD = CmdService.class.getResource("/wsdl/cmd-v1.xsd");

    private final Schema schema;
    private final JAXBContext binding;

    private Contract(Schema schema, JAXBContext binding) {
        this.schema = schema;
        this.binding = binding;
    }

    /** Reads the schema that the bundle carries; takes some 100 ms. */
    static Contract load() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new Contract(factory.newSchema(XSD), CxfLoader.with(Contract::bind));
        } catch (SAXException e) {
            throw new IllegalStateException("the contract in this bundle is broken", e);
        }
    }

    private static JAXBContext bind() {
        try {
            return JAXBContext.newInstance(ObjectFactory.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the contract in this bundle is broken", e);
        }
    }

    /** What the schema minds about a request, without its values; empty if it is valid. */
    Optional<String> mindsRequest(JAXBElement<?> request) {
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .newDocument();
            binding.createMarshaller().marshal(request, document);
            return minds(document.getDocumentElement());
        } catch (JAXBException | ParserConfigurationException e) {
            throw new IllegalStateException("a request cannot be written", e);
        }
    }

    /** What the schema minds about a request or a record; empty if it is valid. */
    Optional<String> minds(Element element) {
        Validator validator = schema.newValidator();
        var first = new FirstComplaint(validator);
        validator.setErrorHandler(first);
        try {
            validator.validate(new DOMSource(element));
        } catch (SAXException e) {
            return first.complaint().or(() -> Optional.of("no well-formed XML"));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        return first.complaint();
    }

    /** The record as Java sees it; it is valid already. */
    InvoiceRecord read(Element record) throws JAXBException {
        return binding.createUnmarshaller().unmarshal(record, InvoiceRecord.class).getValue();
    }
}
