/** The same things kept: mapping, migrations and repositories. */
package org.molaire.store;
