//! The size a photo is decoded at, and the one it then gets.

use crate::photo::shrink;

/// A size within this of the limit is taken as it comes, without resampling.
const CLOSE_ENOUGH_PERCENT: usize = 93;

/// The size a picture is decoded at, and the one it then gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Goal {
    /// Eighths of the stored size: 8 is full size.
    pub eighths: usize,
    pub width: usize,
    pub height: usize,
}

/// What to aim for. Sizes are even whenever the picture is shrunk.
pub(super) fn goal(width: usize, height: usize, long_side: usize) -> Goal {
    let longest = width.max(height);
    if longest <= long_side {
        return Goal {
            eighths: 8,
            width,
            height,
        };
    }
    let scaled = |side: usize, eighths: usize| side * eighths / 8;
    let close = |eighths: &usize| {
        let side = scaled(longest, *eighths);
        side <= long_side
            && side * 100 >= long_side * CLOSE_ENOUGH_PERCENT
            && scaled(width.min(height), *eighths) > 1
    };
    if let Some(eighths) = (1..8).find(close) {
        return Goal {
            eighths,
            width: scaled(width, eighths) & !1,
            height: scaled(height, eighths) & !1,
        };
    }
    let eighths = (1..8)
        .find(|eighths| scaled(longest, *eighths) >= long_side)
        .unwrap_or(8);
    let (width, height) = shrink::fitted(width, height, long_side);
    Goal {
        eighths,
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_phones_write_needs_no_resampling() {
        for (width, height, expected) in [
            (4000, 3000, (4, 2000, 1500)),
            (3024, 4032, (4, 1512, 2016)),
            (8160, 6120, (2, 2040, 1530)),
        ] {
            let goal = goal(width, height, 2048);
            assert_eq!((goal.eighths, goal.width, goal.height), expected);
        }
    }

    #[test]
    fn other_sizes_are_decoded_a_little_larger_than_needed() {
        assert_eq!(
            goal(4624, 3468, 2048),
            Goal {
                eighths: 4,
                width: 2048,
                height: 1536
            }
        );
        assert_eq!(
            goal(2100, 40, 2048),
            Goal {
                eighths: 8,
                width: 2048,
                height: 40
            }
        );
        assert_eq!(
            goal(65_000, 1, 2048),
            Goal {
                eighths: 1,
                width: 2048,
                height: 2
            }
        );
    }

    #[test]
    fn small_pictures_stay_as_they_are() {
        assert_eq!(
            goal(2047, 33, 2048),
            Goal {
                eighths: 8,
                width: 2047,
                height: 33
            }
        );
    }
}
