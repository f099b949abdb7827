//! Many photos over a line that is cut at half of the bytes: how long all of them take, and how many bytes
//! were sent in vain.

use std::path::{Path, PathBuf};
use std::time::Duration;

use image::RgbImage;

use nyvri_core::domain::change::FindingLogged;
use nyvri_core::domain::id::Id;
use nyvri_core::photo::adopt;
use nyvri_core::sync::round::lock;

use super::Outcome;
use super::office::{BenchOffice, Visits};
use super::ours::Timed;
use super::phone::BenchPhone;
use super::run::Run;
use super::workload::Chance;
use crate::pictures;

const SIZE: (u32, u32) = (2_048, 1_536);
/// Grains that make a JPEG of this size weigh about 300 kB.
const GRAIN: u64 = 9;
const QUALITY: u8 = 80;
const A_FINDING: usize = 10;

/// Draws photos into a folder, each unlike the others.
pub fn draw(folder: &Path, count: usize) -> Outcome<Vec<PathBuf>> {
    std::fs::create_dir_all(folder)?;
    let mut chance = Chance(7);
    let mut picture = pictures::asymmetric(SIZE.0, SIZE.1);
    for pixel in picture.pixels_mut() {
        let grain = chance.below(GRAIN) as u8;
        pixel.0 = pixel.0.map(|value| value.saturating_add(grain));
    }
    let mut files = Vec::new();
    for number in 0..count {
        mark(&mut picture, &mut chance);
        let file = folder.join(format!("photo-{number:04}.jpg"));
        std::fs::write(&file, pictures::jpeg(&picture, QUALITY))?;
        files.push(file);
    }
    Ok(files)
}

/// The same photo, under another name: its bytes have a comment that no other has.
pub fn another(photo: &[u8], number: u64) -> Vec<u8> {
    const COMMENT: u8 = 0xFE;
    pictures::with_segment(photo, COMMENT, format!("Foto nr. {number}").as_bytes())
}

/// A few spots that no other photo has.
fn mark(picture: &mut RgbImage, chance: &mut Chance) {
    for _ in 0..64 {
        let (x, y) = (
            chance.below(u64::from(SIZE.0)),
            chance.below(u64::from(SIZE.1)),
        );
        let colour = chance.another().to_be_bytes();
        picture.put_pixel(
            x as u32,
            y as u32,
            image::Rgb([colour[0], colour[1], colour[2]]),
        );
    }
}

/// Sends them to a real office, with the line cut at half of the bytes.
pub async fn ours(folder: &Path, photos: &[PathBuf], rtt: Duration) -> Outcome<Run> {
    let visits = Visits {
        count: 1,
        people_each: 1,
    };
    let office = BenchOffice::start(&folder.join("office"), 1, &visits, rtt)?;
    let phone = BenchPhone::pair(&folder.join("a"), office.people[0], &office.pairings[0]).await?;
    let mut timed = Timed::new(&office);
    timed.sync("visits_a", &phone).await?;
    let total = take(&phone, office.visits[0], photos)?;
    phone.with_pictures();

    office.network.cut_after(total / 2);
    if timed.try_sync("until_cut", &phone).await?.is_ok() {
        return Err("the line was not cut".into());
    }
    office.network.heal();
    timed.sync("resumed", &phone).await?;
    let left = lock(&phone.store).pictures_to_send()?.len();
    let mut run = timed.run;
    run.note("photos_lost", left as f64, "photos");
    sum(&mut run, total);
    Ok(run)
}

/// What both parts took together.
pub fn sum(run: &mut Run, total: u64) {
    run.sum("upload", &["until_cut", "resumed"]);
    let sent: f64 = ["until_cut_up_bytes", "resumed_up_bytes"]
        .iter()
        .filter_map(|metric| run.value(metric))
        .sum();
    run.note("extra_percent", 100.0 * (sent / total as f64 - 1.0), "%");
}

/// The phone takes each of them; gives the bytes of all.
fn take(phone: &BenchPhone, visit: Id, photos: &[PathBuf]) -> Outcome<u64> {
    let mut total = 0;
    for some in photos.chunks(A_FINDING) {
        let finding = lock(&phone.store).new_id();
        let logged = FindingLogged {
            finding,
            question: None,
        };
        lock(&phone.store).write(phone.person, visit, &[logged.into()])?;
        for file in some {
            let picture = adopt(std::fs::read(file)?)?;
            total += picture.jpeg.len() as u64;
            lock(&phone.store).take_photo(phone.person, visit, finding, &picture)?;
        }
    }
    Ok(total)
}
