//! The three sheets of a form as a checklist, row by row. What is wrong is gathered; nothing is guessed that changes
//! what is asked.

mod said;

use std::collections::BTreeMap;

use nyvri_core::domain::template::{Question, Template, Topic};
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::text::{Language, Texts};

use super::Read;
use super::about::About;
use super::answers;
use super::book::{Book, Row};
use super::columns::*;
use super::expression;
use super::fault::{Rows, SheetFault};
use super::lists::Lists;
use super::names;
use super::relevant::{self, Asked, Unread, When};
use super::topics::{Open, Stack, Step, step};
use super::words::{self, Said, Tongues};

/// What the form keeps of its own accord and asks nobody.
const SILENT: [&str; 10] = [
    "start",
    "end",
    "today",
    "deviceid",
    "username",
    "phonenumber",
    "email",
    "simserial",
    "subscriberid",
    "audit",
];
/// More faults than this are not told at once.
const MOST_FAULTS: usize = 100;

/// Everything that is wrong.
pub type Faults = Vec<SheetFault>;

/// Reads it.
///
/// # Errors
/// Everything that is wrong.
pub fn checklist(book: &Book, stem: &str) -> Result<Read, Faults> {
    for column in ["type", "name"] {
        if !book.survey.has(column) {
            return Err(vec![SheetFault::new(SURVEY, 1, "no-column", column)]);
        }
    }
    let about = About::read(book, stem)?;
    let lists = Lists::read(book)?;
    let default = about.default;
    let mut walk = Walk {
        kinds: lists
            .kinds()
            .unwrap_or(vec![VisitKind::First, VisitKind::Second]),
        lists: &lists,
        label: Tongues::of(&book.survey, "label", default),
        hint: Tongues::of(&book.survey, "hint", default),
        choice: Tongues::of(&book.choices, "label", default),
        product: TONGUES
            .map(|(tag, _)| Texts::new(Language::from_tag(tag).unwrap_or(Language::Nb))),
        about: &about,
        topics: Vec::new(),
        is_loose: false,
        open: Stack::default(),
        asked: BTreeMap::new(),
        said: Said::new(),
        rows: Rows::default(),
        faults: Vec::new(),
    };
    for row in &book.survey.rows {
        if let Err(fault) = walk.row(row) {
            walk.faults.push(fault);
        }
    }
    walk.faults.extend(walk.open.left_open());
    walk.faults.dedup();
    walk.faults.truncate(MOST_FAULTS);
    if !walk.faults.is_empty() {
        return Err(walk.faults);
    }
    let (topics, said, rows) = (walk.topics, walk.said, walk.rows);
    Ok(Read {
        template: Template {
            id: about.id,
            version: about.version,
            photos: about.photos,
            topics,
        },
        said,
        left_out: words::left_out(&book.survey),
        rows,
    })
}

struct Walk<'b> {
    about: &'b About,
    lists: &'b Lists<'b>,
    label: Tongues,
    hint: Tongues,
    choice: Tongues,
    /// What the product says itself, in the order of [`TONGUES`].
    product: [Texts; 3],
    /// The visits of a question that does not say.
    kinds: Vec<VisitKind>,
    topics: Vec<Topic>,
    /// Whether the last of them is for questions that stand in no group.
    is_loose: bool,
    open: Stack,
    asked: BTreeMap<String, Asked>,
    said: Said,
    rows: Rows,
    faults: Faults,
}

