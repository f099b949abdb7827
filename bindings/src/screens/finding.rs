//! One finding: photos, where, what, how bad, how urgent, in words.

use nyvri_core::domain::finding::{PARTS, ROOMS, Urgency};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::DeviationDefaults;
use nyvri_core::store::FindingRow;
use nyvri_core::{Error, Result};

use super::advice::AdvicePanel;
use super::advice_panel;
use super::damp::DampPanel;
use super::damp_panel::damp_of;
use super::deadlines::{DeadlineRow, finding_deadline};
use super::disagreements::disagreements;
use super::marks::{grade_choices, grade_in_words};
use super::parts::{Dock, GradeChoice, PhotoTile, Pick, Receipt};
use super::place::on_room;
use super::tiles::tiles;
use super::view::View;
use super::visit_view::VisitView;
use super::words::capitalised;

/// A finding to fill in.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FindingScreen {
    /// The finding.
    pub finding_id: String,
    /// The visit it was seen on.
    pub visit_id: String,
    /// `Funn på badet`.
    pub title: String,
    /// `Punkt: Ingen fukt eller mugg i taket`. Empty for a finding without a question.
    pub subtitle: String,
    /// Today's photos, then last time's.
    pub photos: Vec<PhotoTile>,
    /// `Ta bilde` for the first, `Flere` after.
    pub add_photo_label: String,
    /// `Rom og bygningsdel`.
    pub place_heading: String,
    /// The rooms; the suggested one first.
    pub rooms: Vec<Pick>,
    /// The building parts.
    pub parts: Vec<Pick>,
    /// `Tilstand`.
    pub grade_heading: String,
    /// `Sist: TG1, svake tegn`.
    pub grade_last: Option<String>,
    /// The five grades.
    pub grades: Vec<GradeChoice>,
    /// `Bli enige om denne`: two people set different grades; the graver stands.
    pub grade_disagreement: Option<String>,
    /// `Hvor raskt?`
    pub urgency_heading: String,
    /// Three.
    pub urgencies: Vec<Pick>,
    /// `Notat`.
    pub note_heading: String,
    /// This person's own note.
    pub note: String,
    /// Shown while the note is empty.
    pub note_hint: String,
    /// What others wrote: `Ola: …`. Kept beside one's own.
    pub notes_by_others: Vec<String>,
    /// Words on the quiet button that takes the finding away.
    pub remove_label: String,
    /// From an earlier or ended visit: to be read only.
    pub is_read_only: bool,
    /// Spoken name of the way back.
    pub back_label: String,
    /// The bottom.
    pub dock: Dock,
    /// Where what this person wrote of it is; a refused part with the office's reason.
    #[uniffi(default = None)]
    pub receipt: Option<Receipt>,
    /// `Bli enige`: the way to [`super::agree::AgreeScreen`].
    #[uniffi(default = None)]
    pub agree: Option<String>,
    /// Until when, and by which rule.
    #[uniffi(default = None)]
    pub deadline: Option<DeadlineRow>,
    /// On a finding about damp, once something was measured.
    #[uniffi(default = None)]
    pub damp: Option<DampPanel>,
    /// What it calls for.
    #[uniffi(default = None)]
    pub advice: Option<AdvicePanel>,
}

impl FindingScreen {
    /// Builds the screen. A confidential finding is not there for a person without the right.
    pub fn build(view: &View<'_>, finding_id: Id) -> Result<Self> {
        let visit = view.store.finding(finding_id)?.visit;
        let table = VisitView::load(view, visit)?;
        let found = table.findings.iter().find(|it| it.id == finding_id);
        let finding = found.ok_or(Error::NotFound { what: "finding" })?;
        let paper = Paper::new(&table, finding);
        let mut own = finding
            .notes
            .iter()
            .filter(|note| note.author == view.person.id);
        let last_grade = paper.last.and_then(FindingRow::grade);
        let (photos, add_photo) = paper.photos()?;
        let apart = disagreements(&table)?;
        let is_apart = apart.iter().any(|one| one.is_of_finding(finding_id));
        Ok(Self {
            finding_id: finding_id.to_string(),
            visit_id: visit.to_string(),
            title: paper.title(),
            subtitle: paper.subtitle(),
            photos,
            add_photo_label: view.say(add_photo),
            place_heading: view.say("finding-place"),
            rooms: paper.rooms(),
            parts: paper.parts(),
            grade_heading: view.say("finding-grade"),
            grade_last: paper.grade_last(),
            grades: grade_choices(view.texts, finding.grade(), last_grade),
            grade_disagreement: paper.disagreement()?,
            urgency_heading: view.say("finding-urgency"),
            urgencies: paper.urgencies(),
            note_heading: view.say("finding-note"),
            note: own.next().map(|note| note.text.clone()).unwrap_or_default(),
            note_hint: view.say("finding-note-hint"),
            notes_by_others: paper.notes_by_others()?,
            remove_label: view.say("finding-remove"),
            is_read_only: !table.is_open(),
            back_label: view.say("app-back"),
            dock: paper.dock(),
            receipt: table.receipts.of_finding(view, finding),
            agree: is_apart.then(|| view.say("agree-finding")),
            deadline: finding_deadline(&table, finding)?,
            damp: damp_of(&table, finding.question.as_deref())?,
            advice: advice_panel::of_finding(&table, finding)?,
        })
    }
}

