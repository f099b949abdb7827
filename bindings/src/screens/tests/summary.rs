//! The visit read back: what the letter says, in which languages, and what stands of those who signed.

use nyvri_core::domain::change::{
    AdviceGiven, Change, NoteWritten, SummaryDisputed, SummarySigned, UrgencySet, VisitApproved,
};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::mark::Point;
use nyvri_core::domain::season::Season;
use nyvri_core::domain::signature::{Party, Signing, Unsigned};
use nyvri_core::domain::visit::Answer;
use nyvri_core::text::{Language, Texts};

use super::{Home, assert_worded, at};
use crate::screens::parts::{ActionKind, GradeMark, ReceiptState};
use crate::screens::summary::{SummaryScreen, SummarySection};

fn screen(home: &Home) -> SummaryScreen {
    let screen = SummaryScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&screen);
    screen
}

fn hash(home: &Home) -> String {
    home.store.summary(home.visit).unwrap().hash()
}

fn drawn() -> Signing {
    let stroke = vec![Point::new(900, 5_000), Point::new(6_000, 2_000)];
    Signing::drawn(&[stroke]).unwrap()
}

fn sign(home: &Home, party: Party, signing: Signing) -> Change {
    SummarySigned {
        party,
        signing: Some(signing),
        summary: hash(home),
    }
    .into()
}

/// A stain in the bathroom that is soon to be mended, one answer that is fine, one piece of advice.
fn looked_at() -> Home {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.check();
    home.answer(home.visit, &question.id, Answer::Ok);
    let finding = home.find(home.visit, None, ConditionGrade::TG2);
    let urgency = Some(Urgency::Soon);
    home.write(home.visit, UrgencySet { finding, urgency });
    let text = "større enn sist".into();
    home.write(home.visit, NoteWritten { finding, text });
    let given = AdviceGiven {
        advice: "short-airing".into(),
        topic: topic.id.clone(),
        season: Season::Autumn,
        finding: None,
    };
    home.write(home.visit, given);
    home
}

fn rows(section: &SummarySection) -> Vec<(&str, &str)> {
    let rows = section.rows.iter();
    rows.map(|row| (&*row.text, &*row.detail)).collect()
}

#[test]
fn the_letter_says_what_was_seen_what_happens_and_by_when() {
    let mut home = looked_at();
    home.tenant_speaks("nb");
    let shown = screen(&home);
    assert_eq!(shown.title, "Oppsummering");
    assert_eq!(shown.subtitle, "Leses høyt for Amina");
    let [letter] = &shown.letters[..] else {
        panic!("there are texts of one language")
    };
    assert!(shown.languages.is_empty());
    assert!(
        letter.opening.starts_with("Tirsdag 24. november. "),
        "{}",
        letter.opening
    );
    assert!(
        letter.opening.ends_with(" var hos Amina."),
        "{}",
        letter.opening
    );
    let [looked, found, municipality, tenant] = &letter.sections[..] else {
        panic!("four sections")
    };
    assert_eq!(looked.heading, "Dette gikk vi gjennom");
    assert_eq!(looked.rows[0].detail, "Ett punkt. Det var i orden.");
    assert_eq!(
        rows(found),
        [("Tak på badet", "Middels kraftige tegn. Større enn sist.")]
    );
    assert_eq!(found.rows[0].grade, Some(GradeMark::TG2));
    assert_eq!(
        found.rows[0].spoken,
        "TG2, Tak på badet. Middels kraftige tegn. Større enn sist."
    );
    assert_eq!(
        rows(municipality),
        [(
            "Ordner tak på badet",
            "Det gjøres snart. Innen 4. desember."
        )]
    );
    assert_eq!(tenant.heading, "Dette kan du gjøre");
    assert_eq!(tenant.rows.len(), 1);
}

#[test]
fn a_visit_without_findings_says_so() {
    let mut home = Home::new();
    home.start();
    let shown = screen(&home);
    let none: Vec<_> = shown.letters[0]
        .sections
        .iter()
        .map(|it| &it.none)
        .collect();
    assert!(none.iter().all(|none| none.is_some()), "{none:?}");
    assert_eq!(
        none[1].as_deref(),
        Some("Vi så ingenting som må følges opp.")
    );
}

#[test]
fn the_letter_stands_in_the_tenants_language_beside_the_workers() {
    let mut home = looked_at();
    let in_arabic = screen(&home).letters.remove(1);
    assert_eq!(
        (&*in_arabic.language, in_arabic.is_right_to_left),
        ("ar", true)
    );
    let machine = Texts::new(Language::Ar).get("tenant-machine");
    assert_eq!(in_arabic.translated, Some(machine));
    home.tenant_speaks("tr");
    assert!(screen(&home).languages.is_empty(), "no texts in Turkish");
    home.tenant_speaks("nn");
    home.texts = Texts::new(Language::Nb);
    assert!(screen(&home).languages.is_empty(), "both are Norwegian");
    home.tenant_speaks("en");
    let shown = screen(&home);
    let picks = shown.languages.iter();
    let picks: Vec<_> = picks.map(|it| (&*it.value, it.chosen)).collect();
    assert_eq!(picks, [("nb", true), ("en", false), ("both", false)]);
    let english = &shown.letters[1];
    assert_eq!(english.sections[1].heading, "What we saw");
    assert!(!english.is_right_to_left);
    assert_eq!(english.translated, None);
}

