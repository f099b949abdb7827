//! A summary that was signed, after a rule has erased a photo that stood in it: nobody changed anything, and every replica
//! says so.

use std::error::Error;

use nyvri_core::domain::change::AnswerGiven;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::retention::{Kept, nobody};
use nyvri_core::domain::signed::SignedSince;
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::{Goes, Store};
use nyvri_core::sync::round;
use nyvri_tests::bare_phone::Pocket;
use nyvri_tests::seeded;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// How what stands is to what was signed last.
fn since_signed(store: &Store, visit: Id) -> Outcome<SignedSince> {
    let signed = store.signatures(visit)?.pop().ok_or("nobody signed")?;
    let (now, erased) = (store.summary(visit)?.hash(), store.photos_erased(visit)?);
    Ok(SignedSince::of(&signed.summary, &now, &erased))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_that_a_rule_erased_does_not_make_what_was_signed_look_edited() -> Outcome {
    let office = seeded::office().await?;
    let state = &office.running.state;
    let visit: Id = office.visit.parse()?;
    let worker = Pocket::pair(&office, office.bomiljo, Role::Bomiljo).await?;
    worker.sync().await?;
    for seed in [82, 83] {
        worker.find(visit, "fukt i taket", seed)?;
    }
    worker.sign(visit, "Amina Warsame", "")?;
    worker.sync().await?;
    let goes = |what| Goes {
        what,
        subject: visit,
        kind: Kept::Photo,
        rule: "photos".to_owned(),
        pack: "retention 1".to_owned(),
    };
    let photos = state.store().photos_of_visit(visit)?;
    let photos: Vec<Goes> = photos.iter().map(|photo| goes(photo.id)).collect();
    assert_eq!(
        (photos.len(), since_signed(&state.store(), visit)?),
        (2, SignedSince::Same)
    );
    state.store().erase(nobody(), &photos)?;
    worker.sync().await?;
    let told = SignedSince::Erased {
        photos: 2,
        by_rule: true,
    };
    assert_eq!(since_signed(&state.store(), visit)?, told);
    assert_eq!(since_signed(&round::lock(&worker.store), visit)?, told);

    // An edit still is one.
    let edited = AnswerGiven {
        question: "vents-open".to_owned(),
        answer: Answer::Deviation,
    };
    round::lock(&worker.store).write(office.bomiljo, visit, &[edited.into()])?;
    worker.sync().await?;
    assert_eq!(since_signed(&state.store(), visit)?, SignedSince::Changed);
    Ok(())
}