impl Walk<'_> {
    fn row(&mut self, row: &Row) -> Result<(), SheetFault> {
        let (kind, name) = (row.get("type"), row.get("name"));
        let is_silent = SILENT.contains(&kind) || names::yes(row.get("disabled")) == Some(true);
        if is_silent || (kind.is_empty() && name.is_empty()) {
            return Ok(());
        }
        match step(kind) {
            Some(Step::End(kind)) => return self.open.close(row.number, kind),
            Some(Step::Begin(kind)) => return self.begin(row, kind, name),
            None => {}
        }
        let list = answers::list_of(kind).and_then(|list| self.lists.get(list));
        let is_circumstance = [VISIT_KIND, FACTS, HEATING_SEASON].contains(&name);
        if is_circumstance || list.is_some_and(|list| self.open.takes_rooms(name, list)) {
            return Ok(());
        }
        let done = self.question(row, kind, name);
        if done.is_err() {
            // What waits for it is not wrong too.
            let id = names::kebab(name);
            let asked = Asked {
                id,
                ..Asked::default()
            };
            self.asked.entry(name.to_owned()).or_insert(asked);
        }
        done
    }

    fn begin(&mut self, row: &Row, kind: &'static str, name: &str) -> Result<(), SheetFault> {
        // Also where something is wrong with it, so that its end is not wrong too.
        let when = self.when(row, name);
        let open = Open {
            row: row.number,
            kind,
            name: name.to_owned(),
            when: when.as_ref().map_or_else(|_| When::default(), When::clone),
            rooms: Vec::new(),
        };
        if !self.open.open(open) {
            return when.map(|_| ());
        }
        let id = names::kebab(name.strip_prefix(TOPIC).unwrap_or(name));
        self.rows.keep(&id, row.number);
        self.words(row, &format!("topic-{id}"), &id);
        self.is_loose = false;
        let icon = Some(row.get("nyvri_icon")).filter(|it| !it.is_empty());
        let confidential = self.yes(row, "nyvri_confidential");
        self.topics.push(Topic {
            id,
            icon: icon.unwrap_or("house").to_owned(),
            confidential,
            questions: Vec::new(),
        });
        if name.is_empty() {
            return Err(SheetFault::survey(row.number, "no-name", ""));
        }
        when.map(|_| ())
    }

    fn question(&mut self, row: &Row, kind: &str, name: &str) -> Result<(), SheetFault> {
        let answer = answers::of(row, kind, self.lists)?;
        if name.is_empty() {
            return Err(SheetFault::survey(row.number, "no-name", ""));
        }
        let id = names::kebab(name);
        let when = self.when(row, &id)?.within(&self.open.around());
        let rooms = self.open.rooms()?;
        let question = Question {
            visits: when.visits.clone().unwrap_or_else(|| self.kinds.clone()),
            shown_when: when.condition(),
            deviation: answers::begins_with(row, &answer)?,
            advice: Some(row.get("nyvri_advice").to_owned()).filter(|it| !it.is_empty()),
            required: self.yes(row, "required"),
            id,
            rooms,
            answer,
        };
        self.rows.keep(&question.id, row.number);
        self.words_of(row, kind, &question);
        let asked = answers::asked(&question.id, kind, &question.answer, self.lists);
        self.asked.insert(name.to_owned(), asked);
        self.topic().questions.push(question);
        Ok(())
    }

    /// The topic that a question belongs to; one that stands in no group has the form's own name.
    fn topic(&mut self) -> &mut Topic {
        let goes_on = self.is_loose || !self.open.is_empty();
        if self.topics.is_empty() || !goes_on {
            let mut id = self.about.id.clone();
            if self.topics.iter().any(|topic| topic.id == id) {
                id = format!("{id}-{}", self.topics.len() + 1);
            }
            for tag in self.label.tags() {
                let said = self.said.entry(tag.to_owned()).or_default();
                said.insert(format!("topic-{id}"), self.about.title.clone());
            }
            self.is_loose = true;
            self.topics.push(Topic {
                id,
                icon: "house".to_owned(),
                confidential: false,
                questions: Vec::new(),
            });
        }
        let last = self.topics.len() - 1;
        &mut self.topics[last]
    }

    fn when(&self, row: &Row, id: &str) -> Result<When, SheetFault> {
        let cell = row.get("relevant");
        if cell.is_empty() {
            return Ok(When::default());
        }
        let unread = || SheetFault::survey(row.number, "expression", cell);
        let expression = expression::read(cell).ok_or_else(unread)?;
        relevant::read(&expression, &self.asked).map_err(|why| match why {
            Unread::Expression => unread(),
            Unread::NotBefore(question) => SheetFault {
                key: "checklist-fault-not-before".to_owned(),
                of: id.to_owned(),
                ..SheetFault::survey(row.number, "expression", &question)
            },
        })
    }

    fn yes(&mut self, row: &Row, column: &str) -> bool {
        names::yes(row.get(column)).unwrap_or_else(|| {
            let fault = SheetFault::survey(row.number, "value", row.get(column));
            self.faults.push(fault);
            false
        })
    }
}
