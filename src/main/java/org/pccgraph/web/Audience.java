package org.pccgraph.web;

/**
 * Who asks a question. The questions are numbered through: first those of researchers,
 * then those of developers, then those of the association.
 */
enum Audience {

	/** Policy researchers, who need true answers with their sources. */
	RESEARCHERS(1),

	/** Front-end developers, who fetch views. */
	DEVELOPERS(13),

	/** The association, which maps its own network. */
	ASSOCIATION(18);

	private final int first;

	Audience(int first) {
		this.first = first;
	}

	/**
	 * Who asks a question.
	 * @param question its number
	 * @return the last of those whose questions begin at or before it
	 */
	static Audience of(int question) {
		return (question >= ASSOCIATION.first) ? ASSOCIATION
				: (question >= DEVELOPERS.first) ? DEVELOPERS : RESEARCHERS;
	}

}
