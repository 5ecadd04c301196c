package org.pccgraph.differential;

/** The schema offers something whose meaning nobody has told the reference yet. */
class ReferenceGap extends IllegalStateException {

	ReferenceGap(String what) {
		super("The reference doesn't know the " + what + "; write down there what the SDL says of it");
	}

}
