//! A home on a phone: one dwelling, Ola and Ingrid, a visit in June and one today.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{NaiveDate, NaiveTime};
use nyvri_core::clock::Clock;
use nyvri_core::content::{HOME_VISIT, newest_template};
use nyvri_core::domain::change::{
    AnswerGiven, BuildingAdded, Change, DwellingAdded, FindingLogged, GradeSet, InterpreterSet,
    PartSet, PersonAdded, RoomSet, TenancyStarted, VisitAssigned, VisitCompleted, VisitProposed,
    VisitScheduled, VisitStarted,
};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::template::Template;
use nyvri_core::domain::visit::{Answer, Interpreter, VisitKind};
use nyvri_core::photo::Intake;
use nyvri_core::store::{Key, PersonRow, Store};
use nyvri_core::text::{Language, Texts};

use crate::screens::view::{SyncState, View};

/// The store's clock, set by hand.
struct SetClock(AtomicI64);

impl Clock for SetClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

pub(super) struct Home {
    clock: Arc<SetClock>,
    pub(super) store: Store,
    pub(super) texts: Texts,
    pub(super) template: Arc<Template>,
    pub(super) undo: Option<String>,
    pub(super) sync: SyncState,
    /// Ola, who may not see confidential matters.
    pub(super) operator: PersonRow,
    /// Ingrid, who may.
    pub(super) bomiljo: PersonRow,
    /// The tenant's.
    language: String,
    dwelling: Id,
    tenancy: Id,
    /// Ended on 4 June at 10.
    pub(super) june: Id,
    /// Today at 9.
    pub(super) visit: Id,
    _folder: tempfile::TempDir,
}