/// A finding with what its question and the last visit say of it.
struct Paper<'a> {
    table: &'a VisitView<'a>,
    finding: &'a FindingRow,
    last: Option<&'a FindingRow>,
    usual: Option<&'a DeviationDefaults>,
}

impl<'a> Paper<'a> {
    fn new(table: &'a VisitView<'a>, finding: &'a FindingRow) -> Self {
        let question = finding.question.as_deref();
        let asked = question.and_then(|question| table.template.question(question));
        Self {
            table,
            finding,
            last: table.last_time_of(finding),
            usual: asked.and_then(|(_, question)| question.deviation.as_ref()),
        }
    }

    fn view(&self) -> &'a View<'a> {
        self.table.view
    }

    fn title(&self) -> String {
        let texts = self.view().texts;
        on_room(texts, self.finding).map_or_else(
            || texts.get("finding-title"),
            |room| texts.with("finding-title-on", &[("room", room.into())]),
        )
    }

    fn subtitle(&self) -> String {
        let Some(question) = &self.finding.question else {
            return String::new();
        };
        let statement = self.view().say(&format!("q-{question}"));
        let args = [("question", statement.into())];
        self.view().texts.with("finding-question", &args)
    }

    /// Today's, then last time's; and what the button for one more says.
    fn photos(&self) -> Result<(Vec<PhotoTile>, &'static str)> {
        let mut photos = tiles(self.view(), self.finding, false)?;
        let button = if photos.is_empty() {
            "photo-take"
        } else {
            "photo-more"
        };
        if let Some(last) = self.last {
            photos.extend(tiles(self.view(), last, true)?);
        }
        Ok((photos, button))
    }

    fn rooms(&self) -> Vec<Pick> {
        let usual = self.usual.and_then(|usual| usual.room.as_deref());
        let last = self.last.and_then(|last| last.room.as_deref());
        let chosen = self.finding.room.as_deref();
        self.picks("room", [chosen, usual, last], ROOMS)
    }

    fn parts(&self) -> Vec<Pick> {
        let usual = self.usual.and_then(|usual| usual.part.as_deref());
        let last = self.last.and_then(|last| last.part.as_deref());
        let chosen = self.finding.part.as_deref();
        self.picks("part", [chosen, usual, last], PARTS.map(|(part, _)| part))
    }

    /// The chosen one first, so that it is in sight; then what is suggested; then the usual order.
    fn picks<'s>(
        &self,
        list: &str,
        first: [Option<&'s str>; 3],
        usual_order: impl IntoIterator<Item = &'s str>,
    ) -> Vec<Pick> {
        let [chosen, ..] = first;
        let mut values: Vec<&str> = Vec::new();
        for value in first.into_iter().flatten().chain(usual_order) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let pick = |value: &str| Pick {
            value: value.to_owned(),
            label: self.view().say(&format!("{list}-{value}")),
            detail: String::new(),
            chosen: chosen == Some(value),
        };
        values.into_iter().map(pick).collect()
    }

    /// `Sist: TG1, svake tegn`.
    fn grade_last(&self) -> Option<String> {
        let texts = self.view().texts;
        let grade = self.last?.grade()?;
        let args = [("grade", grade_in_words(texts, grade).into())];
        Some(texts.with("finding-grade-last", &args))
    }

    /// Who set which grade, when they differ.
    fn disagreement(&self) -> Result<Option<String>> {
        if !self.finding.grade_is_disputed() {
            return Ok(None);
        }
        let view = self.view();
        let mut voices = Vec::new();
        for by in &self.finding.grades {
            let grade = by.grade.code();
            let name = view.first_name(by.author)?;
            voices.push(match name {
                Some(name) if by.author != view.person.id => view.texts.with(
                    "finding-grade-voice",
                    &[("name", name.into()), ("grade", grade.into())],
                ),
                _ => {
                    let args = [("grade", grade.into())];
                    view.texts.with("finding-grade-voice-own", &args)
                }
            });
        }
        let voices = capitalised(&view.list(&voices));
        let args = [("voices", voices.into())];
        Ok(Some(view.texts.with("finding-grade-disputed", &args)))
    }

    fn urgencies(&self) -> Vec<Pick> {
        let pick = |urgency: Urgency| {
            let key = format!("urgency-{}", urgency.code());
            Pick {
                value: urgency.code().into(),
                label: self.view().say(&key),
                detail: self.view().say(&format!("{key}.detail")),
                chosen: self.finding.urgency == Some(urgency),
            }
        };
        Urgency::ALL.into_iter().map(pick).collect()
    }

    fn notes_by_others(&self) -> Result<Vec<String>> {
        let view = self.view();
        let notes = self.finding.notes.iter();
        notes
            .filter(|note| note.author != view.person.id)
            .map(|note| {
                let name = view.first_name(note.author)?;
                let name = name.unwrap_or_else(|| view.say("someone"));
                let args = [("name", name.into()), ("text", note.text.clone().into())];
                Ok(view.texts.with("finding-note-by", &args))
            })
            .collect()
    }

    fn dock(&self) -> Dock {
        let view = self.view();
        let label = if self.table.is_open() {
            "finding-done"
        } else {
            "app-back"
        };
        view.dock(Some(view.go_back(label)), None, None)
    }
}
