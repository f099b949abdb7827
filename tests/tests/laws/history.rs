//! Generated histories: what three phones write and when they meet the office.

use nyvri_core::domain::advice::AdviceOutcome;
use nyvri_core::domain::change::{
    AdviceGiven, AdviceOutcomeTold, AdviceTakenBack, AnswerCleared, AnswerGiven, Blanked, Change,
    DeadlinePaused, Erased, FindingLogged, FindingRemoved, GradeSet, NoteWritten, PartSet,
    PhotoCaptioned, PhotoMarked, PhotoMoved, PhotoRemoved, PhotoTaken, PlaceVisitProposed, RoomSet,
    SummaryDisputed, SummarySigned, TemplateChosen, TemplatePublished, TextsPublished, UrgencySet,
    VisitAssigned, VisitCompleted, VisitScheduled, VisitStarted,
};
use nyvri_core::domain::deadline::PauseReason;
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::mark::{Point, Shape};
use nyvri_core::domain::season::Season;
use nyvri_core::domain::signature::{Party, Signing, Unsigned};
use nyvri_core::domain::signed::WithoutPhoto;
use nyvri_core::domain::visit::{Answer, VisitKind};
use nyvri_core::log::{Entry, Hlc};
use proptest::prelude::*;
use proptest::sample::select;

/// An id for samples.
pub fn id(kind: u8, number: u8) -> Id {
    let mut bytes = [0; 16];
    bytes[0] = kind;
    bytes[15] = number;
    Id::from_slice(&bytes).unwrap_or_default()
}

fn change() -> impl Strategy<Value = Change> {
    let finding = || (0..2_u8).prop_map(|n| id(1, n));
    let photo = || (0..2_u8).prop_map(|n| id(2, n));
    let question = || select(vec!["vent", "fan"]).prop_map(str::to_owned);
    let answer = select(vec![
        Answer::Ok,
        Answer::Deviation,
        Answer::Number(21.5),
        Answer::Text("x".into()),
    ]);
    prop_oneof![
        (question(), answer).prop_map(|(question, answer)| AnswerGiven { question, answer }.into()),
        question().prop_map(|question| AnswerCleared { question }.into()),
        finding().prop_map(|finding| FindingLogged {
            finding,
            question: None
        }
        .into()),
        (finding(), select(vec!["bathroom", "kitchen"])).prop_map(|(finding, room)| RoomSet {
            finding,
            room: room.into()
        }
        .into()),
        (finding(), select(vec!["wall", "floor"])).prop_map(|(finding, part)| PartSet {
            finding,
            part: part.into()
        }
        .into()),
        (
            finding(),
            prop::option::of(select(ConditionGrade::ALL.to_vec()))
        )
            .prop_map(|(finding, grade)| GradeSet { finding, grade }.into()),
        (finding(), prop::option::of(select(Urgency::ALL.to_vec())))
            .prop_map(|(finding, urgency)| UrgencySet { finding, urgency }.into()),
        (finding(), select(vec!["", "damp", "mould"])).prop_map(|(finding, text)| NoteWritten {
            finding,
            text: text.into()
        }
        .into()),
        (
            finding(),
            prop::option::of(select(PauseReason::ALL.to_vec()))
        )
            .prop_map(|(finding, reason)| DeadlinePaused { finding, reason }.into()),
        (finding(), 0..400_i64).prop_map(|(finding, saw)| FindingRemoved {
            finding,
            saw: saw << 16
        }
        .into()),
        (photo(), finding()).prop_map(|(photo, finding)| PhotoMoved { photo, finding }.into()),
        (
            photo(),
            select(vec!["", "over the shower", "behind the door"])
        )
            .prop_map(|(photo, text)| PhotoCaptioned {
                photo,
                text: text.into()
            }
            .into()),
        (photo(), finding(), 0..9_u8).prop_map(|(photo, finding, n)| {
            let sha256 = format!("{n:064x}");
            PhotoTaken {
                photo,
                finding,
                sha256,
                bytes: 9,
                width: 3,
                height: 3,
                taken_at: 7,
                same_spot_as: (n > 4).then(|| id(2, n)),
                original_of: None,
            }
            .into()
        }),
        photo().prop_map(|photo| PhotoRemoved { photo }.into()),
        advice(),
        erased(),
        prop::option::of(finding()).prop_map(|finding| Blanked { finding }.into()),
        said_of_summary(),
        (photo(), 0..3_u8, 0..4_u16).prop_map(|(photo, mark, n)| {
            let (from, to) = (Point::new(n, n), Point::new(n + 9, 7));
            let shape = match n {
                0 => None,
                1 => Some(Shape::Newer("star 1,1".into())),
                _ => Some(Shape::Blur(from, to)),
            };
            // A mark is drawn on one photo and never moves to another.
            let mark = id(8, photo.as_bytes()[15] * 3 + mark);
            PhotoMarked { photo, mark, shape }.into()
        }),
        prop::collection::vec((0..3_u8).prop_map(|n| id(3, n)), 0..3)
            .prop_map(|people| VisitAssigned { people }.into()),
        (1..9_i64).prop_map(|starts_at| VisitScheduled { starts_at }.into()),
        (1..3_u32).prop_map(|version| TemplatePublished {
            template: "own".into(),
            version,
            json: "{}".into(),
            texts: [("nb".to_owned(), "q-x = x".to_owned())].into(),
            sha256: String::new(),
        }
        .into()),
        select(vec!["", "tenant-next = x\n"]).prop_map(|texts| TextsPublished {
            language: "uk".into(),
            texts: texts.into(),
        }
        .into()),
        (0..2_u8, prop::option::of(Just(id(5, 0)))).prop_map(|(building, dwelling)| {
            let day = chrono::NaiveDate::default();
            PlaceVisitProposed {
                building: id(4, building),
                dwelling,
                kind: VisitKind::Round,
                from_day: day,
                to_day: day,
                template: "own".into(),
                template_version: 1 + u32::from(building),
            }
            .into()
        }),
        (1..4_u32).prop_map(|version| TemplateChosen {
            template: "own".into(),
            version,
        }
        .into()),
        select(vec![VisitStarted {}.into(), VisitCompleted {}.into()]),
        Just(Change::Unknown {
            kind: "from_a_newer_app".into(),
            payload: b"{}".to_vec()
        }),
    ]
}

