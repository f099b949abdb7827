//! What a document is: what `nyvri-pdf` reads.

use serde::Serialize;

/// A document, before its pictures.
#[derive(Serialize)]
pub struct Document {
    /// Names it for good: the same document made again has the same.
    pub ident: String,
    /// Its heading, where no letter has one.
    pub title: String,
    /// BCP 47 tag.
    pub language: &'static str,
    /// Whose office it is of.
    pub author: String,
    /// Year, month, day.
    pub date: [u32; 3],
    /// Below the title; may be empty.
    pub subtitle: String,
    /// In a row below the title.
    pub facts: Vec<Fact>,
    /// None, one, or the same in two languages.
    pub letters: Vec<LetterOnPaper>,
    /// What follows.
    pub parts: Vec<Part>,
    /// A checksum, told at the end.
    pub sum: Option<Fact>,
    /// At the foot of each page.
    pub foot: String,
}

/// A document with its pictures, as it is written.
#[derive(Serialize)]
struct Written<'a> {
    #[serde(flatten)]
    document: &'a Document,
    pictures: Vec<Named<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
    bytes: usize,
}

/// One thing and what it is.
#[derive(Serialize)]
pub struct Fact {
    /// `Leietaker`.
    pub name: String,
    /// `Amina Yusuf`.
    pub words: String,
}

/// What is read aloud, in one language.
#[derive(Serialize)]
pub struct LetterOnPaper {
    /// BCP 47 tag.
    pub language: &'static str,
    /// Its heading.
    pub title: String,
    /// Who was there, and when.
    pub opening: String,
    /// Said of a translation that nobody has read through.
    pub note: String,
    /// In order; both languages have the same.
    pub sections: Vec<SectionOnPaper>,
}

/// A part of a letter.
#[derive(Serialize)]
pub struct SectionOnPaper {
    /// Its heading.
    pub heading: String,
    /// Said where there are no rows.
    pub none: String,
    /// What it tells.
    pub rows: Vec<Row>,
}

/// One thing that is told, or one that was asked.
#[derive(Serialize, Default)]
pub struct Row {
    /// `TG2`.
    pub grade: Option<String>,
    /// In strong letters.
    pub text: String,
    /// Below it, or beside it as its answer.
    pub detail: String,
    /// Below that: what somebody wrote in another language than the letter's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noted: Option<NotedOnPaper>,
}

/// Words of another language among those of a letter.
#[derive(Serialize)]
pub struct NotedOnPaper {
    /// Which language it is, in the letter's.
    pub label: String,
    /// BCP 47 tag of it.
    pub language: &'static str,
    /// The words.
    pub words: String,
}

/// What has a heading of its own.
#[derive(Serialize, Default)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// Below the heading; may be empty.
    pub note: String,
    /// The rows are questions, each with its answer beside it.
    pub answers: bool,
    /// In order.
    pub rows: Vec<Row>,
    /// In order.
    pub photos: Vec<PhotoOnPaper>,
    /// Its photos are put in when their pictures are fetched.
    #[serde(skip)]
    pub is_for_photos: bool,
    /// In order.
    pub signatures: Vec<SignatureOnPaper>,
}

/// A photo and what is said of it.
#[derive(Serialize)]
pub struct PhotoOnPaper {
    /// Names its picture: `1.jpg`.
    pub picture: String,
    /// What was drawn on it.
    pub drawn: Option<DrawnOnPaper>,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Below it.
    pub caption: String,
}

/// What was drawn on a photo, in its pixels.
#[derive(Serialize)]
pub struct DrawnOnPaper {
    /// Pixels of the picture.
    pub width: u32,
    /// The same.
    pub height: u32,
    /// The `d` of a path.
    pub lines: String,
    /// Words on the picture.
    pub words: Vec<LabelOnPaper>,
}

/// Words at a place of a picture.
#[derive(Serialize)]
pub struct LabelOnPaper {
    /// Pixels from the left.
    pub x: f32,
    /// To the line they stand on.
    pub y: f32,
    /// Pixels.
    pub size: f32,
    /// What it says.
    pub says: String,
}

/// A name that was drawn, or what was said instead.
#[derive(Serialize)]
pub struct SignatureOnPaper {
    /// `Amina Yusuf, leietaker`.
    pub who: String,
    /// When and how.
    pub text: String,
    /// That the visit is another than the one that was signed.
    pub changed: Option<String>,
    /// For those who do not see it.
    pub alt: String,
    /// In ten-thousandths of a box three times as wide as high.
    pub strokes: Vec<Vec<[u16; 2]>>,
}

impl Document {
    /// As `nyvri-pdf` reads it: a line of JSON, and the pictures by their names.
    ///
    /// # Errors
    /// None in practice: everything here can be written.
    pub fn with_pictures(&self, pictures: &[(String, Vec<u8>)]) -> std::io::Result<Vec<u8>> {
        let named = pictures.iter().map(|(name, bytes)| Named {
            name,
            bytes: bytes.len(),
        });
        let written = Written {
            document: self,
            pictures: named.collect(),
        };
        let mut all = serde_json::to_vec(&written).map_err(std::io::Error::other)?;
        all.push(b'\n');
        for (_, bytes) in pictures {
            all.extend_from_slice(bytes);
        }
        Ok(all)
    }
}
