//! Spoils good input: bits, bytes, lengths, whole parts, as a bad line, a bad disk or a bad person would.

/// Numbers at the edges of what a length or a count can be.
const EDGES: [u8; 6] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF];

/// One of `good`, spoilt a few times as `seed` says.
pub fn spoilt(good: &[Vec<u8>], seed: u64) -> Vec<u8> {
    let mut chance = fastrand::Rng::with_seed(seed);
    let mut bytes = good[chance.usize(..good.len())].clone();
    for _ in 0..chance.u8(1..8) {
        spoil(&mut bytes, good, &mut chance);
    }
    bytes
}

fn spoil(bytes: &mut Vec<u8>, good: &[Vec<u8>], chance: &mut fastrand::Rng) {
    if bytes.is_empty() {
        bytes.push(chance.u8(..));
        return;
    }
    let at = chance.usize(..bytes.len());
    let length = chance.usize(..=(bytes.len() - at).min(64));
    match chance.u8(..9) {
        0 => bytes[at] ^= 1 << chance.u8(..8),
        1 => bytes[at] = EDGES[chance.usize(..EDGES.len())],
        2 => bytes[at] = chance.u8(..),
        3 => bytes.truncate(at),
        4 => drop(bytes.drain(at..at + length)),
        5 => {
            let part = bytes[at..at + length].to_vec();
            bytes.splice(at..at, part);
        }
        6 => bytes[at..at + length].fill(EDGES[chance.usize(..EDGES.len())]),
        7 => {
            let other = &good[chance.usize(..good.len())];
            let from = chance.usize(..=other.len());
            bytes.truncate(at);
            bytes.extend_from_slice(&other[from..]);
        }
        _ => {
            let more = std::iter::repeat_with(|| chance.u8(..)).take(length);
            let more: Vec<u8> = more.collect();
            bytes.splice(at..at, more);
        }
    }
}
