/** Files in and out. */
package org.molaire.exchange;
