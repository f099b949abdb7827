//! A document as the office hands it over: a line of JSON, then the bytes of its pictures. Everything is looked through
//! here, so that the template only sees what it can draw.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::Fault;
use crate::jpeg;
use crate::words::{Tongue, Words};

/// Bytes of the words of a document; a visit has some twenty thousand.
const JSON_MAX: usize = 4 * 1024 * 1024;
/// More would make a book.
const PICTURES_MAX: usize = 60;
/// All pictures together are in memory at one time, at three bytes a pixel.
const PIXELS_MAX: u64 = 200_000_000;
/// Of a signature; the core allows as many.
const POINTS_MAX: usize = 1_200;
/// Side by side there is room for two.
const LETTERS_MAX: usize = 2;

/// What is to be typeset.
pub struct Document {
    pub(crate) page: Page,
    /// By their names, without metadata.
    pub(crate) pictures: Vec<(String, Vec<u8>)>,
}

/// What is on it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    /// Names it for good: the same document made again has the same.
    pub(crate) ident: String,
    title: Words,
    language: Tongue,
    author: Words,
    /// Year, month, day.
    date: [u16; 3],
    subtitle: Words,
    facts: Vec<Fact>,
    /// None, one, or two of the same sections in two languages.
    letters: Vec<Letter>,
    parts: Vec<Part>,
    /// A checksum, told at the end.
    sum: Option<Fact>,
    foot: Words,
    #[serde(skip_serializing)]
    pictures: Vec<Picture>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    name: Words,
    words: Words,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Letter {
    language: Tongue,
    title: Words,
    opening: Words,
    /// That nobody has read through the translation, where nobody has.
    note: Words,
    sections: Vec<Section>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Section {
    heading: Words,
    /// Said where there are no rows.
    none: Words,
    rows: Vec<Row>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// `TG2`.
    grade: Option<Words>,
    text: Words,
    detail: Words,
    noted: Option<Noted>,
}

/// Words of another language among those of a letter.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Noted {
    /// Which language it is, in the letter's.
    label: Words,
    language: Tongue,
    words: Words,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Part {
    heading: Words,
    note: Words,
    /// Its rows are questions, each with an answer beside it.
    answers: bool,
    rows: Vec<Row>,
    photos: Vec<Photo>,
    signatures: Vec<Signature>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Photo {
    /// Names one of the pictures.
    picture: String,
    drawn: Option<Drawn>,
    alt: Words,
    caption: Words,
}

/// What was drawn on a photo, in its pixels.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Drawn {
    width: u32,
    height: u32,
    /// The path of an SVG.
    #[serde(skip_serializing)]
    lines: String,
    words: Vec<Label>,
    #[serde(skip_deserializing)]
    svg: String,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Label {
    x: f32,
    y: f32,
    size: f32,
    says: Words,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    who: Words,
    text: Words,
    /// That the visit is another than the one that was signed.
    changed: Option<Words>,
    alt: Words,
    /// In ten-thousandths of the box.
    strokes: Vec<Vec<[u16; 2]>>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Picture {
    /// As the document calls it: `1.jpg`.
    name: String,
    bytes: usize,
}

impl Document {
    /// From a line of JSON and the bytes of its pictures.
    ///
    /// # Errors
    /// [`Fault::Unreadable`] where they do not fit together, or where there is more than fits on paper.
    pub fn read(input: &[u8]) -> Result<Self, Fault> {
        let end = input.iter().position(|byte| *byte == b'\n');
        let (json, rest) = input.split_at(end.ok_or(Fault::Unreadable("no line".into()))?);
        must(json.len() <= JSON_MAX, "too many words")?;
        let mut page: Page =
            serde_json::from_slice(json).map_err(|error| Fault::Unreadable(place_of(&error)))?;
        must(page.letters.len() <= LETTERS_MAX, "too many letters")?;
        let pictures = pictures(&page.pictures, rest.get(1..).unwrap_or_default())?;
        let named: HashSet<&str> = pictures.iter().map(|(name, _)| name.as_str()).collect();
        for part in &mut page.parts {
            for signature in &part.signatures {
                signature.check()?;
            }
            for photo in &mut part.photos {
                must(
                    named.contains(photo.picture.as_str()),
                    "a picture is missing",
                )?;
                must(!photo.alt.is_empty(), "a photo has no words")?;
                photo.drawn.as_mut().map_or(Ok(()), Drawn::draw)?;
            }
        }
        Ok(Self { page, pictures })
    }
}

/// Where it went wrong, and not what stood there: that may be somebody's.
fn place_of(error: &serde_json::Error) -> String {
    format!(
        "{:?} at column {} of the document",
        error.classify(),
        error.column()
    )
}

fn must(holds: bool, why: &str) -> Result<(), Fault> {
    holds
        .then_some(())
        .ok_or_else(|| Fault::Unreadable(why.to_owned()))
}

fn pictures(named: &[Picture], mut rest: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    must(named.len() <= PICTURES_MAX, "too many pictures")?;
    let (mut pictures, mut pixels) = (Vec::with_capacity(named.len()), 0);
    for picture in named {
        let plain = |it: char| it.is_ascii_alphanumeric() || it == '.';
        let is_plain = picture.name.ends_with(".jpg") && picture.name.chars().all(plain);
        must(is_plain, "a picture's name")?;
        let bytes = rest.split_at_checked(picture.bytes);
        let (bytes, after) = bytes.ok_or(Fault::Unreadable("a picture is cut".into()))?;
        let kept = jpeg::without_metadata(bytes)?;
        pixels += kept.pixels;
        must(pixels <= PIXELS_MAX, "the pictures are too large")?;
        pictures.push((picture.name.clone(), kept.bytes));
        rest = after;
    }
    must(rest.is_empty(), "more bytes than pictures")?;
    Ok(pictures)
}

impl Drawn {
    /// Light lines with a dark edge, as on the screens.
    fn draw(&mut self) -> Result<(), Fault> {
        let is_path = |it: char| it.is_ascii_digit() || " MLA.-".contains(it);
        must(self.lines.chars().all(is_path), "what is drawn is no path")?;
        must(self.width > 0 && self.height > 0, "drawn on nothing")?;
        let (width, height, lines) = (self.width, self.height, &self.lines);
        let stroke = |colour: &str, of: u32| {
            let thick = (width / of).max(1);
            format!(
                r#"<path d="{lines}" fill="none" stroke="{colour}" stroke-width="{thick}" stroke-linecap="round" stroke-linejoin="round"/>"#
            )
        };
        let (edge, line) = (stroke("#101213", 70), stroke("#ffd98a", 140));
        self.svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{edge}{line}</svg>"#
        );
        Ok(())
    }
}

impl Signature {
    fn check(&self) -> Result<(), Fault> {
        let points = self.strokes.iter().map(Vec::len).sum::<usize>();
        must(points <= POINTS_MAX, "a signature is too long")?;
        let mut points = self.strokes.iter().flatten().flatten();
        must(points.all(|it| *it <= 10_000), "a stroke leaves its box")?;
        let mut all = self.strokes.iter();
        must(all.all(|it| !it.is_empty()), "a stroke without a point")?;
        let told = self.strokes.is_empty() || !self.alt.is_empty();
        must(told, "a signature has no words")
    }
}
