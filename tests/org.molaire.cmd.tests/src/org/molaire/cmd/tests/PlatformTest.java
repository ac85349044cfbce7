package org.molaire.cmd.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.apache.cxf.Bus;
import org.apache.cxf.BusException;
import org.apache.cxf.BusFactory;
import org.apache.cxf.binding.BindingFactoryManager;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.junit.jupiter.api.Test;

/** CXF finds its parts in Equinox. */
class PlatformTest {

    private static final String SOAP_12 = "http://schemas.xmlsoap.org/wsdl/soap12/";

    @Test
    void busKnowsSoap() throws BusException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ExtensionManagerBus.class.getClassLoader());
        try {
            Bus bus = BusFactory.newInstance().createBus();
            try {
                assertNotNull(
                        bus.getExtension(BindingFactoryManager.class).getBindingFactory(SOAP_12));
            } finally {
                bus.shutdown(true);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
