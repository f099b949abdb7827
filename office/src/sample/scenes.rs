//! Four little scenes, drawn by code: no home and no tenant was ever photographed.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};

use super::paint::{Canvas, Dice};
use super::walls::{ceiling, corner, sink};
use crate::error::Result;

/// Pixels as painted; scenes place everything on this sheet.
pub const WIDTH: u32 = 1500;
/// The same.
pub const HEIGHT: u32 = 1125;

/// What a photo shows; the number is how bad it is, in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scene {
    /// A bathroom ceiling with a stain beside the vent.
    Ceiling(u8),
    /// A bedroom corner with mould.
    Corner(u8),
    /// A window with dew.
    Window(u8),
    /// The trap under a kitchen sink, with a drop.
    Sink,
}

impl Scene {
    /// The photo as the camera would give it: a PNG without any metadata.
    pub fn draw(self) -> Result<Vec<u8>> {
        let canvas = match self {
            Self::Ceiling(bad) => ceiling(f32::from(bad) / 100.0),
            Self::Corner(bad) => corner(f32::from(bad) / 100.0),
            Self::Window(bad) => window(f32::from(bad) / 100.0),
            Self::Sink => sink(),
        };
        let mut png = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(canvas.finish())
            .write_to(&mut png, ImageFormat::Png)
            .map_err(std::io::Error::other)?;
        Ok(png.into_inner())
    }
}

fn window(bad: f32) -> Canvas {
    let mut dice = Dice::new(13);
    let mut canvas = Canvas::new(WIDTH, HEIGHT, [203, 196, 186]);
    canvas.polygon(
        &[(230.0, 0.0), (1270.0, 0.0), (1270.0, 900.0), (230.0, 900.0)],
        [246, 246, 244],
        1.0,
    );
    for pane in [280.0, 780.0] {
        let glass = [
            (pane, 0.0),
            (pane + 440.0, 0.0),
            (pane + 440.0, 850.0),
            (pane, 850.0),
        ];
        canvas.polygon(&glass, [168, 186, 202], 1.0);
        canvas.paint(
            (pane, 0.0),
            (pane + 440.0, 850.0),
            [206, 214, 218],
            |_, y| y / 850.0,
        );
        canvas.polygon(
            &[
                (pane, 480.0),
                (pane + 150.0, 380.0),
                (pane + 440.0, 520.0),
                (pane + 440.0, 850.0),
                (pane, 850.0),
            ],
            [96, 112, 104],
            1.0,
        );
        canvas.polygon(
            &[
                (pane, 640.0),
                (pane + 440.0, 600.0),
                (pane + 440.0, 850.0),
                (pane, 850.0),
            ],
            [74, 92, 80],
            1.0,
        );
        dew(&mut canvas, &mut dice, pane, bad);
        canvas.line((pane, 0.0), (pane, 850.0), 6.0, [190, 190, 186], 0.8);
        canvas.line(
            (pane, 850.0),
            (pane + 440.0, 850.0),
            8.0,
            [180, 180, 174],
            0.9,
        );
    }
    if bad > 0.5 {
        for pane in [500.0, 1000.0] {
            canvas.specks(&mut dice, 150, (pane, 868.0), (215.0, 18.0), [52, 54, 44]);
        }
    }
    canvas.polygon(
        &[
            (170.0, 900.0),
            (1330.0, 900.0),
            (1370.0, 985.0),
            (130.0, 985.0),
        ],
        [250, 250, 248],
        1.0,
    );
    canvas.line((130.0, 990.0), (1370.0, 990.0), 12.0, [150, 142, 132], 0.7);
    canvas.light(&mut dice, (750.0, 200.0));
    canvas
}

// Fog from the bottom up, drops in it, and tracks where they ran.
fn dew(canvas: &mut Canvas, dice: &mut Dice, pane: f32, bad: f32) {
    let top = 850.0 - 150.0 - 560.0 * bad;
    canvas.paint(
        (pane, top),
        (pane + 440.0, 850.0),
        [222, 230, 234],
        |_, y| ((y - top) / 260.0).min(0.62),
    );
    let drops = if bad > 0.5 { 520 } else { 150 };
    for _ in 0..drops {
        let (x, y) = (
            pane + dice.between(6.0, 434.0),
            dice.between(top + 60.0, 846.0),
        );
        let big = dice.between(2.0, 6.5);
        canvas.oval((x, y), (big, big * 1.25), 0.5, [242, 247, 250], 0.75);
        canvas.oval(
            (x + big * 0.2, y + big * 0.5),
            (big * 0.6, big * 0.5),
            0.6,
            [112, 130, 134],
            0.5,
        );
    }
    for _ in 0..if bad > 0.5 { 22 } else { 5 } {
        let (x, y) = (
            pane + dice.between(20.0, 420.0),
            dice.between(top + 60.0, 700.0),
        );
        let end = (
            x + dice.between(-6.0, 6.0),
            (y + dice.between(60.0, 220.0)).min(846.0),
        );
        canvas.line((x, y), end, dice.between(4.0, 8.0), [120, 140, 140], 0.55);
    }
}
