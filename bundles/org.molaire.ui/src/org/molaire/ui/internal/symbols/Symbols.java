package org.molaire.ui.internal.symbols;

import java.net.URL;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.molaire.domain.cmd.CmdState;
import org.osgi.framework.FrameworkUtil;

/** The pictures of the interface. One descriptor each, since caches compare them. */
public final class Symbols {

    /** The pictures that are no states. */
    public enum Icon {
        TREATMENT,
        ESTIMATE,
        INVOICE,
        POSITION
    }

    private final Map<CmdState, ImageDescriptor> states = new EnumMap<>(CmdState.class);
    private final Map<Icon, ImageDescriptor> icons = new EnumMap<>(Icon.class);

    public Symbols() {
        for (CmdState state : CmdState.values()) {
            states.put(state, load("cmd-" + fileName(state)));
        }
        for (Icon icon : Icon.values()) {
            icons.put(icon, load("row-" + fileName(icon)));
        }
    }

    public ImageDescriptor of(CmdState state) {
        return states.get(state);
    }

    public ImageDescriptor of(Icon icon) {
        return icons.get(icon);
    }

    private static String fileName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ImageDescriptor load(String name) {
        URL url = FrameworkUtil.getBundle(Symbols.class).getEntry("icons/" + name + ".svg");
        if (url == null) {
            throw new IllegalStateException("no icon " + name);
        }
        return ImageDescriptor.createFromURL(url);
    }
}
