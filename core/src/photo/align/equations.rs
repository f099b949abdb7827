//! Small systems of equations, solved by elimination.

/// The inverse; none where there is none.
pub(super) fn inverse<const N: usize>(mut left: [[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let mut right = [[0.0; N]; N];
    for (at, row) in right.iter_mut().enumerate() {
        row[at] = 1.0;
    }
    for column in 0..N {
        let size = |row: &usize| left[*row][column].abs();
        let largest = (column..N).max_by(|one, two| size(one).total_cmp(&size(two)))?;
        left.swap(column, largest);
        right.swap(column, largest);
        let head = left[column][column];
        if head.abs() < 1e-9 {
            return None;
        }
        for at in 0..N {
            left[column][at] /= head;
            right[column][at] /= head;
        }
        let (left_head, right_head) = (left[column], right[column]);
        for row in (0..N).filter(|row| *row != column) {
            let factor = left[row][column];
            for at in 0..N {
                left[row][at] -= factor * left_head[at];
                right[row][at] -= factor * right_head[at];
            }
        }
    }
    Some(right)
}

/// Row by row times `by`.
pub(super) fn times<const N: usize>(matrix: &[[f64; N]; N], by: &[f64; N]) -> [f64; N] {
    std::array::from_fn(|row| matrix[row].iter().zip(by).map(|(one, two)| one * two).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inverse_undoes() {
        let matrix = [
            [0.0, 1.0, 0.0, 2.0],
            [1.0, 3.0, 1.0, 0.0],
            [0.0, 1.0, 5.0, 1.0],
            [2.0, 0.0, 1.0, 6.0],
        ];
        let known = [1.0, -2.0, 3.0, 0.5];
        let undone = inverse(matrix).unwrap_or_default();
        let back = times(&undone, &times(&matrix, &known));
        for (was, is) in known.iter().zip(&back) {
            assert!((was - is).abs() < 1e-9);
        }
        assert_eq!(inverse([[0.0; 4]; 4]), None);
    }
}
