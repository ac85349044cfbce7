/** The port to CMD over SOAP. */
package org.molaire.cmd.soap;
