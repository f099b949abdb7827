//! Rooms: six kinds, each with its own sizes, colours and wear.

use super::canvas::{Canvas, Colour};
use fastrand::Rng;

/// Pixels of the whole drawn room; a photo shows a part of it.
pub const ROOM: (usize, usize) = (1760, 1440);

/// Draws the room of a seed.
pub fn room(chance: &mut Rng) -> Canvas {
    let wall = pale(chance);
    let mut canvas = Canvas::new(ROOM.0, ROOM.1, wall);
    match chance.u8(0..6) {
        0 => ceiling_corner(&mut canvas, chance, true),
        1 => tiled_wall(&mut canvas, chance),
        2 => window_wall(&mut canvas, chance),
        3 => floor_and_door(&mut canvas, chance),
        4 => kitchen(&mut canvas, chance),
        _ => ceiling_corner(&mut canvas, chance, false),
    }
    for _ in 0..chance.u8(0..3) {
        crack(&mut canvas, chance);
    }
    let depth = 0.02 + 0.05 * chance.f32();
    canvas.roughen(chance, depth);
    canvas
}

fn between(chance: &mut Rng, low: f32, high: f32) -> f32 {
    low + chance.f32() * (high - low)
}

fn pale(chance: &mut Rng) -> Colour {
    let light = between(chance, 0.6, 0.9);
    [0, 1, 2].map(|_| light * between(chance, 0.92, 1.0))
}

fn shaded(colour: Colour, by: f32) -> Colour {
    colour.map(|value| value * by)
}

fn somewhere(chance: &mut Rng) -> (f32, f32) {
    // The middle of the room, which every photo shows.
    (
        between(chance, 480.0, 1280.0),
        between(chance, 400.0, 1000.0),
    )
}

/// Two walls and a ceiling, a vent and a lamp; with tiles below, or bare.
fn ceiling_corner(canvas: &mut Canvas, chance: &mut Rng, with_tiles: bool) {
    let (x, y) = (
        between(chance, 620.0, 1140.0),
        between(chance, 560.0, 880.0),
    );
    let (right, bottom) = (ROOM.0 as f32, ROOM.1 as f32);
    let (slope_left, slope_right) = (between(chance, 0.1, 0.3), between(chance, 0.1, 0.3));
    let (far_left, far_right) = (
        (0.0, y - x * slope_left),
        (right, y - (right - x) * slope_right),
    );
    let wall = pale(chance);
    canvas.polygon(
        &[far_left, (x, y), (x, bottom), (0.0, bottom)],
        shaded(wall, 0.93),
    );
    canvas.polygon(
        &[(x, y), far_right, (right, bottom), (x, bottom)],
        shaded(wall, 0.84),
    );
    if with_tiles {
        let step = between(chance, 90.0, 190.0);
        let grout = shaded(wall, between(chance, 1.02, 1.12));
        for line in 1..16 {
            let down = line as f32 * step;
            canvas.line((far_left.0, far_left.1 + down), (x, y + down), 5.0, grout);
            canvas.line((x, y + down), (far_right.0, far_right.1 + down), 5.0, grout);
            let (left, right) = (x - down, x + down * 0.9);
            canvas.line((left, y - down * slope_left), (left, bottom), 5.0, grout);
            canvas.line(
                (right, y - down * 0.9 * slope_right),
                (right, bottom),
                5.0,
                grout,
            );
        }
    }
    canvas.line(far_left, (x, y), 12.0, [0.95; 3]);
    canvas.line((x, y), far_right, 12.0, [0.94; 3]);
    canvas.line((x, y), (x, bottom), 4.0, shaded(wall, 0.7));
    let beside = (
        x - between(chance, 150.0, 420.0),
        y - between(chance, 220.0, 330.0),
    );
    vent(canvas, chance, beside);
    let lamp = (
        x + between(chance, 100.0, 330.0),
        y - between(chance, 190.0, 330.0),
    );
    canvas.ellipse(lamp, 96.0, 46.0, [0.72; 3]);
    canvas.ellipse(lamp, 90.0, 41.0, [0.96; 3]);
}

fn vent(canvas: &mut Canvas, chance: &mut Rng, (x, y): (f32, f32)) {
    let (width, height) = (between(chance, 90.0, 190.0), between(chance, 70.0, 130.0));
    canvas.rectangle(x - 5.0, y - 5.0, width + 10.0, height + 10.0, [0.66; 3]);
    canvas.rectangle(x, y, width, height, [0.9, 0.9, 0.87]);
    let slats = chance.u8(3..7);
    for slat in 0..slats {
        let down = (f32::from(slat) + 0.7) * height / (f32::from(slats) + 0.4);
        canvas.rectangle(x + 14.0, y + down, width - 28.0, 5.0, [0.4, 0.4, 0.38]);
    }
}

