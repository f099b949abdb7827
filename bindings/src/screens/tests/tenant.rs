//! What the tenant is shown: in the tenant's language, one thing at a time, nothing confidential.

use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::content::pictograms;
use nyvri_core::text::{Language, Texts};

use super::{Home, assert_worded};
use crate::screens::tenant::{Shown, TenantScreen, TwoTongues};
use crate::screens::topic::TopicScreen;
use crate::screens::visit::VisitScreen;

fn shown(home: &Home, topic: Option<&str>, language: Option<&str>) -> Result<TenantScreen> {
    let shown = Shown { topic, language };
    TenantScreen::build(&home.view(), home.visit, &shown, |of| {
        Arc::new(Texts::new(of))
    })
}

fn advice(home: &Home, language: Option<&str>) -> TenantScreen {
    let screen = shown(home, None, language).unwrap();
    assert_worded(&screen);
    screen
}

fn beside(words: &TwoTongues) -> &str {
    words.beside.as_deref().unwrap_or("")
}

#[test]
fn advice_stands_in_the_language_of_the_tenancy_beside_the_worker_s() {
    let home = Home::new();
    let screen = advice(&home, None);
    assert_eq!(
        (screen.language.as_str(), screen.right_to_left),
        ("ar", true)
    );
    assert_eq!(screen.title.own, "نصائح لفصل الخريف");
    assert_eq!(beside(&screen.title), "Råd for høsten");
    let card = &screen.cards[0];
    assert_eq!(card.card_id, "advice/vents-open");
    assert!(card.text.own.starts_with("اترك فتحات التهوية"));
    assert!(card.text.right_to_left && card.text.language == "ar");
    assert!(beside(&card.text).starts_with("La ventilene stå åpne"));
    assert_eq!(card.spoken, card.text.own);
    assert_eq!(beside(&card.count), format!("1 av {}", screen.cards.len()));
    assert_eq!(screen.voices[0], "ar");
    assert_eq!(screen.leave_label, "Ferdig");
}

#[test]
fn every_card_of_advice_has_its_pictogram() {
    let screen = advice(&Home::new(), None);
    assert!(screen.cards.len() >= 4, "{}", screen.cards.len());
    for card in &screen.cards {
        let drawing = card.pictogram.as_ref().unwrap();
        assert!(!drawing.strokes.is_empty() && !drawing.spoken.is_empty());
    }
    let vent = pictograms::of_id("vent").unwrap();
    let drawn = &screen.cards[0].pictogram.as_ref().unwrap().strokes;
    assert_eq!(drawn[0].path, vent.strokes[0].path);
}

#[test]
fn who_reads_the_worker_s_language_sees_each_text_once() {
    let screen = advice(&Home::of_tenant("nb"), None);
    assert!(!screen.right_to_left && screen.notice.is_none());
    for card in &screen.cards {
        assert_eq!(
            (&card.text.beside, &card.origin),
            (&None, &None),
            "the original"
        );
    }
}

#[test]
fn a_translation_that_nobody_has_been_through_says_so_in_both_languages() {
    for language in ["ar", "ti", "fa-AF", "so", "uk", "pl", "en"] {
        let screen = advice(&Home::new(), Some(language));
        assert_eq!(screen.language, language);
        let origin = screen.cards[0].origin.as_ref().unwrap();
        assert_eq!(beside(origin), "Maskinoversatt, ikke gjennomgått");
        assert_eq!(origin.language, language);
    }
}

#[test]
fn another_language_is_chosen_on_the_spot() {
    let home = Home::new();
    let screen = advice(&home, Some("prs"));
    assert_eq!(
        (screen.language.as_str(), screen.right_to_left),
        ("fa-AF", true)
    );
    let chosen: Vec<_> = screen.languages.iter().filter(|it| it.chosen).collect();
    assert_eq!(
        (chosen[0].name.as_str(), chosen[0].beside.as_str()),
        ("دری", "Dari")
    );
    assert_eq!(screen.languages.len(), Language::TENANTS.len());
    let same = advice(&home, None);
    let ids = |screen: &TenantScreen| -> Vec<String> {
        screen
            .cards
            .iter()
            .map(|card| card.card_id.clone())
            .collect()
    };
    assert_eq!(
        ids(&screen),
        ids(&same),
        "the same cards, to stay where one is"
    );
}

#[test]
fn a_language_that_we_do_not_have_is_said_and_bokmaal_is_shown() {
    let screen = advice(&Home::of_tenant("es"), None);
    let notice = screen.notice.unwrap();
    assert_eq!(notice, "Vi har ikke es ennå. Alt vises på bokmål.");
    assert_eq!(screen.language, "nb");
    assert!(screen.cards[0].text.own.starts_with("La ventilene"));
}

#[test]
fn questions_of_a_topic_come_first_with_what_can_be_answered() {
    let mut home = Home::new();
    home.start();
    let screen = shown(&home, Some("indoor-climate"), Some("uk")).unwrap();
    assert_worded(&screen);
    assert_eq!(screen.title.own, "Повітря вдома");
    let kinds: Vec<bool> = screen
        .cards
        .iter()
        .map(|it| it.card_id.starts_with("question/"))
        .collect();
    assert!(kinds[0] && !kinds[kinds.len() - 1] && kinds.is_sorted_by(|a, b| a >= b));
    let dew = screen
        .cards
        .iter()
        .find(|it| it.card_id == "question/window-condensation");
    let dew = dew.unwrap();
    let answers: Vec<&str> = dew
        .answers
        .iter()
        .map(|answer| answer.own.as_str())
        .collect();
    assert_eq!(answers, ["Ніколи", "Інколи", "Щодня"]);
    assert_eq!(
        dew.spoken,
        "Конденсат на вікнах уранці. Ніколи. Інколи. Щодня"
    );
    let check = &screen.cards[0];
    assert_eq!(beside(&check.answers[1]), "Ikke i orden");
}

#[test]
fn nothing_confidential_is_shown_to_a_tenant_even_by_who_may_see_it() {
    let mut home = Home::new();
    home.start();
    let as_bomiljo = |topic: Option<&str>| {
        let shown = Shown {
            topic,
            language: None,
        };
        let view = home.seen_by(&home.bomiljo);
        TenantScreen::build(&view, home.visit, &shown, |of| Arc::new(Texts::new(of)))
    };
    for topic in home
        .template
        .topics
        .iter()
        .filter(|topic| topic.confidential)
    {
        assert!(as_bomiljo(Some(&topic.id)).is_err(), "{}", topic.id);
        let worker_s = TopicScreen::build(&home.seen_by(&home.bomiljo), home.visit, &topic.id);
        assert_eq!(worker_s.unwrap().show_tenant, None);
    }
    let seen = format!("{:?}", as_bomiljo(None).unwrap());
    for hidden in [
        "Ola",
        "Ingrid",
        "Amina",
        "neighbours",
        "quiet-nights",
        "advice/bill",
    ] {
        assert!(!seen.contains(hidden), "{hidden}");
    }
}

#[test]
fn a_visit_and_its_open_topics_lead_there() {
    let home = Home::new();
    let visit = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_eq!(visit.show_tenant.as_deref(), Some("Vis til leietaker"));
    let topic = TopicScreen::build(&home.view(), home.visit, "indoor-climate").unwrap();
    assert_eq!(topic.show_tenant.as_deref(), Some("Vis til leietaker"));
}
