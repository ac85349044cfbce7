/** What the application may know of the workbench. */
package org.molaire.ui;
