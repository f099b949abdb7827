//! Pictures that are small as files and enormous when decoded.

/// A valid grey PNG of 20,000 × 10,000 pixels in about 150 kB.
pub fn huge_png_header() -> Vec<u8> {
    black_png(20_000, 10_000)
}

/// A valid PNG of one bit a pixel, all black.
pub fn black_png(width: u32, height: u32) -> Vec<u8> {
    let row_bytes = width.div_ceil(8) as usize + 1;
    png((width, height), [1, 0], row_bytes * height as usize, &[])
}

/// A PNG of this size, bits a channel and kind of colour, with so many zero bytes as its pixels, and these chunks
/// before them.
pub fn png(
    (width, height): (u32, u32),
    [bits, colour]: [u8; 2],
    zeros: usize,
    before: &[(&[u8; 4], &[u8])],
) -> Vec<u8> {
    let header = [
        &width.to_be_bytes()[..],
        &height.to_be_bytes(),
        &[bits, colour, 0, 0, 0],
    ]
    .concat();
    let before: Vec<u8> = before
        .iter()
        .flat_map(|(kind, body)| chunk(kind, body))
        .collect();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &header),
        before,
        chunk(b"IDAT", &zlib_zeros(zeros)),
        chunk(b"IEND", &[]),
    ]
    .concat()
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let checked = [&kind[..], body].concat();
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    [
        &length.to_be_bytes()[..],
        &checked,
        &crc32(&checked).to_be_bytes(),
    ]
    .concat()
}

/// So many zero bytes as one deflate block with the fixed code: one literal, then copies of 258.
pub fn zlib_zeros(count: usize) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.push(0b011, 3);
    let copies = (count - 1) / 258;
    let literals = count - copies * 258;
    for _ in 0..literals {
        bits.push_code(0b0011_0000, 8);
    }
    for _ in 0..copies {
        bits.push_code(0b1100_0101, 8);
        bits.push_code(0, 5);
    }
    bits.push_code(0, 7);
    // Adler-32 of zeros: the first sum stays 1, the second counts the bytes.
    let adler = (u32::try_from(count % 65_521).unwrap_or(0) << 16) | 1;
    [&[0x78, 0x01][..], &bits.bytes, &adler.to_be_bytes()].concat()
}

/// Deflate fills bytes from the lowest bit; Huffman codes go in highest bit first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn push(&mut self, value: u32, length: u32) {
        for bit in 0..length {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= (((value >> bit) & 1) << (self.used % 8)) as u8;
            }
            self.used += 1;
        }
    }

    fn push_code(&mut self, code: u32, length: u32) {
        self.push(code.reverse_bits() >> (32 - length), length);
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                (crc >> 1) ^ 0xEDB8_8320
            } else {
                crc >> 1
            }
        })
    })
}
