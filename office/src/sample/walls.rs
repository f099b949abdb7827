//! The scenes of a bathroom ceiling, a bedroom corner and the space under a sink.

use super::paint::{Canvas, Color, Dice};
use super::scenes::{HEIGHT, WIDTH};

/// A bathroom ceiling with a stain beside the vent.
pub fn ceiling(bad: f32) -> Canvas {
    let mut dice = Dice::new(7);
    let mut canvas = Canvas::new(WIDTH, HEIGHT, [228, 220, 205]);
    let (left, right): (Color, Color) = ([205, 207, 203], [185, 190, 188]);
    canvas.polygon(
        &[(0.0, 610.0), (560.0, 730.0), (560.0, 1125.0), (0.0, 1125.0)],
        left,
        1.0,
    );
    canvas.polygon(
        &[
            (560.0, 730.0),
            (1500.0, 520.0),
            (1500.0, 1125.0),
            (560.0, 1125.0),
        ],
        right,
        1.0,
    );
    for row in 0u8..4 {
        let down = f32::from(row) * 112.0;
        canvas.line(
            (0.0, 740.0 + down),
            (560.0, 840.0 + down),
            4.0,
            [255; 3],
            0.45,
        );
        canvas.line(
            (560.0, 840.0 + down),
            (1500.0, 660.0 + down),
            4.0,
            [255; 3],
            0.45,
        );
    }
    for column in 0u8..10 {
        let along = f32::from(column);
        canvas.line(
            (110.0 * along - 30.0, 600.0 + along * 24.0),
            (110.0 * along - 30.0, 1125.0),
            4.0,
            [255; 3],
            if along < 6.0 { 0.4 } else { 0.0 },
        );
        canvas.line(
            (640.0 + 96.0 * along, 712.0 - along * 21.5),
            (640.0 + 96.0 * along, 1125.0),
            4.0,
            [255; 3],
            0.36,
        );
    }
    canvas.line((0.0, 610.0), (560.0, 730.0), 20.0, [250, 249, 246], 1.0);
    canvas.line((560.0, 730.0), (1500.0, 520.0), 20.0, [250, 249, 246], 1.0);
    canvas.line((0.0, 621.0), (560.0, 741.0), 3.0, [150, 152, 148], 0.8);
    canvas.line((560.0, 741.0), (1500.0, 531.0), 3.0, [150, 152, 148], 0.8);
    vent(&mut canvas);
    let size = (150.0 + 250.0 * bad, 60.0 + 110.0 * bad);
    let middle = (640.0 + 40.0 * bad, 330.0);
    canvas.stain(&mut dice, middle, size, [150, 116, 66], 0.55 + 0.5 * bad);
    canvas.stain(
        &mut dice,
        middle,
        (size.0 * 0.6, size.1 * 0.6),
        [112, 84, 44],
        0.35 + 0.5 * bad,
    );
    if bad > 0.5 {
        canvas.specks(
            &mut dice,
            130,
            middle,
            (size.0 * 0.8, size.1 * 0.8),
            [58, 56, 46],
        );
    }
    canvas.oval((1160.0, 190.0), (170.0, 78.0), 0.02, [252, 251, 246], 1.0);
    canvas.oval((1160.0, 182.0), (150.0, 64.0), 0.9, [255; 3], 1.0);
    canvas.light(&mut dice, (1160.0, 200.0));
    canvas
}

fn vent(canvas: &mut Canvas) {
    let (dark, pale): (Color, Color) = ([150, 146, 136], [246, 246, 242]);
    canvas.polygon(
        &[
            (196.0, 136.0),
            (508.0, 136.0),
            (470.0, 330.0),
            (158.0, 330.0),
        ],
        dark,
        0.35,
    );
    canvas.polygon(
        &[
            (200.0, 130.0),
            (504.0, 130.0),
            (466.0, 318.0),
            (162.0, 318.0),
        ],
        pale,
        1.0,
    );
    for slat in 0u8..6 {
        let down = f32::from(slat);
        canvas.line(
            (222.0 - down * 5.6, 158.0 + down * 27.0),
            (474.0 - down * 5.6, 158.0 + down * 27.0),
            9.0,
            dark,
            0.9,
        );
    }
}

