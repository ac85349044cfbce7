package org.molaire.store.internal.database;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;

/** Sees what two bundles see: EclipseLink looks for its own classes and for the entities in one. */
final class JoinedClassLoader extends ClassLoader {

    private final ClassLoader second;

    JoinedClassLoader(ClassLoader first, ClassLoader second) {
        super(first);
        this.second = second;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return second.loadClass(name);
    }

    @Override
    protected URL findResource(String name) {
        return second.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return second.getResources(name);
    }
}
