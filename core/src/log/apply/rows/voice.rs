//! What each person says of a finding, beside what others say: a grade and a note.

use crate::domain::grade::ConditionGrade;
use crate::domain::id::Id;
use crate::log::Stamp;
use crate::log::packed;

/// The grades and notes of one finding, each in the order of people.
#[derive(Default)]
pub struct Voices {
    grades: Vec<(Id, Voice)>,
    notes: Vec<(Id, Voice)>,
}

/// What is said, and when.
#[derive(Default)]
pub struct Voice {
    /// The code or the words; empty: taken back.
    value: String,
    /// When it was said.
    stamp: Option<Stamp>,
}

impl Voice {
    /// Says it anew, unless something later was said.
    pub fn say(&mut self, stamp: Stamp, value: &str) {
        if Some(stamp) > self.stamp {
            self.stamp = Some(stamp);
            value.clone_into(&mut self.value);
        }
    }
}

impl Voices {
    /// What `author` graded it.
    pub fn grade(&mut self, author: Id) -> &mut Voice {
        of(&mut self.grades, author)
    }

    /// What `author` wrote.
    pub fn note(&mut self, author: Id) -> &mut Voice {
        of(&mut self.notes, author)
    }

    /// Code of the most serious grade that somebody set; empty for none.
    pub fn worst_grade(&self) -> &'static str {
        let grades = self.grades.iter();
        grades
            .filter_map(|(_, voice)| ConditionGrade::from_code(&voice.value))
            .max_by_key(|grade| grade.seriousness())
            .map_or("", ConditionGrade::code)
    }

    /// From a column.
    pub fn read(blob: &[u8]) -> rusqlite::Result<Self> {
        let packed = packed::Voices::read(blob)?;
        let voices = |said: Vec<packed::Said<'_>>| {
            let voice = |(author, stamp, words): packed::Said<'_>| {
                let (value, stamp) = (words.to_owned(), Some(stamp));
                (author, Voice { value, stamp })
            };
            said.into_iter().map(voice).collect()
        };
        Ok(Self {
            grades: voices(packed.grades),
            notes: voices(packed.notes),
        })
    }

    /// As a column keeps them; empty when nobody said anything.
    pub fn pack(&self) -> Vec<u8> {
        if self.grades.is_empty() && self.notes.is_empty() {
            return Vec::new();
        }
        let said = |voices| -> Vec<packed::Said<'_>> {
            let voices: &Vec<(Id, Voice)> = voices;
            let each = voices.iter();
            each.filter_map(|(author, voice)| Some((*author, voice.stamp?, &*voice.value)))
                .collect()
        };
        packed::Voices {
            grades: said(&self.grades),
            notes: said(&self.notes),
        }
        .pack()
    }
}

fn of(voices: &mut Vec<(Id, Voice)>, author: Id) -> &mut Voice {
    let place = voices.binary_search_by_key(&author, |(author, _)| *author);
    let place = place.unwrap_or_else(|place| {
        voices.reserve_exact(1); // One person speaks, seldom two.
        voices.insert(place, (author, Voice::default()));
        place
    });
    &mut voices[place].1
}