#[test]
fn nothing_confidential_is_in_it_and_both_phones_sign_the_same() {
    let mut home = looked_at();
    let before = (screen(&home).letters, hash(&home));
    let template = home.template.clone();
    let topic = template.topics.iter().find(|topic| topic.confidential);
    let question = topic.unwrap().questions[0].id.clone();
    home.write_as(
        home.bomiljo.id,
        home.visit,
        nyvri_core::domain::change::AnswerGiven {
            question: question.clone(),
            answer: Answer::Deviation,
        },
    );
    home.find(home.visit, Some(&question), ConditionGrade::TG3);
    assert_eq!((screen(&home).letters, hash(&home)), before);
    let hers = SummaryScreen::build(&home.seen_by(&home.bomiljo), home.visit).unwrap();
    assert_eq!(hers.letters, before.0);
}

#[test]
fn a_signature_stands_and_a_later_edit_shows() {
    let mut home = looked_at();
    let open = screen(&home);
    assert_eq!(open.dock.note.as_deref(), Some("Ingen har signert ennå"));
    assert!(open.parties.iter().all(|party| party.can_sign));
    let signed = sign(&home, Party::Tenant, drawn());
    home.write(home.visit, signed);
    let shown = screen(&home);
    let tenant = &shown.parties[0];
    let signed = tenant.signed.as_ref().unwrap();
    assert!(!tenant.can_sign && signed.strokes[0].points.len() == 2);
    assert_eq!(
        (&*signed.text, &signed.changed),
        ("Signert kl. 08.12", &None)
    );
    let receipt = signed.receipt.as_ref().unwrap();
    assert_eq!(receipt.state, ReceiptState::OnPhone);
    assert_eq!(shown.dock.note.as_deref(), Some("Leietaker har signert"));
    home.find(home.visit, None, ConditionGrade::TG1);
    let signed = screen(&home).parties[0].signed.clone().unwrap();
    assert_eq!(signed.changed.as_deref(), Some("Endret etter signering"));
}

#[test]
fn what_was_signed_on_the_other_phone_stands_beside() {
    let mut home = looked_at();
    let signed = sign(&home, Party::Tenant, Signing::typed("Amina Yusuf").unwrap());
    home.write_as(home.bomiljo.id, home.visit, signed);
    let signed = sign(&home, Party::Worker, drawn());
    home.write_as(home.bomiljo.id, home.visit, signed);
    let shown = screen(&home);
    assert!(shown.parties.iter().all(|party| party.signed.is_none()));
    let who: Vec<_> = shown
        .signed_elsewhere
        .iter()
        .map(|it| (&*it.who, &*it.text, it.remove_label.is_none()))
        .collect();
    assert_eq!(
        who,
        [
            (
                "Leietaker",
                "Amina Yusuf. Skrevet og bekreftet kl. 08.12",
                true
            ),
            ("Ingrid", "Signert kl. 08.12", true),
        ]
    );
    assert_eq!(
        shown.dock.note.as_deref(),
        Some("Leietaker og Ingrid har signert")
    );
}

#[test]
fn ending_says_that_the_tenant_has_not_signed_and_why_not_is_an_ordinary_choice() {
    let mut home = looked_at();
    let asks = |home: &Home| screen(home).dock.main.unwrap();
    assert_eq!(asks(&home).kind, ActionKind::CompleteVisit);
    let text = asks(&home).confirm.unwrap().text;
    assert!(text.starts_with("Leietakeren har ikke signert."), "{text}");
    let not = sign(
        &home,
        Party::Tenant,
        Signing::not(Unsigned::NotAble, "brukket arm"),
    );
    home.write(home.visit, not);
    let signed = screen(&home).parties[0].signed.clone().unwrap();
    assert_eq!(
        signed.text,
        "Kan ikke signere, notert kl. 08.12. Brukket arm."
    );
    let signed = sign(&home, Party::Tenant, drawn());
    home.write(home.visit, signed);
    let text = asks(&home).confirm.unwrap().text;
    assert!(!text.contains("signert"), "{text}");
}

#[test]
fn disagreement_is_written_down_and_that_of_two_phones_is_kept() {
    let mut home = looked_at();
    let says = |home: &Home, words: &str| SummaryDisputed {
        words: words.into(),
        summary: hash(home),
    };
    let mine = says(&home, "Muggen var der fra før.");
    home.write(home.visit, mine);
    let hers = says(&home, "Vinduet er tett.");
    home.write_as(home.bomiljo.id, home.visit, hers);
    let shown = screen(&home);
    assert_eq!(shown.dispute, "Muggen var der fra før.");
    assert_eq!(shown.disputes_of_others, ["Ingrid skrev: Vinduet er tett."]);
    assert!(shown.agree[1].chosen && !shown.agree[0].chosen);
    let back = says(&home, "");
    home.write(home.visit, back);
    assert!(screen(&home).agree[0].chosen);
}

#[test]
fn approval_closes_the_summary() {
    let mut home = looked_at();
    let signed = sign(&home, Party::Tenant, drawn());
    home.write(home.visit, signed);
    home.end_today();
    home.set_clock(at(11, 24, 9, 50));
    let ended = screen(&home);
    assert!(!ended.is_closed && ended.dock.main.is_none());
    assert!(ended.parties[1].can_sign, "until the office has approved");
    home.write(home.visit, VisitApproved {});
    let shown = screen(&home);
    assert!(shown.is_closed && shown.closed.is_some());
    let removable = shown.parties[0].signed.clone().unwrap().remove_label;
    assert_eq!((removable, shown.parties[1].can_sign), (None, false));
}
