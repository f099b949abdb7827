//! An operator's round of a building, and the one before it: what is found again at the same place is known again,
//! with and without a question. Real office, real phone.

use nyvri_core::domain::change::{
    AnswerGiven, Change, FindingLogged, GradeSet, PartSet, PlaceVisitProposed, RoomSet,
    VisitAssigned, VisitCompleted, VisitScheduled, VisitStarted,
};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::{Answer, VisitKind};
use nyvri_tests::seeded::{Seeded, office};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const HANDRAILS: &str = "round-handrails-firm";
const A_MONTH: i64 = 30 * 24 * 3_600_000;

/// A round of the seeded building for Ola, and what is said of it.
fn round(office: &Seeded, starts_at: i64, said: Vec<Change>) -> Outcome<Id> {
    let mut store = office.running.state.store();
    let seeded = store.visit(office.visit.parse()?)?;
    let building = store.dwelling(seeded.dwelling)?.building;
    let visit = store.new_id();
    let day = nyvri_core::calendar::day_of(starts_at);
    let proposed = PlaceVisitProposed {
        building,
        dwelling: None,
        kind: VisitKind::Round,
        from_day: day,
        to_day: day,
        template: "round".to_owned(),
        template_version: 1,
    };
    let people = vec![office.operator];
    let mut changes = vec![
        proposed.into(),
        VisitScheduled { starts_at }.into(),
        VisitAssigned { people }.into(),
    ];
    changes.extend(said);
    store.write(office.operator, visit, &changes)?;
    Ok(visit)
}

/// Last time: a loose handrail, and a broken window at the entrance that no question asks about.
fn last_time() -> Vec<Change> {
    let [rail, window] = [Id::new(71), Id::new(72)];
    let logged = |finding, question: Option<&str>| FindingLogged {
        finding,
        question: question.map(str::to_owned),
    };
    let grade = |finding, grade| GradeSet {
        finding,
        grade: Some(grade),
    };
    let place = |text: &str| text.to_owned();
    let answer = Answer::Deviation;
    let question = HANDRAILS.to_owned();
    vec![
        VisitStarted {}.into(),
        AnswerGiven { question, answer }.into(),
        logged(rail, Some(HANDRAILS)).into(),
        grade(rail, ConditionGrade::TG3).into(),
        logged(window, None).into(),
        RoomSet {
            finding: window,
            room: place("entrance"),
        }
        .into(),
        PartSet {
            finding: window,
            part: place("window"),
        }
        .into(),
        grade(window, ConditionGrade::TG2).into(),
        VisitCompleted {}.into(),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_round_finds_again_at_the_same_place_is_known_again() -> Outcome {
    let office = office().await?;
    let now = office.running.state.now();
    round(&office, now - A_MONTH, last_time())?;
    let today = round(&office, now, Vec::new())?.to_string();
    let folder = tempfile::tempdir()?;
    let ola = office
        .phone(folder.path(), office.operator, Role::Operator)
        .await?;
    ola.sync().await?;

    ola.answer(today.clone(), HANDRAILS.into(), "deviation".into())?;
    let visit = ola.visit(today.clone())?;
    let rail = ola.finding(visit.findings[0].finding_id.clone())?;
    let graded = rail.grade_last.ok_or("the handrail is not known again")?;
    assert!(graded.contains("TG3"), "{graded}");
    let topics = visit.topics.into_iter();
    let told: Vec<String> = topics.map(|topic| topic.status).collect();
    assert!(told.iter().any(|it| it.contains("som sist")), "{told:?}");

    let window = ola.new_finding(today)?;
    assert_eq!(ola.finding(window.clone())?.grade_last, None);
    ola.set_room(window.clone(), "entrance".into())?;
    ola.set_part(window.clone(), "window".into())?;
    let graded = ola.finding(window.clone())?.grade_last;
    let graded = graded.ok_or("the window is not known again")?;
    assert!(graded.contains("TG2"), "{graded}");
    ola.set_part(window.clone(), "door".into())?;
    assert_eq!(ola.finding(window)?.grade_last, None, "another part");
    Ok(())
}