/// Tiles that differ a little from each other, two pipes, a socket, a tap.
fn tiled_wall(canvas: &mut Canvas, chance: &mut Rng) {
    let (wide, high) = (between(chance, 90.0, 240.0), between(chance, 80.0, 160.0));
    let (base, offset) = (pale(chance), chance.bool());
    let uneven = between(chance, 0.01, 0.06);
    for row in 0..(ROOM.1 as f32 / high) as usize + 1 {
        let shift = if offset && row % 2 == 1 {
            wide / 2.0
        } else {
            0.0
        };
        for column in 0..(ROOM.0 as f32 / wide) as usize + 2 {
            let tone = 1.0 + between(chance, -uneven, uneven);
            let (x, y) = (column as f32 * wide - shift, row as f32 * high);
            canvas.rectangle(
                x + 2.5,
                y + 2.5,
                wide - 5.0,
                high - 5.0,
                shaded(base, tone * 0.9),
            );
        }
    }
    for _ in 0..chance.u8(1..3) {
        let (x, _) = somewhere(chance);
        let breadth = between(chance, 18.0, 40.0);
        canvas.rectangle(x, 0.0, breadth, ROOM.1 as f32, [0.62, 0.6, 0.57]);
        canvas.rectangle(
            x + breadth * 0.3,
            0.0,
            breadth * 0.25,
            ROOM.1 as f32,
            [0.85; 3],
        );
    }
    socket(canvas, chance);
    let (x, y) = somewhere(chance);
    canvas.ellipse((x, y), 44.0, 44.0, [0.5, 0.52, 0.54]);
    canvas.ellipse((x, y), 30.0, 30.0, [0.78, 0.8, 0.82]);
    canvas.line((x, y), (x + 70.0, y + 60.0), 22.0, [0.6, 0.62, 0.64]);
}

fn socket(canvas: &mut Canvas, chance: &mut Rng) {
    let (x, y) = somewhere(chance);
    canvas.rectangle(x - 40.0, y - 40.0, 80.0, 80.0, [0.7; 3]);
    canvas.rectangle(x - 36.0, y - 36.0, 72.0, 72.0, [0.93; 3]);
    canvas.ellipse((x, y), 26.0, 26.0, [0.82; 3]);
    canvas.ellipse((x - 10.0, y), 4.0, 4.0, [0.15; 3]);
    canvas.ellipse((x + 10.0, y), 4.0, 4.0, [0.15; 3]);
}

/// A window with panes, a sill, a radiator under it, a curtain.
fn window_wall(canvas: &mut Canvas, chance: &mut Rng) {
    let (x, y) = (between(chance, 480.0, 760.0), between(chance, 260.0, 420.0));
    let (width, height) = (between(chance, 420.0, 680.0), between(chance, 300.0, 460.0));
    canvas.rectangle(
        x - 26.0,
        y - 26.0,
        width + 52.0,
        height + 52.0,
        [0.93, 0.92, 0.9],
    );
    let sky = [0.55, 0.66, 0.78].map(|value: f32| value * between(chance, 0.8, 1.2));
    let panes = chance.usize(1..4);
    let pane = width / panes as f32;
    for at in 0..panes {
        let left = x + at as f32 * pane + 9.0;
        canvas.rectangle(left, y, pane - 18.0, height, sky);
        let roof = y + height * between(chance, 0.4, 0.8);
        canvas.rectangle(
            left,
            roof,
            pane - 18.0,
            y + height - roof,
            shaded(sky, 0.55),
        );
        canvas.rectangle(left + pane - 46.0, y + height * 0.5, 14.0, 60.0, [0.3; 3]);
    }
    canvas.rectangle(x - 60.0, y + height + 26.0, width + 120.0, 22.0, [0.97; 3]);
    let top = y + height + between(chance, 90.0, 140.0);
    for rib in 0..(width / 44.0) as usize {
        let left = x + rib as f32 * 44.0;
        canvas.rectangle(left, top, 36.0, 250.0, [0.9, 0.9, 0.88]);
        canvas.rectangle(left + 30.0, top + 6.0, 8.0, 238.0, [0.68, 0.68, 0.66]);
    }
    let cloth = pale(chance);
    for fold in 0..6 {
        let tone = 0.6 + 0.06 * ((fold * 5) % 4) as f32;
        let left = x + width + 40.0 + fold as f32 * 30.0;
        canvas.rectangle(left, 0.0, 30.0, top + 200.0, shaded(cloth, tone));
    }
}

