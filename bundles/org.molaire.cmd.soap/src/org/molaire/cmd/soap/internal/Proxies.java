package org.molaire.cmd.soap.internal;

import jakarta.xml.ws.soap.SOAPBinding;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.configuration.security.AuthorizationPolicy;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.common.gzip.GZIPFeature;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.molaire.cmd.soap.contract.CmdPort;

/**
 * The two proxies of a gateway: one uploads with MTOM and without gzip (which would only slow a PDF
 * down), the other asks, with gzip and without MTOM. Both speak through java.net.http, which posts
 * once.
 */
final class Proxies implements AutoCloseable {

    private static final QName SERVICE = new QName(Contract.NAMESPACE, "CmdService");
    private static final QName PORT = new QName(Contract.NAMESPACE, "CmdPort");
    private static final int GZIP_FROM_BYTES = 1024;
    private static final int PIPE_BYTES = 64 * 1024;

    /** CXF would log failures with what the other side said; whoever called hears of them. */
    private static final FaultListener SILENT = (failure, description, message) -> false;

    private final Bus bus;
    private final CmdPort upload;
    private final CmdPort query;

    private Proxies(Bus bus, CmdPort upload, CmdPort query) {
        this.bus = bus;
        this.upload = upload;
        this.query = query;
    }

    /** Takes one or two seconds the first time. */
    static Proxies open(
            URI url,
            AuthorizationPolicy login,
            TLSClientParameters tls,
            Locale language,
            Timeouts timeouts) {
        return CxfLoader.with(() -> {
            Bus bus = new ExtensionManagerBus();
            CmdPort upload = port(bus, url, true);
            CmdPort query = port(bus, url, false);
            for (CmdPort port : new CmdPort[] {upload, query}) {
                configure(ClientProxy.getClient(port), login, tls, language, timeouts);
            }
            ClientProxy.getClient(upload).getOutInterceptors().add(new UploadTime(timeouts.read()));
            return new Proxies(bus, upload, query);
        });
    }

    CmdPort upload() {
        return upload;
    }

    CmdPort query() {
        return query;
    }

    @Override
    public void close() {
        ClientProxy.getClient(upload).destroy();
        ClientProxy.getClient(query).destroy();
        bus.shutdown(false);
    }

    private static CmdPort port(Bus bus, URI url, boolean upload) {
        var factory = new JaxWsProxyFactoryBean();
        factory.setBus(bus);
        factory.setServiceClass(CmdPort.class);
        factory.setBindingId(SOAPBinding.SOAP12HTTP_BINDING);
        factory.setServiceName(SERVICE);
        factory.setEndpointName(PORT);
        factory.setAddress(url.toString());
        factory.setProperties(
                Map.of(
                        Message.MTOM_ENABLED,
                        upload,
                        "force.urlconnection.http.conduit",
                        false,
                        "share.httpclient.http.conduit",
                        false,
                        HTTPConduit.NO_IO_EXCEPTIONS,
                        true,
                        FaultListener.class.getName(),
                        SILENT));
        if (!upload) {
            var gzip = new GZIPFeature();
            gzip.setThreshold(GZIP_FROM_BYTES);
            factory.getFeatures().add(gzip);
        }
        return factory.create(CmdPort.class);
    }

    private static void configure(
            Client client,
            AuthorizationPolicy login,
            TLSClientParameters tls,
            Locale language,
            Timeouts timeouts) {
        var policy = new HTTPClientPolicy();
        policy.setConnectionTimeout(timeouts.connect().toMillis());
        policy.setReceiveTimeout(timeouts.read().toMillis());
        policy.setAutoRedirect(false);
        policy.setMaxRetransmits(0);
        policy.setVersion("1.1");
        policy.setChunkLength(PIPE_BYTES);
        HTTPConduit conduit = (HTTPConduit) client.getConduit();
        conduit.setClient(policy);
        conduit.setTlsClientParameters(tls);
        conduit.setAuthorization(login);
        client.getOutInterceptors().add(new LanguageHeader(language));
        client.getInInterceptors().add(new AnswerGate(timeouts.read()));
    }
}
