package org.pccgraph.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML by the JDK's own writer, whatever else is on the class path. */
final class Xml {

	private final XMLStreamWriter writer;

	Xml(OutputStream out) {
		try {
			this.writer = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			this.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		}
		catch (XMLStreamException ex) {
			throw new ExportFailedException(ex);
		}
	}

	/**
	 * Begins an element.
	 * @param name its name
	 * @param attributes names and values of its attributes, in turn
	 */
	void start(String name, String... attributes) {
		write(() -> {
			this.writer.writeStartElement(name);
			writeAttributes(attributes);
		});
	}

	void empty(String name, String... attributes) {
		write(() -> {
			this.writer.writeEmptyElement(name);
			writeAttributes(attributes);
		});
	}

	void element(String name, String text, String... attributes) {
		start(name, attributes);
		write(() -> this.writer.writeCharacters(Cells.xml(text)));
		end();
	}

	/**
	 * Ends the innermost element; a line for each keeps the file readable by tools that
	 * read by line.
	 */
	void end() {
		write(() -> {
			this.writer.writeEndElement();
			this.writer.writeCharacters("\n");
		});
	}

	void finish() {
		write(() -> {
			this.writer.writeEndDocument();
			this.writer.flush();
		});
	}

	private void writeAttributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], Cells.xml(attributes[i + 1]));
		}
	}

	private static void write(Writing writing) {
		try {
			writing.run();
		}
		catch (XMLStreamException ex) {
			throw new ExportFailedException(ex);
		}
	}

	private interface Writing {

		void run() throws XMLStreamException;

	}

}
