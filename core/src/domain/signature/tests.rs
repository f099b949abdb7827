//! What is a signature, what is none, and how it is kept.

use super::*;

fn line(from: (u16, u16), to: (u16, u16)) -> Vec<Point> {
    vec![Point::new(from.0, from.1), Point::new(to.0, to.1)]
}

#[test]
fn what_is_said_comes_back_from_its_text() -> Result<(), NotASignature> {
    let strokes = [
        line((100, 200), (4_000, 9_000)),
        line((5_000, 1), (5_200, 80)),
    ];
    let all = [
        Signing::drawn(&strokes)?,
        Signing::typed("Amina Yusuf | «A»")?,
        Signing::not(Unsigned::NotAble, "brukket arm"),
        Signing::not(Unsigned::Declines, ""),
    ];
    for said in all {
        assert_eq!(said.to_string().parse(), Ok(said));
    }
    Ok(())
}

#[test]
fn nothing_and_a_dot_and_a_slip_are_no_signature() {
    let dot = vec![Point::new(500, 500)];
    let slip = line((500, 500), (900, 700));
    for strokes in [vec![], vec![vec![]], vec![dot.clone()], vec![dot, slip]] {
        assert_eq!(Signing::drawn(&strokes), Err(NotASignature::TooLittle));
    }
    for name in ["", "  ", "x", "12 34"] {
        assert_eq!(Signing::typed(name), Err(NotASignature::NoName));
    }
}

#[test]
fn a_signature_stays_within_its_limits() -> Result<(), NotASignature> {
    let long: Vec<Point> = (0..9_000).map(|at| Point::new(at, at % 700)).collect();
    let signed = Signing::drawn(&[long.clone(), line((1, 2), (30, 40)), long.clone()])?;
    let Signing::Drawn(strokes) = &signed else {
        return Err(NotASignature::Unreadable);
    };
    let points: usize = strokes.iter().map(Vec::len).sum();
    assert!(points <= POINTS_MAX + 4, "{points}");
    assert_eq!((strokes[0][0], strokes[0].last()), (long[0], long.last()));
    assert_eq!(signed.to_string().parse(), Ok(signed));
    let many = vec![line((0, 0), (900, 900)); STROKES_MAX + 1];
    assert_eq!(Signing::drawn(&many), Err(NotASignature::TooMuch));
    Ok(())
}

#[test]
fn what_is_no_signature_is_not_read() {
    for text in [
        "",
        "drawn ",
        "drawn 1,1 x",
        "signed|A B",
        "typed",
        "typed|",
        "drawn 1,1",
    ] {
        assert!(text.parse::<Signing>().is_err(), "{text}");
    }
}
