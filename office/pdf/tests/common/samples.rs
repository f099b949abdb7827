//! One document of each kind, with invented people, as the office hands them over.

use serde_json::{Value, json};

const NOW: &[u8] =
    include_bytes!("../../../../android/ui/src/sample/resources/pictures/tak-na.jpg");
const JUNE: &[u8] =
    include_bytes!("../../../../android/ui/src/sample/resources/pictures/tak-juni.jpg");
const WINDOW: &[u8] =
    include_bytes!("../../../../android/ui/src/sample/resources/pictures/vinduslas.jpg");
const FAN: &[u8] = include_bytes!("../../../../android/ui/src/sample/resources/pictures/vifte.jpg");

/// The letter in each language; each but the first stands beside the first.
const LETTERS: [(&str, &str); 5] = [
    ("letter-nb", include_str!("../samples/letters/nb.json")),
    ("letter-ar", include_str!("../samples/letters/ar.json")),
    ("letter-ti", include_str!("../samples/letters/ti.json")),
    ("letter-fa", include_str!("../samples/letters/fa-AF.json")),
    ("letter-uk", include_str!("../samples/letters/uk.json")),
];

/// A document and its pictures, before they are one.
pub struct Sample {
    pub name: &'static str,
    pub page: Value,
    pub pictures: Vec<Vec<u8>>,
}

impl Sample {
    fn new(name: &'static str, page: &str, pictures: &[&[u8]]) -> Self {
        let mut page = read(page);
        sign(&mut page);
        let pictures = pictures.iter().map(|it| it.to_vec()).collect();
        Self {
            name,
            page,
            pictures,
        }
    }

    /// As the program reads it.
    pub fn bytes(&self) -> Vec<u8> {
        let mut page = self.page.clone();
        let pictures = self.pictures.iter().enumerate();
        let named = pictures.map(|(n, it)| json!({"name": format!("{n}.jpg"), "bytes": it.len()}));
        page["pictures"] = named.collect();
        let mut bytes = page.to_string().into_bytes();
        bytes.push(b'\n');
        bytes.extend(self.pictures.iter().flatten());
        bytes
    }
}

/// Every kind that the office has.
pub fn all() -> Vec<Sample> {
    let names = LETTERS.iter().map(|(name, _)| *name);
    names.map(letter).chain([protocol(), photo_set()]).collect()
}

/// To the tenant: `letter-ar` has Norwegian and Arabic.
pub fn letter(name: &'static str) -> Sample {
    let page = include_str!("../samples/letter.json");
    let mut sample = Sample::new(name, page, &[NOW, JUNE]);
    let wanted = LETTERS.iter().enumerate();
    let wanted = wanted.filter(|(place, (own, _))| *place == 0 || *own == name);
    let letters = wanted.map(|(_, (_, letter))| read(letter));
    sample.page["letters"] = letters.collect();
    sample
}

/// What is read back and signed when a dwelling is handed over.
pub fn protocol() -> Sample {
    let page = include_str!("../samples/protocol.json");
    Sample::new("protocol", page, &[NOW, WINDOW])
}

/// What a new tenant gets of a dwelling.
pub fn photo_set() -> Sample {
    let page = include_str!("../samples/photo-set.json");
    Sample::new("photo-set", page, &[NOW, FAN, WINDOW])
}

fn read(json: &str) -> Value {
    serde_json::from_str(json).expect("a sample")
}

/// Draws every name with a finger.
fn sign(page: &mut Value) {
    let name = (0..120_u16).map(|step| {
        let along = f32::from(step) / 119.0;
        let wave = (along * 31.0).sin() * (1.0 - along * 0.7) * 2_600.0;
        [900 + step * 62, (5_200.0 - wave - along * 900.0) as u16]
    });
    let name: Vec<[u16; 2]> = name.collect();
    let parts = page["parts"].as_array_mut().into_iter().flatten();
    for part in parts {
        for signature in part["signatures"].as_array_mut().into_iter().flatten() {
            signature["strokes"] = json!([name, [[8_700, 3_000]]]);
        }
    }
}
