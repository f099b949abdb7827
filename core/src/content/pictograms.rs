//! The pictograms that the product ships: one style, drawn for it, a file of SVG each. A file is a square of
//! [`GRID`] units with paths and nothing else, so that a phone draws the letters of a path as they are.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The side of the square that all are drawn on.
pub const GRID: u32 = 96;

/// A pictogram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictogram {
    /// `airing`. Its alternative text is `pictogram-<id>`.
    pub id: &'static str,
    /// From the back to the front.
    pub strokes: Vec<Stroke>,
}

/// One path, drawn with a round pen of 3.5 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stroke {
    /// How it is coloured.
    pub part: Part,
    /// The letters of the path: M, L, H, V, C, A and Z, and numbers between spaces.
    pub path: &'static str,
}

/// What a stroke stands for, which gives its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What stands still: the colour of text.
    Stands,
    /// What moves, or what to do: the main colour.
    Moves,
    /// The same, with the soft main colour inside.
    Filled,
}

macro_rules! pictograms {
    ($($id:literal),* $(,)?) => {
        &[$(($id, include_str!(concat!("../../content/pictograms/", $id, ".svg")))),*]
    };
}

const FILES: &[(&str, &str)] = pictograms!(
    "airing",
    "alarm",
    "bag",
    "battery",
    "bed",
    "box",
    "calendar",
    "candle",
    "child",
    "cloth",
    "clothes",
    "coin",
    "cooker",
    "cup",
    "door",
    "drain",
    "exit",
    "extinguisher",
    "fan",
    "filter",
    "gloves",
    "grill",
    "grit",
    "gutter",
    "heater",
    "icicle",
    "letter",
    "machine",
    "magnifier",
    "mailbox",
    "melting",
    "moon",
    "mouse",
    "night",
    "phone",
    "pipe",
    "plug",
    "pot",
    "pram",
    "quiet",
    "rake",
    "shovel",
    "shower",
    "sponge",
    "squeegee",
    "suitcase",
    "sun",
    "tap",
    "tape",
    "thermometer",
    "tools",
    "two-faces",
    "two-people",
    "vent",
    "wardrobe",
);

/// The pictogram of this name.
pub fn of_id(id: &str) -> Option<&'static Pictogram> {
    static ALL: OnceLock<BTreeMap<&'static str, Pictogram>> = OnceLock::new();
    // A test reads every shipped file, so none is left out here.
    let all = ALL.get_or_init(|| {
        let read = FILES.iter().filter_map(|(id, svg)| parse(id, svg));
        read.map(|pictogram| (pictogram.id, pictogram)).collect()
    });
    all.get(id)
}

/// The names of all.
pub fn ids() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(id, _)| *id)
}

/// Reads a file: a line each for the square, every path and the end.
fn parse(id: &'static str, svg: &'static str) -> Option<Pictogram> {
    let inside = svg
        .strip_prefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">\n")?
        .trim_end()
        .strip_suffix("</svg>")?;
    let strokes: Option<Vec<Stroke>> = inside.lines().map(stroke).collect();
    let strokes = strokes.filter(|strokes| !strokes.is_empty())?;
    Some(Pictogram { id, strokes })
}

fn stroke(line: &'static str) -> Option<Stroke> {
    let line = line.trim().strip_prefix("<path class=\"")?;
    let (part, rest) = line.split_once("\" d=\"")?;
    let path = rest.strip_suffix("\"/>")?;
    let part = match part {
        "stands" => Part::Stands,
        "moves" => Part::Moves,
        "filled" => Part::Filled,
        _ => return None,
    };
    let is_drawn = |letter: char| "MmLlHhVvCcAaZz0123456789.- ".contains(letter);
    path.chars().all(is_drawn).then_some(Stroke { part, path })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::content::advice;
    use crate::text::{Language, Texts};

    #[test]
    fn every_file_is_shipped_and_can_be_drawn() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/content/pictograms");
        let files = std::fs::read_dir(folder).unwrap();
        let files: BTreeSet<String> = files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".svg").map(str::to_owned))
            .collect();
        assert_eq!(files, ids().map(str::to_owned).collect());
        for id in ids() {
            assert!(of_id(id).is_some(), "{id} cannot be drawn");
        }
    }

    #[test]
    fn every_piece_of_advice_has_a_pictogram_with_words() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for id in ids() {
                let key = format!("pictogram-{id}");
                assert_ne!(texts.get(&key), key, "{language:?}");
            }
        }
        for advice in advice::shipped() {
            assert!(of_id(&advice.pictogram).is_some(), "{}", advice.pictogram);
        }
    }

    #[test]
    fn every_number_of_a_path_lies_on_the_square_or_near_it() {
        for pictogram in ids().filter_map(of_id) {
            for stroke in &pictogram.strokes {
                let numbers = stroke
                    .path
                    .split(|c: char| c == ' ' || c.is_ascii_alphabetic());
                for number in numbers.filter(|number| !number.is_empty()) {
                    let number: f64 = number.parse().unwrap();
                    assert!(
                        (-96.0..=96.0).contains(&number),
                        "{}: {number}",
                        pictogram.id
                    );
                }
            }
        }
    }
}
