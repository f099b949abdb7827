//! What a phone refuses is said in words that help, and what stood, stands: through the calls that both apps make.

use nyvri::FieldApp;
use nyvri::error::AppError;
use nyvri::screens::drawn::PicturePoint;
use nyvri::screens::summary::{SigningParty, Stroke};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::interpreter::Interpreter;
use nyvri_tests::seeded::{Seeded, office};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The code and the words of a refusal.
fn refusal(done: Result<(), AppError>) -> Outcome<(String, String)> {
    match done {
        Err(AppError::Failed { code, text }) => Ok((code, text)),
        Ok(()) => Err("it was taken".into()),
    }
}

/// What is chosen about the interpreter.
fn interpreter(app: &FieldApp, office: &Seeded) -> Outcome<Vec<String>> {
    let panel = app.visit(office.visit.clone())?.interpreter;
    let states = panel.ok_or("no panel")?.states.into_iter();
    let chosen = states.filter(|state| state.chosen);
    Ok(chosen.map(|state| state.value).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_never_interprets_and_whoever_was_booked_still_is() -> Outcome {
    let office = office().await?;
    let (ingrid, _ola, _folders) = office.both_phones().await?;
    let set = |value: &str| ingrid.set_interpreter(office.visit.clone(), value.to_owned());
    set("booked")?;
    for (language, says) in [
        ("nb", "Barn skal aldri tolke, og det ble ikke lagret."),
        ("nn", "Barn skal aldri tolke, og det vart ikkje lagra."),
        ("en", "A child must never interpret, so it was not saved."),
    ] {
        ingrid.set_language(language.to_owned())?;
        for child in ["present-child", "by_phone-child"] {
            let (code, text) = refusal(set(child))?;
            assert_eq!(code, "child-interprets");
            assert!(text.starts_with(says), "{text}");
            assert!(text.len() > says.len(), "and what to do instead: {text}");
        }
        assert_eq!(interpreter(&ingrid, &office)?, ["booked"]);
    }
    ingrid.sync().await?;
    let visit: Id = office.visit.parse().map_err(|_| "no id")?;
    let kept = office.running.state.store().visit(visit)?;
    assert_eq!(kept.interpreter, Interpreter::Booked);
    set("by_phone-service")?;
    assert_eq!(interpreter(&ingrid, &office)?, ["by_phone-service"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_that_cannot_be_is_refused_with_its_range_and_the_one_before_stands() -> Outcome {
    let office = office().await?;
    let (ingrid, _ola, _folders) = office.both_phones().await?;
    let read = |question: &str, typed: &str| {
        ingrid.answer_number(office.visit.clone(), question.into(), typed.into())
    };
    read("living-room-humidity", "58")?;
    for typed in ["580", "0", "-4", "femtiåtte", "5 8", "1e9", "NaN", "inf"] {
        let (code, text) = refusal(read("living-room-humidity", typed))?;
        assert_eq!(code, "number-refused", "{typed}");
        assert!(text.contains("fra 1 til 100"), "{typed}: {text}");
        assert!(text.contains("Det forrige svaret står"), "{typed}: {text}");
    }
    let (_, text) = refusal(read("living-room-temperature", "216"))?;
    assert!(
        text.contains("fra -30 til 60") || text.contains("fra −30 til 60"),
        "{text}"
    );
    let topic = ingrid.topic(office.visit.clone(), "readings".into())?;
    let values = topic.questions.into_iter().filter_map(|card| card.number);
    let values: Vec<_> = values
        .map(|number| number.value)
        .filter(|it| !it.is_empty())
        .collect();
    assert_eq!(values, ["58"]);
    Ok(())
}

fn stroke(points: &[(f32, f32)]) -> Stroke {
    let points = points.iter().map(|(x, y)| PicturePoint { x: *x, y: *y });
    Stroke {
        points: points.collect(),
    }
}

fn tenant(app: &FieldApp, office: &Seeded) -> Outcome<SigningParty> {
    let mut parties = app.summary(office.visit.clone())?.parties.into_iter();
    let tenant = parties.find(|party| party.party == "tenant");
    Ok(tenant.ok_or("nobody to sign")?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_of_nothing_is_refused_and_what_was_signed_before_stands() -> Outcome {
    let office = office().await?;
    let (ingrid, _ola, _folders) = office.both_phones().await?;
    let sign = |strokes: Vec<Stroke>| ingrid.sign(office.visit.clone(), "tenant".into(), strokes);
    let by_name =
        |name: &str| ingrid.sign_by_name(office.visit.clone(), "tenant".into(), name.into());
    let name = stroke(&[(0.1, 0.8), (0.3, 0.2), (0.5, 0.8), (0.9, 0.3)]);
    for is_signed in [false, true] {
        let dot = stroke(&[(0.3, 0.5), (0.31, 0.5)]);
        for nothing in [vec![], vec![stroke(&[])], vec![dot]] {
            let (code, text) = refusal(sign(nothing))?;
            assert_eq!(code, "signature-too-little");
            assert!(text.contains("Oppsummeringen er trygg"), "{text}");
        }
        for nobody in ["", "  ", "…", "7"] {
            let (code, text) = refusal(by_name(nobody))?;
            assert_eq!(code, "signature-no-name");
            assert!(text.contains("Skriv hele navnet"), "{text}");
        }
        let tenant = tenant(&ingrid, &office)?;
        assert_eq!(tenant.signed.is_some(), is_signed);
        assert_ne!(tenant.can_sign, is_signed);
        sign(vec![name.clone()])?;
    }
    let signed = tenant(&ingrid, &office)?.signed.ok_or("not signed")?;
    assert_eq!(signed.strokes.len(), 1);
    Ok(())
}
