//! The workbook itself: three sheets of words. Reading one from outside is bounded before anything is kept of it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use zip::ZipArchive;

use super::columns::{CHOICES, SETTINGS, SURVEY};
use super::fault::SheetFault;
use crate::error::{Error, Result};

/// Bytes of the file.
pub const FILE_LIMIT: usize = 4 << 20;
/// Bytes of it unpacked.
const UNPACKED_LIMIT: u64 = 32 << 20;
/// Files within it.
const PART_LIMIT: usize = 200;
/// Rows of a sheet that have something in them.
const ROW_LIMIT: u32 = 5_000;
const COLUMN_LIMIT: u32 = 200;
/// Letters of a cell.
const CELL_LIMIT: usize = 8_000;
/// Bytes of a sheet's cells together.
const TEXT_LIMIT: usize = 2 << 20;

/// One row: what stands in it, by column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Counted from 1, as a spreadsheet does.
    pub number: usize,
    cells: BTreeMap<String, String>,
}

/// One sheet: its columns in order, and its rows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// As they stand in the first row.
    pub columns: Vec<String>,
    /// The rows after it that have something in them.
    pub rows: Vec<Row>,
}

/// The three sheets of a form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Book {
    /// What is asked.
    pub survey: Sheet,
    /// What can be answered.
    pub choices: Sheet,
    /// What the form is called.
    pub settings: Sheet,
}

impl Row {
    /// What stands in a column; nothing where it is empty or not there.
    pub fn get(&self, column: &str) -> &str {
        self.cells
            .get(&column.to_lowercase())
            .map_or("", String::as_str)
    }

    /// With this in a column.
    pub fn with(mut self, column: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.cells.insert(column.to_lowercase(), text);
        }
        self
    }
}

impl Sheet {
    /// Whether it has a column.
    pub fn has(&self, column: &str) -> bool {
        let column = column.to_lowercase();
        self.columns.iter().any(|it| it.to_lowercase() == column)
    }
}

/// The workbook's bytes, the same each time.
///
/// # Errors
/// When it cannot be written.
pub fn written(book: &Book) -> Result<Vec<u8>> {
    let write = || -> std::result::Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
        let sheets = [
            (SURVEY, &book.survey),
            (CHOICES, &book.choices),
            (SETTINGS, &book.settings),
        ];
        for (name, sheet) in sheets {
            put(&mut workbook, name, sheet)?;
        }
        workbook.save_to_buffer()
    };
    write().map_err(|error| Error::Io(std::io::Error::other(error)))
}

fn put(workbook: &mut Workbook, name: &str, sheet: &Sheet) -> std::result::Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let page = workbook.add_worksheet().set_name(name)?;
    page.set_freeze_panes(1, 0)?;
    for (column, title) in (0..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, title, &bold)?;
        let is_long = title.contains("::") || title == "relevant";
        page.set_column_width(column, if is_long { 44.0 } else { 20.0 })?;
        for (line, row) in (1..).zip(&sheet.rows) {
            let text = row.get(title);
            if !text.is_empty() {
                page.write_string(line, column, text)?;
            }
        }
    }
    Ok(())
}

/// Reads a workbook.
///
/// # Errors
/// When it is none, lacks a sheet, or is larger than any checklist.
pub fn read(bytes: &[u8]) -> std::result::Result<Book, SheetFault> {
    bounded(bytes)?;
    // One that brings its reader down is none.
    std::panic::catch_unwind(|| unfolded(bytes)).unwrap_or_else(|_| Err(no_workbook()))
}

fn no_workbook() -> SheetFault {
    SheetFault::new("", 0, "no-workbook", "")
}

fn unfolded(bytes: &[u8]) -> std::result::Result<Book, SheetFault> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| no_workbook())?;
    let names = workbook.sheet_names();
    let mut sheet = |wanted: &str| {
        let is_it = |name: &&String| name.trim().eq_ignore_ascii_case(wanted);
        match names.iter().find(is_it) {
            Some(name) => taken(&mut workbook, name).map(Some),
            None => Ok(None),
        }
    };
    let missing = |name| SheetFault::new("", 0, "no-sheet", name);
    Ok(Book {
        survey: sheet(SURVEY)?.ok_or_else(|| missing(SURVEY))?,
        choices: sheet(CHOICES)?.unwrap_or_default(),
        settings: sheet(SETTINGS)?.unwrap_or_default(),
    })
}

/// Unpacks it once into nothing: what a file says of its own size proves nothing.
fn bounded(bytes: &[u8]) -> std::result::Result<(), SheetFault> {
    let large = |limit: u64| {
        let word = format!("{} MB", limit >> 20);
        SheetFault::new("", 0, "too-large", &word)
    };
    if bytes.len() > FILE_LIMIT {
        return Err(large(FILE_LIMIT as u64));
    }
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(|_| no_workbook())?;
    if packed.len() > PART_LIMIT {
        return Err(no_workbook());
    }
    let mut left = UNPACKED_LIMIT;
    for number in 0..packed.len() {
        let part = packed.by_index(number).map_err(|_| no_workbook())?;
        let mut part = part.take(left + 1);
        let length = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| no_workbook())?;
        left = left
            .checked_sub(length)
            .ok_or_else(|| large(UNPACKED_LIMIT))?;
    }
    Ok(())
}

/// Cell by cell: a sheet with two cells far apart would be a table of thousands of millions.
fn taken(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> std::result::Result<Sheet, SheetFault> {
    let none = || SheetFault::new(name, 0, "no-workbook", "");
    let mut cells = workbook.worksheet_cells_reader(name).map_err(|_| none())?;
    let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    let mut bytes = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| none())? {
        let (row, column) = cell.get_position();
        let line = row as usize + 1;
        let large = |limit: String| SheetFault::new(name, line, "too-large", &limit);
        let Some(text) = words(cell.get_value()).map_err(|()| large(CELL_LIMIT.to_string()))?
        else {
            continue;
        };
        bytes += text.len();
        if row > ROW_LIMIT || column >= COLUMN_LIMIT {
            return Err(large(format!("{ROW_LIMIT} × {COLUMN_LIMIT}")));
        }
        if bytes > TEXT_LIMIT {
            return Err(large(format!("{} MB", TEXT_LIMIT >> 20)));
        }
        rows.entry(row).or_default().insert(column, text);
    }
    Ok(named(rows))
}

/// What a cell says, on one line; none where it is empty.
fn words(cell: &DataRef<'_>) -> std::result::Result<Option<String>, ()> {
    let text = match cell {
        DataRef::String(text) => text.as_str(),
        DataRef::SharedString(text) => text,
        DataRef::Bool(is_so) => return Ok(Some(is_so.to_string())),
        DataRef::Int(number) => return Ok(Some(number.to_string())),
        DataRef::Float(number) => return Ok(Some(number.to_string())),
        _ => return Ok(None),
    };
    if text.len() > CELL_LIMIT {
        return Err(());
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    Ok((!words.is_empty()).then(|| words.join(" ")))
}

/// The first row names the columns.
fn named(mut rows: BTreeMap<u32, BTreeMap<u32, String>>) -> Sheet {
    let titles = rows.remove(&0).unwrap_or_default();
    let row = |(number, cells): (u32, BTreeMap<u32, String>)| {
        let named = cells.into_iter().filter_map(|(column, text)| {
            let title = titles.get(&column)?;
            Some((title.to_lowercase(), text))
        });
        Row {
            number: number as usize + 1,
            cells: named.collect(),
        }
    };
    Sheet {
        rows: rows.into_iter().map(row).collect(),
        columns: titles.values().cloned().collect(),
    }
}
