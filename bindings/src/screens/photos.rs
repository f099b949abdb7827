//! Every photo of a visit on one screen, by room or by finding, with last time's beside.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::store::FindingRow;

use super::parts::{Dock, PhotoTile, Pick};
use super::place::{room, title_in_room};
use super::spot::{Shot, last_time};
use super::tiles::tile;
use super::view::View;
use super::visit_view::VisitView;
use super::words::{capitalised, with_commas};

/// How the photos stand.
const WAYS: [&str; 2] = ["room", "finding"];

/// The photos.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhotosScreen {
    /// The visit.
    pub visit_id: String,
    /// `Bilder`.
    pub title: String,
    /// `Svaleborgveien 14, H0203`.
    pub subtitle: String,
    /// `Etter rom`, `Etter funn`.
    pub ways: Vec<Pick>,
    /// Spoken name of that choice.
    pub ways_label: String,
    /// In the order of the rooms, or of the findings.
    pub groups: Vec<PhotoGroup>,
    /// `Ingen bilder ennå.`
    pub empty: Option<String>,
    /// Spoken name of the way back.
    pub back_label: String,
    /// The bottom.
    pub dock: Dock,
}

/// The photos of a room, or of a finding.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhotoGroup {
    /// `Bad`.
    pub heading: String,
    /// `3 bilder`.
    pub count: String,
    /// In the order they were taken.
    pub pairs: Vec<PhotoPair>,
}

/// One spot: last time's photo and today's, or one of them.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhotoPair {
    /// Last time's, dashed.
    pub last: Option<PhotoTile>,
    /// Today's.
    pub now: Option<PhotoTile>,
}

/// A pair on its way into a group.
struct Spot {
    heading: String,
    last: Option<Shot>,
    now: Option<Shot>,
}

impl PhotosScreen {
    /// Builds the screen, cut to what the person may see.
    pub fn build(view: &View<'_>, visit_id: Id, by: &str) -> Result<Self> {
        let table = VisitView::load(view, visit_id)?;
        let by = WAYS.into_iter().find(|way| *way == by).unwrap_or(WAYS[0]);
        let groups = groups(view, spots(&table, by)?)?;
        let way = |way: &'static str| Pick {
            value: way.to_owned(),
            label: view.say(&format!("photos-by-{way}")),
            detail: String::new(),
            chosen: way == by,
        };
        Ok(Self {
            visit_id: visit_id.to_string(),
            title: view.say("photos-title"),
            subtitle: with_commas(&[&table.dwelling.address, &table.dwelling.number]),
            ways: WAYS.into_iter().map(way).collect(),
            ways_label: view.say("photos-by"),
            empty: groups.is_empty().then(|| view.say("photos-empty")),
            groups,
            back_label: view.say("app-back"),
            dock: view.dock(None, None, None),
        })
    }
}

/// `Alle bilder (5)`: how many a visit has, last time's too. None when there are none.
pub(super) fn all_photos(table: &VisitView<'_>) -> Result<Option<String>> {
    let before = table.before.iter().flat_map(|before| &before.findings);
    let mut count = 0;
    for finding in table.findings.iter().chain(before) {
        count += table.view.store.photos_of_finding(finding.id)?.len();
    }
    let args = [("count", count.into())];
    Ok((count > 0).then(|| table.view.texts.with("photos-all", &args)))
}

/// Today's with what they repeat, in the order of the findings; then what of last time nobody has repeated.
fn spots(table: &VisitView<'_>, by: &str) -> Result<Vec<Spot>> {
    let view = table.view;
    let heading = |finding: &FindingRow| heading(view, finding, by);
    let mut repeated: Vec<Id> = Vec::new();
    let mut found = Vec::new();
    for now in shots(view, &table.findings)? {
        let last = last_time(view, &now)?;
        let last = last.filter(|last| !repeated.contains(&last.photo.id));
        repeated.extend(last.as_ref().map(|last| last.photo.id));
        found.push(Spot {
            heading: heading(&now.finding),
            last,
            now: Some(now),
        });
    }
    let before = table.before.as_ref();
    let findings = before.map_or(&[][..], |before| &before.findings);
    for last in shots(view, findings)? {
        if !repeated.contains(&last.photo.id) {
            found.push(Spot {
                heading: heading(&last.finding),
                last: Some(last),
                now: None,
            });
        }
    }
    Ok(found)
}

fn shots(view: &View<'_>, findings: &[FindingRow]) -> Result<Vec<Shot>> {
    let mut shots = Vec::new();
    for finding in findings {
        let photos = view.store.photos_of_finding(finding.id)?.into_iter();
        shots.extend(photos.map(|photo| Shot {
            photo,
            finding: finding.clone(),
        }));
    }
    Ok(shots)
}

fn heading(view: &View<'_>, finding: &FindingRow, by: &str) -> String {
    if by == "finding" {
        return capitalised(&title_in_room(view.texts, finding));
    }
    room(view.texts, finding).unwrap_or_else(|| view.say("photos-no-room"))
}

/// Spots with one heading stand together, where the first of them does.
fn groups(view: &View<'_>, spots: Vec<Spot>) -> Result<Vec<PhotoGroup>> {
    let mut groups: Vec<PhotoGroup> = Vec::new();
    for spot in spots {
        let tiled = |shot: Option<Shot>, is_last| {
            let tile = shot.map(|shot| tile(view, &shot.finding, &shot.photo, is_last));
            tile.transpose()
        };
        let pair = PhotoPair {
            last: tiled(spot.last, true)?,
            now: tiled(spot.now, false)?,
        };
        match groups.iter_mut().find(|it| it.heading == spot.heading) {
            Some(group) => group.pairs.push(pair),
            None => groups.push(PhotoGroup {
                heading: spot.heading,
                count: String::new(),
                pairs: vec![pair],
            }),
        }
    }
    for group in &mut groups {
        let pairs = group.pairs.iter();
        let count: usize = pairs
            .map(|pair| usize::from(pair.last.is_some()) + usize::from(pair.now.is_some()))
            .sum();
        group.count = view.texts.with("photos-count", &[("count", count.into())]);
    }
    Ok(groups)
}
