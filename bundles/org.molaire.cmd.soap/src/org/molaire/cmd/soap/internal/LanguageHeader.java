package org.molaire.cmd.soap.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Says in which language CMD shall word reasons and remedies. */
final class LanguageHeader extends AbstractPhaseInterceptor<Message> {

    private final String language;

    LanguageHeader(Locale locale) {
        super(Phase.PRE_LOGICAL);
        this.language = locale.getLanguage().isEmpty() ? "fr" : locale.toLanguageTag();
    }

    @Override
    public void handleMessage(Message message) {
        Map<String, List<String>> headers =
                CastUtils.cast((Map<?, ?>) message.get(Message.PROTOCOL_HEADERS));
        if (headers == null) {
            headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            message.put(Message.PROTOCOL_HEADERS, headers);
        }
        headers.put("Accept-Language", List.of(language));
    }
}
