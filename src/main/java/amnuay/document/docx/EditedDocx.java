package amnuay.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word file that was written here and perhaps edited by people since. Of its contents only the slots are touched; everything else
 * comes back byte for byte.
 */
public final class EditedDocx {

    private static final String BODY = "word/document.xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final byte[] file;
    private final Document body;

    /** @throws IllegalArgumentException if it is not a Word file that can be read */
    public EditedDocx(byte[] file) {
        this.file = file;
        this.body = parse(part(file));
    }

    /** What stands in each slot, in their order. */
    public List<String> slots() {
        return controls().stream().map(EditedDocx::text).toList();
    }

    /**
     * The same file with other texts in its slots.
     *
     * @param texts one for each slot, in their order
     */
    public byte[] withSlots(List<String> texts) {
        List<Element> controls = controls();
        if (controls.size() != texts.size()) {
            throw new IllegalArgumentException(controls.size() + " slots, but " + texts.size() + " texts");
        }
        for (int i = 0; i < texts.size(); i++) {
            fill(controls.get(i), texts.get(i));
        }
        return withBody(serialized());
    }

    private List<Element> controls() {
        List<Element> controls = new ArrayList<>();
        for (Element control : elements(body.getDocumentElement(), "sdt")) {
            List<Element> tags = elements(control, "tag");
            if (!tags.isEmpty() && Slots.TAG.equals(tags.get(0).getAttributeNS(WORD, "val"))) {
                controls.add(control);
            }
        }
        return controls;
    }

    private static String text(Element control) {
        StringBuilder text = new StringBuilder();
        elements(control, "t").forEach(each -> text.append(each.getTextContent()));
        return text.toString();
    }

    /** The first run keeps its looks and gets the whole text; others that Word has made of it are emptied. */
    private void fill(Element control, String text) {
        List<Element> texts = elements(control, "t");
        Element first;
        if (texts.isEmpty()) {
            first = body.createElementNS(WORD, "w:t");
            run(control).appendChild(first);
        } else {
            first = texts.get(0);
            texts.forEach(each -> each.setTextContent(""));
        }
        first.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        first.setTextContent(text);
    }

    private Node run(Element control) {
        List<Element> runs = elements(control, "r");
        return runs.isEmpty()
                ? elements(control, "sdtContent").get(0).appendChild(body.createElementNS(WORD, "w:r"))
                : runs.get(0);
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagNameNS(WORD, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static byte[] part(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a zip", e);
        }
        throw new IllegalArgumentException("no " + BODY);
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException | SAXException e) {
            throw new IllegalArgumentException(BODY + " is not XML", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] serialized() {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(body), new StreamResult(xml));
            return xml.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] withBody(byte[] xml) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(copy)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(BODY) ? xml : from.readAllBytes());
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.toByteArray();
    }
}
