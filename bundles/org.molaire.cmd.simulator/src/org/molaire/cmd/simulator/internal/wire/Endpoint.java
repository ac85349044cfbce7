package org.molaire.cmd.simulator.internal.wire;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.cxf.Bus;
import org.apache.cxf.annotations.SchemaValidation.SchemaValidationType;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.common.gzip.GZIPFeature;
import org.molaire.cmd.soap.contract.ObjectFactory;

/** The service as CXF serves it: requests validated, attachments in memory, answers gzipped. */
public final class Endpoint implements AutoCloseable {

    private static final String MOST_BYTES = String.valueOf(64 * 1024 * 1024);

    /** CXF would log failures with what the request said. */
    private static final FaultListener SILENT = (failure, description, message) -> false;

    private final Bus bus;
    private final EndpointImpl endpoint;

    private Endpoint(Bus bus, EndpointImpl endpoint) {
        this.bus = bus;
        this.endpoint = endpoint;
    }

    /**
     * @param wsdl as a file: CXF cannot follow the import of a WSDL that lies in a bundle
     */
    public static Endpoint publish(ServicePort service, SpiContext context, Path wsdl) {
        return withLoader(() -> {
            Bus bus = new ExtensionManagerBus();
            var endpoint = new EndpointImpl(bus, service);
            endpoint.setWsdlLocation(wsdl.toUri().toString());
            endpoint.setProperties(
                    Map.of(
                            Message.SCHEMA_VALIDATION_ENABLED,
                            SchemaValidationType.IN,
                            FaultListener.class.getName(),
                            SILENT,
                            Message.FAULT_STACKTRACE_ENABLED,
                            false,
                            AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD,
                            MOST_BYTES,
                            AttachmentDeserializer.ATTACHMENT_MAX_SIZE,
                            MOST_BYTES));
            endpoint.getFeatures().add(new GZIPFeature());
            endpoint.publish(context);
            return new Endpoint(bus, endpoint);
        });
    }

    static JAXBContext binding() {
        return withLoader(() -> {
            try {
                return JAXBContext.newInstance(ObjectFactory.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("the contract is broken", e);
            }
        });
    }

    /** CXF and JAXB find their parts through the thread's context class loader. */
    private static <T> T withLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ExtensionManagerBus.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        endpoint.stop();
        bus.shutdown(false);
    }
}
