//! What Typst may see while it sets a document: the template, the document, its pictures, the fonts. No file, no network.

use std::collections::HashMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::Fault;
use crate::fonts::fonts;

const TEMPLATE: &str = include_str!("document.typ");

/// One document on the desk.
pub struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    /// Lays it out.
    pub fn new(json: Vec<u8>, pictures: Vec<(String, Vec<u8>)>) -> Result<Self, Fault> {
        let fonts = fonts();
        let mut files = HashMap::new();
        files.insert(file("document.json")?, Bytes::new(json));
        for (name, bytes) in pictures {
            files.insert(file(&name)?, Bytes::new(bytes));
        }
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file("document.typ")?, TEMPLATE.to_owned()),
            files,
        })
    }
}

/// A file beside the template, and nowhere else.
fn file(name: &str) -> Result<FileId, Fault> {
    let path = VirtualPath::new(name).map_err(|_| Fault::Unreadable("a file's name".to_owned()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            return Ok(self.main.clone());
        }
        Err(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