/// Milliseconds of a local day and time in 2026.
pub(super) fn at(month: u32, day: u32, hour: u32, minute: u32) -> i64 {
    let day = NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    nyvri_core::calendar::at(day, NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
}

impl Home {
    /// 24 November 2026, 08.12.
    pub(super) fn new() -> Self {
        Self::of_tenant("ar")
    }

    /// The same, with a tenant of another language.
    pub(super) fn of_tenant(language: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SetClock(AtomicI64::new(at(6, 1, 8, 0))));
        let key = Key::generate().unwrap();
        let store = Store::open(&folder.path().join("nyvri.db"), &key, clock.clone()).unwrap();
        let person = |name: &str, role| PersonRow {
            id: store.new_id(),
            name: name.into(),
            role,
        };
        let mut home = Self {
            operator: person("Ola Berg", Role::Operator),
            bomiljo: person("Ingrid Dal", Role::Bomiljo),
            language: language.to_owned(),
            dwelling: store.new_id(),
            tenancy: store.new_id(),
            june: store.new_id(),
            visit: store.new_id(),
            clock,
            store,
            texts: Texts::new(Language::Nb),
            template: newest_template(HOME_VISIT).unwrap(),
            undo: None,
            sync: SyncState::default(),
            _folder: folder,
        };
        home.move_in();
        home.plan(home.june, VisitKind::First, at(6, 4, 10, 0));
        home.set_clock(at(6, 4, 10, 0));
        home.write(home.june, VisitStarted {});
        home.set_clock(at(11, 24, 8, 12));
        home.plan(home.visit, VisitKind::Second, at(11, 24, 9, 0));
        home
    }

    fn move_in(&mut self) {
        let building = self.store.new_id();
        for person in [self.operator.clone(), self.bomiljo.clone()] {
            let (name, role) = (person.name, person.role);
            self.write(person.id, PersonAdded { name, role });
        }
        let added = BuildingAdded {
            complex: "Svaleborg".into(),
            address: "Svaleborgveien 14".into(),
        };
        self.write(building, added);
        let added = DwellingAdded {
            building,
            number: "H0203".into(),
            rooms: 3,
            area_m2: 68,
            facts: vec!["bathroom_fan".into()],
        };
        self.write(self.dwelling, added);
        let started = TenancyStarted {
            dwelling: self.dwelling,
            tenant: "Amina".into(),
            language: self.language.clone(),
            needs_interpreter: false,
            has_children: false,
            starts_on: NaiveDate::from_ymd_opt(2026, 5, 14).unwrap(),
        };
        self.write(self.tenancy, started);
    }

    /// The tenancy is written anew, with another language.
    pub(super) fn tenant_speaks(&mut self, language: &str) {
        let tenancy = self.store.tenancy(self.tenancy).unwrap();
        let started = TenancyStarted {
            dwelling: tenancy.dwelling,
            tenant: tenancy.tenant,
            language: language.into(),
            needs_interpreter: tenancy.needs_interpreter,
            has_children: tenancy.has_children,
            starts_on: tenancy.starts_on,
        };
        self.write(self.tenancy, started);
    }

    /// A visit of both, in this home.
    pub(super) fn plan(&mut self, visit: Id, kind: VisitKind, starts_at: i64) {
        let day = nyvri_core::calendar::day_of(starts_at);
        let proposed = VisitProposed {
            tenancy: self.tenancy,
            dwelling: self.dwelling,
            kind,
            from_day: day,
            to_day: day,
            template: self.template.id.clone(),
            template_version: self.template.version,
        };
        self.write(visit, proposed);
        self.write(visit, VisitScheduled { starts_at });
        let people = vec![self.operator.id, self.bomiljo.id];
        self.write(visit, VisitAssigned { people });
    }

    pub(super) fn set_clock(&self, now: i64) {
        self.clock.0.store(now, Ordering::Relaxed);
    }

    /// Ola writes.
    pub(super) fn write(&mut self, subject: Id, change: impl Into<Change>) {
        self.write_as(self.operator.id, subject, change);
    }

    pub(super) fn write_as(&mut self, author: Id, subject: Id, change: impl Into<Change>) {
        let change = change.into();
        self.store.write(author, subject, &[change]).unwrap();
    }

    pub(super) fn start(&mut self) {
        self.write(self.visit, VisitStarted {});
    }

    /// Ends the visit of June.
    pub(super) fn end_june(&mut self) {
        self.write(self.june, VisitCompleted {});
    }

    pub(super) fn end_today(&mut self) {
        self.write(self.visit, VisitCompleted {});
    }

    pub(super) fn book_interpreter(&mut self) {
        let interpreter = Interpreter::Booked;
        self.write(self.visit, InterpreterSet { interpreter });
    }

    pub(super) fn answer(&mut self, visit: Id, question: &str, answer: Answer) {
        let question = question.to_owned();
        self.write(visit, AnswerGiven { question, answer });
    }

    /// A finding on the ceiling of the bathroom.
    pub(super) fn find(&mut self, visit: Id, question: Option<&str>, grade: ConditionGrade) -> Id {
        let finding = self.store.new_id();
        let question = question.map(str::to_owned);
        self.write(visit, FindingLogged { finding, question });
        let (room, part) = ("bathroom".into(), "ceiling".into());
        self.write(visit, RoomSet { finding, room });
        self.write(visit, PartSet { finding, part });
        let grade = Some(grade);
        self.write(visit, GradeSet { finding, grade });
        finding
    }

    pub(super) fn take_photo(&mut self, visit: Id, finding: Id, of: u8) -> Id {
        let picture = Intake {
            jpeg: vec![of; 8],
            thumbnail: vec![of; 4],
            sha256: [of; 32],
            width: 4,
            height: 3,
            taken_at_camera: None,
        };
        let author = self.operator.id;
        self.store
            .take_photo(author, visit, finding, &picture)
            .unwrap()
    }

    pub(super) fn seen_by<'a>(&'a self, person: &'a PersonRow) -> View<'a> {
        View {
            store: &self.store,
            texts: &self.texts,
            person,
            now: self.store.now(),
            undo: self.undo.clone(),
            sync: self.sync.clone(),
        }
    }

    pub(super) fn view(&self) -> View<'_> {
        self.seen_by(&self.operator)
    }
}
