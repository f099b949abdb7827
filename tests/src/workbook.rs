//! Workbooks as others write them, and such as nobody should.

use rust_xlsxwriter::Workbook;
use zip::result::ZipResult;

use crate::workbook_parts::{SHEET, part, with_part};

/// Sheets by name, each row by row.
pub type Sheets<'t> = Vec<(&'t str, Vec<Vec<&'t str>>)>;

/// A form as somebody writes it who never heard of Ny vri.
pub fn foreign(id: &str) -> Sheets<'_> {
    let survey = vec![
        vec![
            "type",
            "name",
            "label",
            "label::French (fr)",
            "required",
            "relevant",
            "constraint",
        ],
        vec!["start", "start"],
        vec!["text", "Who_is_home", "Hvem er hjemme?", "Qui?", "yes"],
        vec!["begin_group", "Roof 1", "Taket"],
        vec!["select_one tile", "tiles", "Hvordan er taksteinen?"],
        vec![
            "integer",
            "broken",
            "Hvor mange er knust?",
            "",
            "",
            "${tiles} != '1' and ${tiles} != ''",
            ". <= 50",
        ],
        vec![
            "begin group",
            "loft",
            "Loftet",
            "",
            "",
            "selected(${tiles}, \"2\")",
        ],
        vec![
            "select_one check_answer",
            "dry",
            "Loftet er tørt",
            "",
            "",
            "not(${Who_is_home} = '')",
        ],
        vec!["end group"],
        vec!["end_group"],
    ];
    let choices = vec![
        vec!["list_name", "name", "label", "nyvri_deviation"],
        vec!["tile", "1", "Hel"],
        vec!["tile", "2", "Knust", "yes"],
        vec!["check_answer", "ok", "OK"],
        vec!["check_answer", "deviation", "Avvik"],
    ];
    let settings = vec![vec!["form_id", "form_title"], vec![id, "Taksjekk"]];
    vec![
        ("survey", survey),
        ("choices", choices),
        ("settings", settings),
    ]
}

/// Sheets of words.
///
/// # Panics
/// When they cannot be written: a test writes only what can be.
pub fn workbook(sheets: &[(&str, Vec<Vec<&str>>)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let mut put = || -> Result<(), rust_xlsxwriter::XlsxError> {
            let sheet = workbook.add_worksheet().set_name(*name)?;
            for (line, row) in (0..).zip(rows) {
                for (column, cell) in (0..).zip(row) {
                    sheet.write_string(line, column, *cell)?;
                }
            }
            Ok(())
        };
        assert!(put().is_ok(), "{name} cannot be written");
    }
    workbook.save_to_buffer().unwrap_or_default()
}

/// One with a single cell a million rows down.
pub fn far_away() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let put = sheet.set_name("survey").and_then(|sheet| {
        sheet.write_string(0, 0, "type")?;
        sheet.write_string(999_999, 16_383, "text")
    });
    assert!(put.is_ok(), "it cannot be written");
    workbook.save_to_buffer().unwrap_or_default()
}

/// One whose first cell says that it stands in a column beyond all numbers.
///
/// # Errors
/// When it cannot be packed.
pub fn beyond_numbers() -> ZipResult<Vec<u8>> {
    let whole = workbook(&[("survey", vec![vec!["type", "name"]])]);
    let sheet = part(&whole, SHEET)?;
    let text = String::from_utf8_lossy(&sheet);
    let column = "Z".repeat(40);
    let spoilt = text.replacen("r=\"A1\"", &format!("r=\"{column}1\""), 1);
    assert!(spoilt.contains(&column), "there is no such cell");
    with_part(&whole, SHEET, spoilt.as_bytes())
}

/// A small one that unpacks to 100 MB of spaces within its first sheet.
///
/// # Errors
/// When it cannot be packed.
pub fn bomb() -> ZipResult<Vec<u8>> {
    let whole = workbook(&[("survey", vec![vec!["type", "name"]])]);
    let sheet = part(&whole, SHEET)?;
    let text = String::from_utf8_lossy(&sheet).into_owned();
    let (head, tail) = text.split_once("<sheetData>").unwrap_or((&text, ""));
    let spaces = " ".repeat(100 << 20);
    with_part(
        &whole,
        SHEET,
        format!("{head}{spaces}<sheetData>{tail}").as_bytes(),
    )
}