/// A bedroom corner with mould.
pub fn corner(bad: f32) -> Canvas {
    let mut dice = Dice::new(11);
    let mut canvas = Canvas::new(WIDTH, HEIGHT, [196, 190, 172]);
    canvas.polygon(
        &[
            (730.0, 0.0),
            (1500.0, 0.0),
            (1500.0, 1125.0),
            (730.0, 1125.0),
        ],
        [178, 172, 155],
        1.0,
    );
    canvas.paint((560.0, 0.0), (900.0, 1125.0), [120, 115, 100], |x, _| {
        0.5 - (x - 730.0).abs() / 340.0
    });
    canvas.polygon(
        &[
            (730.0, 850.0),
            (1500.0, 1030.0),
            (1500.0, 1125.0),
            (0.0, 1125.0),
            (0.0, 1030.0),
        ],
        [118, 92, 72],
        1.0,
    );
    for board in 0u8..7 {
        let along = f32::from(board) * 210.0;
        canvas.line((730.0, 860.0), (along, 1125.0), 3.0, [88, 66, 50], 0.5);
    }
    for (end, shade) in [
        ((0.0, 1010.0), [244, 242, 236]),
        ((1500.0, 1010.0), [232, 229, 221]),
    ] {
        canvas.line((730.0, 838.0), end, 46.0, shade, 1.0);
        canvas.line(
            (730.0, 862.0),
            (end.0, end.1 + 26.0),
            4.0,
            [90, 80, 68],
            0.6,
        );
    }
    let high = 120.0 + 640.0 * bad;
    let middle = (735.0, 830.0 - high * 0.62);
    canvas.stain(
        &mut dice,
        middle,
        (80.0 + 230.0 * bad, high * 0.6),
        [84, 88, 70],
        0.5 + 0.55 * bad,
    );
    canvas.stain(
        &mut dice,
        (735.0, 760.0),
        (110.0 + 150.0 * bad, 150.0),
        [64, 68, 54],
        0.6 + 0.4 * bad,
    );
    let specks = if bad > 0.5 { 420 } else { 60 };
    canvas.specks(
        &mut dice,
        specks,
        middle,
        (70.0 + 190.0 * bad, high * 0.56),
        [46, 50, 40],
    );
    canvas.light(&mut dice, (1250.0, 120.0));
    canvas
}

/// The trap under a kitchen sink, with a drop.
pub fn sink() -> Canvas {
    let mut dice = Dice::new(17);
    let mut canvas = Canvas::new(WIDTH, HEIGHT, [214, 205, 190]);
    canvas.polygon(
        &[
            (0.0, 930.0),
            (1500.0, 930.0),
            (1500.0, 1125.0),
            (0.0, 1125.0),
        ],
        [196, 180, 156],
        1.0,
    );
    canvas.line((0.0, 930.0), (1500.0, 930.0), 5.0, [140, 126, 106], 0.8);
    canvas.polygon(
        &[(120.0, 0.0), (1380.0, 0.0), (1310.0, 150.0), (190.0, 150.0)],
        [182, 186, 190],
        1.0,
    );
    canvas.line((190.0, 150.0), (1310.0, 150.0), 8.0, [130, 134, 138], 0.9);
    let (white, shade): (Color, Color) = ([238, 238, 234], [176, 176, 170]);
    let pipe = [
        ((720.0, 140.0), (720.0, 560.0)),
        ((720.0, 560.0), (800.0, 640.0)),
        ((800.0, 640.0), (900.0, 560.0)),
        ((900.0, 560.0), (900.0, 430.0)),
        ((900.0, 430.0), (1500.0, 380.0)),
    ];
    for (a, b) in pipe {
        canvas.line(
            (a.0 + 8.0, a.1 + 10.0),
            (b.0 + 8.0, b.1 + 10.0),
            92.0,
            [120, 112, 100],
            0.35,
        );
    }
    for (a, b) in pipe {
        canvas.line(a, b, 86.0, shade, 1.0);
        canvas.line(
            (a.0 - 8.0, a.1 - 8.0),
            (b.0 - 8.0, b.1 - 8.0),
            56.0,
            white,
            1.0,
        );
    }
    for nut in [(720.0, 300.0), (720.0, 520.0), (900.0, 500.0)] {
        canvas.line(
            (nut.0 - 46.0, nut.1),
            (nut.0 + 46.0, nut.1),
            44.0,
            [206, 206, 200],
            1.0,
        );
        canvas.line(
            (nut.0 - 50.0, nut.1 + 20.0),
            (nut.0 + 50.0, nut.1 + 20.0),
            6.0,
            [140, 140, 134],
            0.8,
        );
    }
    canvas.oval((800.0, 965.0), (230.0, 40.0), 0.25, [150, 150, 146], 0.75);
    canvas.oval((785.0, 958.0), (190.0, 28.0), 0.5, [226, 232, 234], 0.7);
    for drop in [720.0, 810.0] {
        canvas.oval((806.0, drop), (11.0, 17.0), 0.3, [208, 224, 230], 0.95);
        canvas.oval((802.0, drop - 4.0), (4.0, 6.0), 0.5, [255; 3], 0.9);
    }
    canvas.stain(
        &mut dice,
        (800.0, 985.0),
        (360.0, 70.0),
        [128, 104, 72],
        0.8,
    );
    canvas.light(&mut dice, (300.0, 80.0));
    canvas
}
