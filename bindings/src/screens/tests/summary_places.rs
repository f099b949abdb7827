//! Where nobody lives, a visit is read back without a tenant; a letter in a tenant's language is in that alone, but for
//! what a worker wrote; and what a rule erased is no edit.

use nyvri_core::domain::change::{
    NoteWritten, PlaceVisitProposed, SummarySigned, UrgencySet, VisitStarted,
};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::retention::{Kept, nobody};
use nyvri_core::domain::signature::{Party, Signing};
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::Goes;
use nyvri_core::text::{Language, Texts};

use super::{Home, assert_worded, at};
use crate::screens::summary::SummaryScreen;

#[test]
fn in_an_empty_dwelling_the_worker_alone_signs() {
    let mut home = Home::new();
    let visit = home.store.new_id();
    let day = nyvri_core::calendar::day_of(at(11, 24, 9, 0));
    let dwelling = home.store.visit(home.visit).unwrap().dwelling;
    let proposed = PlaceVisitProposed {
        building: home.store.dwelling(dwelling).unwrap().building,
        dwelling: Some(dwelling),
        kind: VisitKind::Viewing,
        from_day: day,
        to_day: day,
        template: home.template.id.clone(),
        template_version: home.template.version,
    };
    home.write(visit, proposed);
    home.write(visit, VisitStarted {});
    let shown = SummaryScreen::build(&home.view(), visit).unwrap();
    assert_worded(&shown);
    assert_eq!(shown.subtitle, "Svaleborgveien 14");
    assert!(shown.agree.is_empty() && shown.languages.is_empty());
    let parties: Vec<_> = shown.parties.iter().map(|it| &*it.party).collect();
    assert_eq!(parties, ["worker"]);
    let headings = shown.letters[0].sections.iter();
    let headings: Vec<_> = headings.map(|it| &*it.heading).collect();
    assert_eq!(
        headings,
        [
            "Dette gikk vi gjennom",
            "Dette så vi",
            "Dette gjør kommunen"
        ]
    );
    assert!(shown.letters[0].opening.ends_with("Vi var her."));
}

#[test]
fn a_letter_in_arabic_has_no_words_of_another_language() {
    let mut home = Home::new();
    home.start();
    let (_, question) = home.check();
    home.answer(
        home.visit,
        &question.id,
        nyvri_core::domain::visit::Answer::Ok,
    );
    let finding = home.find(home.visit, None, ConditionGrade::TG2);
    let urgency = Some(Urgency::Soon);
    home.write(home.visit, UrgencySet { finding, urgency });
    let shown = SummaryScreen::build(&home.view(), home.visit).unwrap();
    let arabic = &shown.letters[1];
    let is_latin = |text: &String| text.chars().any(|letter| letter.is_ascii_alphabetic());
    for section in &arabic.sections {
        let rows = section.rows.iter().flat_map(|row| [&row.text, &row.detail]);
        let said = rows.chain([&section.heading]).chain(&section.none);
        assert_eq!(
            said.filter(|text| is_latin(text)).collect::<Vec<_>>(),
            [""; 0]
        );
    }
}

#[test]
fn what_a_worker_wrote_is_told_as_norwegian_in_a_letter_of_another_language() {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG2);
    let text = "større enn sist".into();
    home.write(home.visit, NoteWritten { finding, text });
    let shown = SummaryScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&shown);
    let [norwegian, arabic] = [0, 1].map(|place| &shown.letters[place].sections[1].rows[0]);
    assert_eq!(norwegian.detail, "Middels kraftige tegn. Større enn sist.");
    let label = Texts::new(Language::Ar).get("letter-noted");
    let noted = format!("{label}: \u{2066}Større enn sist.\u{2069}");
    assert_eq!(arabic.detail.lines().nth(1), Some(&*noted));
    assert!(arabic.spoken.contains(&noted), "{}", arabic.spoken);
}

#[test]
fn a_photo_that_a_rule_erased_is_told_and_is_no_edit() {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG2);
    let photo = home.take_photo(home.visit, finding, 7);
    let signed = SummarySigned {
        party: Party::Worker,
        signing: Some(Signing::typed("Ola Berg").unwrap()),
        summary: home.store.summary(home.visit).unwrap().hash(),
    };
    home.write(home.visit, signed);
    let goes = Goes {
        what: photo,
        subject: home.visit,
        kind: Kept::Photo,
        rule: "photos".into(),
        pack: "retention 1".into(),
    };
    home.store.erase(nobody(), &[goes]).unwrap();
    let shown = SummaryScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&shown);
    let signed = shown.parties[1].signed.as_ref().unwrap();
    assert_eq!(
        (&*signed.text, &signed.changed),
        (
            "Ola Berg. Skrevet og bekreftet kl. 08.12. Ett bilde er slettet siden, etter reglene for lagring.",
            &None
        )
    );
}
