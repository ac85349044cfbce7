/**
 * The domain in the words of the staff, in their language: what the window and the command line
 * both say. Needs no display: nothing here may know SWT or JFace.
 */
package org.molaire.ui.text;
