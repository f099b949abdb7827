//! The letter and the protocol of a visit: in both languages, signed, and without what is confidential.

use nyvri_core::domain::change::{
    Change, FindingLogged, NoteWritten, SummaryDisputed, SummarySigned,
};
use nyvri_core::domain::mark::Point;
use nyvri_core::domain::signature::{Party, Signing};
use nyvri_core::photo::take_in;
use nyvri_core::store::{Store, VisitRow};
use nyvri_core::text::{Language, Texts};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::remains::{must_have, must_lack, piece_of};

use crate::{Fjordvik, Outcome, as_slices, everything_in, fjordvik, keep, names};

/// The visit with findings of a tenant who reads Arabic, at its end.
fn of_yusra(store: &Store) -> Outcome<VisitRow> {
    for visit in store.visits()? {
        let tenancy = store.tenancy(visit.tenancy);
        let is_hers = tenancy.is_ok_and(|it| it.tenant == "Yusra Hamdan");
        if is_hers && !store.summary(visit.id)?.findings.is_empty() {
            return Ok(visit);
        }
    }
    Err("no such visit".into())
}

/// Signs it, disagrees with it, and writes what nobody but some may read.
fn end(office: &Fjordvik) -> Outcome<VisitRow> {
    let mut store = office.running.state.store();
    let visit = of_yusra(&store)?;
    let (author, finding) = (visit.people[0], store.new_id());
    let question = Some("feels-safe".to_owned());
    let text = "NABOEN BANKER".to_owned();
    let secret = [
        FindingLogged { finding, question }.into(),
        NoteWritten { finding, text }.into(),
    ];
    store.write(author, visit.id, &secret)?;
    store.take_photo(author, visit.id, finding, &take_in(&bathroom(7))?)?;
    let summary = store.summary(visit.id)?.hash();
    let name = (0..60_u16).map(|step| Point::new(800 + step * 130, 2_000 + step * 997 % 5_000));
    let drawn = || Some(Signing::Drawn(vec![name.clone().collect()]));
    let said: [Change; 2] = [Party::Tenant, Party::Worker].map(|party| {
        let (signing, summary) = (drawn(), summary.clone());
        SummarySigned {
            party,
            signing,
            summary,
        }
        .into()
    });
    store.write(author, visit.id, &said)?;
    let words = "Flekken var der da jeg flyttet inn".to_owned();
    store.write(
        author,
        visit.id,
        &[SummaryDisputed { words, summary }.into()],
    )?;
    Ok(visit)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nyvri-pdf: ./nyvri test pdf"]
async fn the_letter_is_in_both_languages_and_holds_nothing_confidential() -> Outcome {
    let office = fjordvik().await?;
    let mut browser = office.signed_in()?;
    let visit = end(&office)?;
    let (tenant, people, others) = known(&office, &visit)?;
    let pdf = browser.download(&format!("/visits/{}/summary.pdf", visit.id))?;
    keep("letter", &pdf)?;
    let all = everything_in(&pdf)?;
    let (ours, theirs) = (Texts::new(Language::Nb), Texts::new(Language::Ar));
    let heading = |texts: &Texts| texts.get("letter-found").into_bytes();
    must_have("the letter", &all, &[&heading(&ours), tenant.as_bytes()]);
    // A line from right to left comes out word by word.
    for word in theirs.get("letter-found").split(' ') {
        must_have("the letter", &all, &[word.as_bytes()]);
    }
    must_have(
        "the letter",
        &all,
        &[b"/Lang (ar)", b"Flekken var der", people.as_bytes()],
    );
    must_lack("the letter", &all, &as_slices(&others));
    must_lack("the letter", &all, &[b"NABOEN", b"Exif", &piece_of(7)?]);
    assert_eq!(
        pdf,
        browser.download(&format!("/visits/{}/summary.pdf", visit.id))?
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nyvri-pdf: ./nyvri test pdf"]
async fn the_protocol_names_what_was_signed_and_tells_when_it_is_another() -> Outcome {
    let office = fjordvik().await?;
    let mut browser = office.signed_in()?;
    let visit = end(&office)?;
    let (_, _, others) = known(&office, &visit)?;
    let address = format!("/visits/{}/protocol.pdf", visit.id);
    let pdf = browser.download(&address)?;
    keep("protocol", &pdf)?;
    let all = everything_in(&pdf)?;
    let hash = office.running.state.store().summary(visit.id)?.hash();
    let changed = Texts::new(Language::Nb).get("summary-changed");
    must_have("the protocol", &all, &[hash.as_bytes(), b"Flekken var der"]);
    must_lack("the protocol", &all, &as_slices(&others));
    must_lack(
        "the protocol",
        &all,
        &[b"NABOEN", b"Exif", &piece_of(7)?, changed.as_bytes()],
    );
    {
        let mut store = office.running.state.store();
        let finding = store.new_id();
        let question = Some("vents-open".to_owned());
        let found = FindingLogged { finding, question };
        store.write(visit.people[0], visit.id, &[found.into()])?;
    }
    let after = everything_in(&browser.download(&address)?)?;
    must_have("the protocol", &after, &[changed.as_bytes()]);
    must_lack("the protocol", &after, &[hash.as_bytes()]);
    Ok(())
}

/// Of the visit: its tenant, one who went, and the names of everybody else.
fn known(office: &Fjordvik, visit: &VisitRow) -> Outcome<(String, String, Vec<Vec<u8>>)> {
    let store = office.running.state.store();
    let tenant = store.tenancy(visit.tenancy)?.tenant;
    let people = store.people()?.into_iter();
    let people = people.filter(|it| visit.people.contains(&it.id));
    let people: Vec<String> = people.map(|it| it.name).collect();
    let mut those: Vec<&str> = people.iter().map(String::as_str).collect();
    those.push(&tenant);
    let others = names(&store, &those)?;
    Ok((tenant, people[0].clone(), others))
}
