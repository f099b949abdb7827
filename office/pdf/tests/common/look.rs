//! A look into a PDF: what its tags say to those who have it read aloud.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, Stream, String as Said};
use nyvri_pdf::{Document, Fault, pdf};

use super::samples::Sample;

/// Typesets it, as the program does.
pub fn set(sample: &Sample) -> Result<Vec<u8>, Fault> {
    pdf(Document::read(&sample.bytes())?)
}

/// One element of the tree that is read aloud.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag {
    pub kind: String,
    pub language: Option<String>,
    pub alt: Option<String>,
}

/// All of them, in no order.
pub fn tags(pdf: &[u8]) -> Vec<Tag> {
    let pdf = Pdf::new(pdf.to_vec()).expect("a PDF");
    let dicts = pdf.objects().into_iter().filter_map(Object::into_dict);
    let tags = dicts.filter_map(|dict| {
        let kind = dict.get::<Name>("S")?;
        dict.contains_key("P").then(|| Tag {
            kind: kind.as_str().to_owned(),
            language: words(&dict, "Lang"),
            alt: words(&dict, "Alt"),
        })
    });
    tags.collect()
}

fn words(dict: &Dict<'_>, key: &str) -> Option<String> {
    let said = dict.get::<Said>(key)?;
    let bytes = said.as_bytes();
    let Some(wide) = bytes.strip_prefix(&[0xfe, 0xff]) else {
        return Some(bytes.iter().map(|byte| char::from(*byte)).collect());
    };
    let units = wide.chunks(2).map(|it| u16::from_be_bytes([it[0], it[1]]));
    Some(String::from_utf16_lossy(&units.collect::<Vec<_>>()))
}

/// How many pictures of pixels it holds, and all of their bytes as they lie there.
pub fn pictures(pdf: &[u8]) -> Vec<Vec<u8>> {
    let pdf = Pdf::new(pdf.to_vec()).expect("a PDF");
    let streams = pdf.objects().into_iter().filter_map(Object::into_stream);
    let is_picture = |it: &Stream<'_>| {
        let kind = it.dict().get::<Name>("Subtype");
        kind.is_some_and(|kind| kind.as_str() == "Image")
    };
    let pictures = streams.filter(is_picture);
    pictures.map(|it| it.raw_data().to_vec()).collect()
}

/// How many shapes each letter has in it: a letter of Arabic has another beside other letters than alone.
pub fn shapes(pdf: &[u8]) -> BTreeMap<char, usize> {
    let pdf = Pdf::new(pdf.to_vec()).expect("a PDF");
    let mut shapes = BTreeMap::new();
    for stream in pdf.objects().into_iter().filter_map(Object::into_stream) {
        let Ok(bytes) = stream.decoded() else {
            continue;
        };
        let table = String::from_utf8_lossy(&bytes).into_owned();
        let Some(from) = table.find("beginbfchar") else {
            continue;
        };
        for line in table[from..].lines() {
            let hex = line.split(['<', '>']).collect::<Vec<_>>();
            let letter = hex.get(3).and_then(|it| u32::from_str_radix(it, 16).ok());
            *shapes
                .entry(letter.and_then(char::from_u32).unwrap_or(' '))
                .or_default() += 1;
        }
    }
    shapes
}

/// Its language.
pub fn language(pdf: &[u8]) -> Option<String> {
    let pdf = Pdf::new(pdf.to_vec()).expect("a PDF");
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id())?;
    words(&root, "Lang")
}

/// What somebody copies out of it.
pub fn text(pdf: &[u8]) -> String {
    through("pdftotext", &["-layout", "-", "-"], pdf)
}

fn through(program: &str, args: &[&str], input: &[u8]) -> String {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut stdin = child.stdin.take().expect("its input");
    stdin.write_all(input).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{program}");
    String::from_utf8(output.stdout).expect("words")
}