/// Boards, a skirting and a door with a handle.
fn floor_and_door(canvas: &mut Canvas, chance: &mut Rng) {
    let edge = between(chance, 640.0, 900.0);
    let wood: Colour = [0.58, 0.43, 0.3];
    let board = between(chance, 60.0, 120.0);
    for row in 0..16 {
        let y = edge + row as f32 * board;
        let mut x = -between(chance, 0.0, 400.0);
        while x < ROOM.0 as f32 {
            let length = between(chance, 300.0, 640.0);
            let tone = between(chance, 0.82, 1.12);
            canvas.rectangle(x, y, length - 3.0, board - 3.0, shaded(wood, tone));
            for _ in 0..3 {
                let vein = y + between(chance, 6.0, board - 8.0);
                canvas.rectangle(
                    x + 12.0,
                    vein,
                    length * chance.f32(),
                    2.0,
                    shaded(wood, tone * 0.88),
                );
            }
            x += length;
        }
    }
    canvas.rectangle(0.0, edge - 70.0, ROOM.0 as f32, 70.0, [0.9, 0.9, 0.88]);
    canvas.rectangle(0.0, edge - 74.0, ROOM.0 as f32, 5.0, [0.6; 3]);
    let (x, width) = (between(chance, 480.0, 900.0), between(chance, 300.0, 420.0));
    canvas.rectangle(x - 30.0, 0.0, width + 60.0, edge, [0.86, 0.85, 0.82]);
    let leaf = pale(chance);
    canvas.rectangle(x, 0.0, width, edge, shaded(leaf, 0.9));
    canvas.rectangle(
        x + 50.0,
        120.0,
        width - 100.0,
        edge - 260.0,
        shaded(leaf, 0.8),
    );
    canvas.rectangle(x + 18.0, edge - 320.0, 70.0, 16.0, [0.35; 3]);
    socket(canvas, chance);
}

/// Cupboards with handles, a worktop, a hood.
fn kitchen(canvas: &mut Canvas, chance: &mut Rng) {
    let front = pale(chance);
    let (wide, top) = (between(chance, 230.0, 340.0), between(chance, 160.0, 320.0));
    let worktop = between(chance, 820.0, 980.0);
    for at in 0..8 {
        let x = at as f32 * wide + 30.0;
        canvas.rectangle(x, 0.0, wide - 8.0, top + 90.0, shaded(front, 0.95));
        canvas.rectangle(x + wide - 46.0, top, 14.0, 66.0, [0.3; 3]);
        canvas.rectangle(x, worktop + 60.0, wide - 8.0, 600.0, shaded(front, 0.86));
        canvas.rectangle(x + 50.0, worktop + 90.0, wide - 110.0, 14.0, [0.34; 3]);
    }
    canvas.rectangle(0.0, worktop, ROOM.0 as f32, 52.0, [0.3, 0.27, 0.25]);
    let (x, _) = somewhere(chance);
    canvas.rectangle(x - 150.0, 0.0, 300.0, top + 120.0, [0.66, 0.68, 0.7]);
    canvas.polygon(
        &[
            (x - 150.0, top + 120.0),
            (x + 150.0, top + 120.0),
            (x + 220.0, top + 230.0),
            (x - 220.0, top + 230.0),
        ],
        [0.56, 0.58, 0.6],
    );
    socket(canvas, chance);
    for _ in 0..chance.u8(1..4) {
        let x = between(chance, 400.0, 1300.0);
        let (wide, high) = (between(chance, 50.0, 130.0), between(chance, 80.0, 190.0));
        let jar = [chance.f32(), chance.f32(), chance.f32()].map(|it| 0.2 + it * 0.6);
        canvas.rectangle(x, worktop - high, wide, high, jar);
    }
}

/// A hair crack that wanders.
fn crack(canvas: &mut Canvas, chance: &mut Rng) {
    let mut at = somewhere(chance);
    let mut angle = between(chance, 0.0, 6.3);
    for _ in 0..chance.u8(8..24) {
        angle += between(chance, -0.5, 0.5);
        let next = (at.0 + 22.0 * angle.cos(), at.1 + 22.0 * angle.sin());
        canvas.line(at, next, between(chance, 1.5, 3.5), [0.45, 0.42, 0.38]);
        at = next;
    }
}
