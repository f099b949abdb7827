//! What was said of a summary, as the office shows it.

use std::fmt::Write;

use nyvri_core::domain::signature::{Party, Signing};
use nyvri_core::domain::signed::SignedSince;
use nyvri_core::explain::signed::{changed, erased};
use nyvri_core::store::{Store, VisitRow};

use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::People;
use crate::words::Words;

/// One party's answer.
pub struct Signed {
    /// `Amina Yusuf`.
    pub name: String,
    /// `Leietaker`.
    pub party: String,
    /// `Signert i dag kl. 09.41`, and what was erased by rule since.
    pub text: String,
    /// `Endret etter signering`.
    pub changed: Option<String>,
    /// The `d` of a path in a box of 300 by 100; empty for what was not drawn.
    pub lines: String,
    /// The same in ten-thousandths of the box.
    pub strokes: Vec<Vec<[u16; 2]>>,
    /// For those who do not see it.
    pub alt: String,
}

/// What is disagreed with, and who took it down.
pub type Disputes = Vec<(String, String)>;

/// Everything that was said of the summary of `visit`, and what is disagreed with, each with who took it down.
pub fn views(
    store: &Store,
    words: &Words,
    people: &People,
    visit: &VisitRow,
    now: i64,
) -> Result<(Vec<Signed>, Disputes), Fault> {
    let summary = store.summary(visit.id)?;
    let (hash, photos_erased) = (summary.hash(), store.photos_erased(visit.id)?);
    let mut signed = Vec::new();
    for row in store.signatures(visit.id)? {
        let name = match row.party {
            Party::Tenant => summary.names.tenant.clone(),
            Party::Worker => people.name(row.author).to_owned(),
        };
        let since = SignedSince::of(&row.summary, &hash, &photos_erased);
        let text = in_words(words, &row.signing, &words.texts().moment(row.at, now));
        signed.push(Signed {
            alt: words.s("summary-signature-spoken", "name", &name),
            name,
            party: words.named("summary", row.party.code()),
            text: match erased(words.texts(), since) {
                Some(erased) => format!("{text}. {erased}."),
                None => text,
            },
            changed: changed(words.texts(), since),
            lines: path(&row.signing),
            strokes: strokes(&row.signing),
        });
    }
    let disputes = store.disputes(visit.id)?.into_iter();
    let disputes = disputes.map(|row| (row.words, people.name(row.author).to_owned()));
    Ok((signed, disputes.collect()))
}

fn in_words(words: &Words, signing: &Signing, moment: &str) -> String {
    match signing {
        Signing::Drawn(_) => words.s("summary-signed-at", "moment", moment),
        Signing::Typed(name) => {
            words.many("summary-typed-at", &[("name", name), ("moment", moment)])
        }
        Signing::Not(reason, why) => {
            let reason = words.named("summary-not", reason.code());
            let noted = [("reason", reason.as_str()), ("moment", moment)];
            let noted = words.many("summary-not-at", &noted);
            match why.is_empty() {
                true => noted,
                false => format!("{noted}. {why}"),
            }
        }
    }
}

fn path(signing: &Signing) -> String {
    let mut path = String::new();
    let Signing::Drawn(strokes) = signing else {
        return path;
    };
    for stroke in strokes {
        for (place, point) in stroke.iter().enumerate() {
            let letter = if place == 0 { 'M' } else { 'L' };
            let (x, y) = point.parts();
            let _ = write!(path, "{letter}{:.1} {:.1}", x * 300.0, y * 100.0);
        }
    }
    path
}

fn strokes(signing: &Signing) -> Vec<Vec<[u16; 2]>> {
    let Signing::Drawn(strokes) = signing else {
        return Vec::new();
    };
    let part = |of: f32| (of * 10_000.0).round() as u16;
    let strokes = strokes.iter().map(|stroke| {
        let points = stroke.iter().map(|point| point.parts());
        points.map(|(x, y)| [part(x), part(y)]).collect()
    });
    strokes.collect()
}
