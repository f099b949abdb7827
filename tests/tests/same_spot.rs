//! Same spot, last time: earlier photos laid over today's, new stains found, and what does not fit told as such.

use nyvri_core::photo::PhotoError;
use nyvri_core::photo::align::{Apart, Compared, compare, overlay};
use nyvri_tests::pictures;
use nyvri_tests::rooms::{self, Outcome};

/// Fewer than the bench takes, and others.
const SEEDS: std::ops::Range<u64> = 1_000..1_010;

#[test]
fn photos_of_one_spot_are_laid_over_each_other_and_a_new_stain_is_found() -> Result<(), PhotoError>
{
    let mut outcome = Outcome::default();
    for seed in SEEDS {
        for has_stain in [true, false] {
            let pair = rooms::pair(seed, has_stain);
            outcome.judge(&pair, &compare(&pair.then, &pair.now)?);
        }
    }
    assert_eq!(outcome.pairs, 20);
    assert_eq!(outcome.wrong, 0, "{outcome:?}");
    assert!(outcome.aligned >= 19, "{outcome:?}");
    assert!(outcome.found >= 9, "{outcome:?}");
    assert!(outcome.falsely <= 1, "{outcome:?}");
    Ok(())
}

#[test]
fn different_rooms_are_never_laid_over_each_other() -> Result<(), PhotoError> {
    for seed in SEEDS {
        let pair = rooms::strangers(seed);
        let compared = compare(&pair.then, &pair.now)?;
        assert!(
            matches!(compared, Compared::Apart(_)),
            "seed {seed}: {compared:?}"
        );
    }
    Ok(())
}

#[test]
fn a_bare_wall_holds_nothing_to_lay_by() -> Result<(), PhotoError> {
    let wall = image::RgbImage::from_pixel(640, 480, image::Rgb([201, 196, 188]));
    let wall = pictures::jpeg(&wall, 85);
    assert_eq!(compare(&wall, &wall)?, Compared::Apart(Apart::TooPlain));
    Ok(())
}

#[test]
fn the_earlier_photo_is_drawn_as_large_as_todays_in_todays_light()
-> Result<(), Box<dyn std::error::Error>> {
    let pair = rooms::pair(1_001, false);
    let Compared::Laid(laid) = overlay(&pair.then, &pair.now)? else {
        return Err("they were not laid over each other".into());
    };
    let (now, then) = (
        image::load_from_memory(&pair.now)?.into_rgb8(),
        image::load_from_memory(&laid.jpeg)?.into_rgb8(),
    );
    assert_eq!(now.dimensions(), then.dimensions());
    let (width, height) = now.dimensions();
    let middle = |picture: &image::RgbImage| {
        let part = image::imageops::crop_imm(picture, width / 3, height / 3, width / 3, height / 3);
        let small = image::imageops::thumbnail(&part.to_image(), 8, 8);
        small.into_raw()
    };
    for (one, other) in middle(&now).into_iter().zip(middle(&then)) {
        assert!(one.abs_diff(other) < 12, "{one} and {other}");
    }
    Ok(())
}

#[test]
fn what_is_no_picture_is_refused() {
    let whole = rooms::pair(1_001, false);
    assert!(compare(&whole.then, b"not a picture").is_err());
    assert!(compare(&whole.then[..whole.then.len() / 2], &whole.now).is_err());
}
