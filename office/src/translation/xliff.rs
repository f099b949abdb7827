//! XLIFF 1.2: what every translator's tool opens. An argument is a `ph` with its Fluent inside, to be moved and not
//! changed; a text that a person has been through is `approved`.

use nyvri_core::text::{Language, Line, Origin, TextFault};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::escape;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{Given, fault};

/// A file for a translator.
pub fn write(language: Language, lines: &[Line]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n",
    );
    let mut file = "";
    for line in lines {
        if line.file != file {
            if !file.is_empty() {
                xml.push_str(" </body></file>\n");
            }
            file = line.file;
            xml.push_str(&format!(
                "<file original=\"{file}.ftl\" source-language=\"nb\" target-language=\"{}\" datatype=\"plaintext\"><body>\n",
                language.tag()
            ));
        }
        unit(&mut xml, line);
    }
    if !file.is_empty() {
        xml.push_str(" </body></file>\n");
    }
    xml.push_str("</xliff>\n");
    xml
}

fn unit(xml: &mut String, line: &Line) {
    let origin = line.translation.as_ref().map(|(_, origin)| *origin);
    let approved = match origin {
        Some(Origin::Reviewed | Origin::Original) => "yes",
        _ => "no",
    };
    xml.push_str(&format!(
        "  <trans-unit id=\"{}\" approved=\"{approved}\" xml:space=\"preserve\"><source>{}</source>",
        line.key,
        content(&line.original)
    ));
    if let Some((words, origin)) = &line.translation {
        let state = match origin {
            Origin::Machine => "needs-review-translation",
            Origin::Reviewed | Origin::Original => "final",
        };
        xml.push_str(&format!(
            "<target state=\"{state}\">{}</target>",
            content(words)
        ));
    }
    xml.push_str("</trans-unit>\n");
}

/// Words with each argument in a `ph`. A text with cases is left whole: who translates it has to know Fluent.
fn content(words: &str) -> String {
    if words.contains("->") {
        return escape(words).into_owned();
    }
    let mut xml = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, further)) = after.split_once('}') else {
            break;
        };
        xml.push_str(&escape(before));
        let name = inside.trim().trim_start_matches('$');
        xml.push_str(&format!(
            "<ph id=\"{}\">{{{}}}</ph>",
            escape(name),
            escape(inside)
        ));
        rest = further;
    }
    xml.push_str(&escape(rest));
    xml
}

/// Reads a file that came back. A unit without words is one that nobody has translated: it is left as it was.
///
/// # Errors
/// What cannot be read, with its line.
pub fn read(name: &str, source: &str, language: Language) -> Result<Vec<Given>, Vec<TextFault>> {
    let mut reading = Reading {
        name,
        source,
        language,
        given: Vec::new(),
        unit: None,
        depth: 0,
        counted: (0, 1),
    };
    let mut xml = Reader::from_str(source);
    xml.config_mut().expand_empty_elements = true;
    loop {
        let at = usize::try_from(xml.buffer_position()).unwrap_or(0);
        let step = match xml.read_event() {
            Ok(Event::Eof) if reading.depth > 0 => Err(reading.broken(at)),
            Ok(Event::Eof) => return Ok(reading.given),
            Ok(event) => reading.step(at, &event),
            Err(_) => Err(reading.broken(at)),
        };
        step.map_err(|fault| vec![fault])?;
    }
}

struct Reading<'a> {
    name: &'a str,
    source: &'a str,
    language: Language,
    given: Vec<Given>,
    unit: Option<Unit>,
    /// Elements that are open.
    depth: usize,
    /// How far lines are counted, and the line there.
    counted: (usize, usize),
}

struct Unit {
    given: Given,
    in_target: bool,
    has_target: bool,
}

impl Reading<'_> {
    /// Places are asked for in the order of the file.
    fn line(&mut self, at: usize) -> usize {
        let (from, line) = self.counted;
        let passed = self.source.as_bytes().get(from..at.min(self.source.len()));
        let passed = passed.unwrap_or_default();
        let line = line + passed.iter().filter(|byte| **byte == b'\n').count();
        self.counted = (from + passed.len(), line);
        line
    }

    fn broken(&mut self, at: usize) -> TextFault {
        fault(self.name, self.line(at), "unreadable", "", "")
    }

    fn step(&mut self, at: usize, event: &Event<'_>) -> Result<(), TextFault> {
        match event {
            Event::Start(element) => {
                self.depth += 1;
                self.start(at, element)
            }
            Event::End(element) => {
                self.depth = self.depth.saturating_sub(1);
                self.end(element.local_name().as_ref());
                Ok(())
            }
            Event::Text(text) => {
                let text = text.xml10_content().map_err(|_| self.broken(at))?;
                self.words(&text);
                Ok(())
            }
            Event::CData(text) => {
                let text = text.xml10_content().map_err(|_| self.broken(at))?;
                self.words(&text);
                Ok(())
            }
            Event::GeneralRef(reference) => {
                let letter = letter(reference).ok_or_else(|| self.broken(at))?;
                self.words(letter.encode_utf8(&mut [0; 4]));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn start(&mut self, at: usize, element: &BytesStart<'_>) -> Result<(), TextFault> {
        let line = self.line(at);
        let value = |name: &str| attribute(element, name);
        match element.local_name().as_ref() {
            b"file" => {
                let tag = value("target-language").unwrap_or_default();
                if Language::of_tenant(&tag) != Some(self.language) {
                    return Err(fault(self.name, line, "language", "", &tag));
                }
            }
            b"trans-unit" => {
                self.unit = Some(Unit {
                    given: Given {
                        key: value("id").ok_or_else(|| self.broken(at))?,
                        line,
                        words: String::new(),
                        reviewed: value("approved").as_deref() == Some("yes"),
                    },
                    in_target: false,
                    has_target: false,
                });
            }
            b"target" => {
                if let Some(unit) = &mut self.unit {
                    unit.in_target = true;
                    unit.has_target = true;
                }
            }
            // What tools put around an argument, or to point at a word.
            b"ph" | b"x" | b"g" | b"mrk" => {}
            other => {
                if let Some(unit) = self.unit.as_ref().filter(|unit| unit.in_target) {
                    let word = String::from_utf8_lossy(other);
                    return Err(fault(self.name, line, "markup", &unit.given.key, &word));
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"target" => {
                if let Some(unit) = &mut self.unit {
                    unit.in_target = false;
                }
            }
            b"trans-unit" => {
                let unit = self.unit.take();
                let unit =
                    unit.filter(|unit| unit.has_target && !unit.given.words.trim().is_empty());
                self.given.extend(unit.map(|unit| unit.given));
            }
            _ => {}
        }
    }

    fn words(&mut self, text: &str) {
        if let Some(unit) = self.unit.as_mut().filter(|unit| unit.in_target) {
            unit.given.words.push_str(text);
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// The letter that `&amp;` and its like stand for. There are no others in XLIFF.
fn letter(reference: &BytesRef<'_>) -> Option<char> {
    if let Some(letter) = reference.resolve_char_ref().ok()? {
        return Some(letter);
    }
    match reference.decode().ok()?.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