fn said_of_summary() -> impl Strategy<Value = Change> {
    let party = select(Party::ALL.to_vec());
    let strokes = [vec![Point::new(9, 9), Point::new(4_000, 900)]];
    let drawn = Signing::drawn(&strokes).ok();
    let signing = select(vec![
        None,
        drawn,
        Signing::typed("Amina").ok(),
        Some(Signing::not(Unsigned::Declines, "")),
    ]);
    let summary = || select(vec!["aa", "bb"]).prop_map(str::to_owned);
    let words = select(vec!["", "not so"]).prop_map(str::to_owned);
    prop_oneof![
        (party, signing, summary()).prop_map(|(party, signing, summary)| SummarySigned {
            party,
            signing,
            summary
        }
        .into()),
        (words, summary()).prop_map(|(words, summary)| SummaryDisputed { words, summary }.into()),
    ]
}

fn advice() -> impl Strategy<Value = Change> {
    let piece = || {
        select(vec![("vents-open", "air"), ("cooker", "kitchen")])
            .prop_map(|(advice, topic)| (advice.to_owned(), topic.to_owned()))
    };
    let season = select(Season::ALL.to_vec());
    let finding = prop::option::of((0..2_u8).prop_map(|n| id(1, n)));
    let outcome = prop::option::of(select(AdviceOutcome::ALL.to_vec()));
    prop_oneof![
        (piece(), season, finding).prop_map(|((advice, topic), season, finding)| AdviceGiven {
            advice,
            topic,
            season,
            finding
        }
        .into()),
        piece().prop_map(|(advice, topic)| AdviceTakenBack { advice, topic }.into()),
        (piece(), outcome).prop_map(|((advice, topic), outcome)| AdviceOutcomeTold {
            advice,
            topic,
            outcome
        }
        .into()),
    ]
}

/// A photo, or seldom the visit itself.
fn erased() -> impl Strategy<Value = Change> {
    let what = prop_oneof![5 => (0..2_u8).prop_map(|n| id(2, n)), 1 => Just(id(9, 0))];
    let (before, after) = ("aa".into(), "bb".into());
    let summary = select(vec![None, Some(WithoutPhoto { before, after })]);
    (what, select(vec!["by-hand", "photos"]), summary).prop_map(|(what, rule, summary)| {
        let (kind, rule, pack) = ("photo".into(), rule.into(), "retention 1".into());
        Erased {
            what,
            kind,
            rule,
            pack,
            summary,
        }
        .into()
    })
}

/// What a phone does next.
#[derive(Debug, Clone)]
enum Step {
    Write(Change),
    /// Sends what waits and fetches what is new.
    Sync,
}

/// A history: entries of three phones whose clocks are days apart, each with the office's commit that brought it.
pub fn history() -> impl Strategy<Value = Vec<(Entry, i64)>> {
    let step = prop_oneof![4 => change().prop_map(Step::Write), 1 => Just(Step::Sync)];
    prop::collection::vec((0..3_usize, 0..50_i64, step), 1..60).prop_map(|steps| {
        let mut office = Office::default();
        for (phone, passed, step) in steps {
            match step {
                Step::Write(change) => office.write(phone, passed, change),
                Step::Sync => office.sync(phone),
            }
        }
        (0..3).for_each(|phone| office.sync(phone));
        office.log
    })
}

#[derive(Default)]
struct Phone {
    clock: Hlc,
    seq: i64,
    cursor: i64,
    unsent: Vec<Entry>,
}

/// Three phones and the commits of the office they share.
#[derive(Default)]
struct Office {
    phones: [Phone; 3],
    log: Vec<(Entry, i64)>,
}

impl Office {
    fn write(&mut self, number: usize, passed: i64, change: Change) {
        const DAY: i64 = 86_400_000;
        let phone = &mut self.phones[number];
        phone.clock = phone.clock.next(number as i64 * 3 * DAY + passed);
        phone.seq += 1;
        phone.unsent.push(Entry {
            device: DeviceId(number as i64 + 1),
            seq: phone.seq,
            at: phone.clock,
            seen: phone.cursor,
            author: id(3, u8::try_from(number).unwrap_or(0)),
            subject: id(9, 0),
            change,
        });
    }

    fn sync(&mut self, number: usize) {
        let phone = &mut self.phones[number];
        let next = self.log.last().map_or(0, |(_, last)| *last) + 1;
        self.log
            .extend(phone.unsent.drain(..).map(|entry| (entry, next)));
        for (entry, _) in &self.log {
            phone.clock = phone.clock.seen(entry.at);
        }
        phone.cursor = self.log.last().map_or(0, |(_, last)| *last);
    }
}
