use super::*;
use crate::domain::change::{
    AnswerCleared, AnswerGiven, Change, FindingLogged, NoteWritten, VisitStarted,
};
use crate::domain::id::{DeviceId, Id};
use crate::domain::visit::Answer;
use crate::log::hlc::Hlc;

fn entry(seq: i64, change: Change) -> Entry {
    let device = DeviceId(3);
    Entry {
        device,
        seq,
        at: Hlc::of(1_795_000_000_000 + seq, seq % 3),
        seen: 4,
        author: Id::new(5),
        subject: Id::made(device, 7 + seq.cast_unsigned()),
        change,
    }
}

fn unknown(payload: &[u8]) -> Change {
    Change::Unknown {
        kind: "from_the_future".into(),
        payload: payload.to_vec(),
    }
}

#[test]
fn entries_come_out_as_they_went_in() -> Result<()> {
    let made = Id::made(DeviceId(9), 12);
    let answer = |answer| AnswerGiven {
        question: "vent".into(),
        answer,
    };
    let entries: Vec<Entry> = [
        VisitStarted {}.into(),
        answer(Answer::Number(-21.6e-7)).into(),
        answer(Answer::Text("sa \"nei\": \\ æøå 🏠\n\u{1}".into())).into(),
        answer(Answer::Ok).into(),
        FindingLogged {
            finding: made,
            question: Some(made.to_string()),
        }
        .into(),
        NoteWritten {
            finding: Id::new(8),
            text: String::new(),
        }
        .into(),
    ]
    .into_iter()
    .chain(
        [
            b"{\"x\":1}".as_slice(),
            b"{\"x\":\"no end",
            b"\x01\x02",
            b"",
            b"\xff\"\\",
            b"{ \"spaced\" : [true, null, -3] }",
        ]
        .map(unknown),
    )
    .zip(1..)
    .map(|(change, seq)| entry(seq * 3, change))
    .collect();
    let plain: Vec<Entry> = Batch::of(&entries)
        .entries()?
        .into_iter()
        .map(|(entry, _)| entry)
        .collect();
    assert_eq!(plain, entries);
    let numbered: Vec<(Entry, i64)> = entries
        .into_iter()
        .zip([9, 9, 11, 40].into_iter().cycle())
        .collect();
    let parts: Vec<(Batch, i64)> = numbered
        .iter()
        .map(|(entry, number)| (Batch::of(std::slice::from_ref(entry)), *number))
        .collect();
    let mut gathering = Gathering::default();
    for (part, number) in &parts {
        gathering.add(part, *number, |_| true)?;
    }
    assert_eq!(gathering.len(), numbered.len());
    let gathered: Vec<_> = gathering
        .finish()
        .iter()
        .map(Batch::entries)
        .collect::<Result<_>>()?;
    assert_eq!(gathered.concat(), numbered);
    assert!(Batch::of(&[]).entries()?.is_empty());
    Ok(())
}

#[test]
fn what_repeats_costs_little_and_comes_out_as_often() -> Result<()> {
    let entries: Vec<Entry> = (0..1_000)
        .map(|n| {
            let given = AnswerGiven {
                question: format!("q{:02}", n % 40),
                answer: Answer::Ok,
            };
            Entry {
                author: Id::default(),
                ..entry(n, given.into())
            }
        })
        .collect();
    let batch = Batch::of(&entries);
    let bytes = batch.as_bytes().len();
    assert!(bytes < 400, "{bytes} bytes for a thousand plain answers");
    assert_eq!(batch.without_numbers()?, entries);
    let given = batch.weighed()?.into_iter();
    assert!(
        given
            .zip(&entries)
            .all(|((read, bytes), entry)| read == *entry && bytes == entry.change.payload().len())
    );
    Ok(())
}

#[test]
fn a_column_without_a_place_is_refused_by_all_readers() -> Result<()> {
    let mut columns = Batch::of(&[entry(1, unknown(b"{\"a\":\"b\"}"))]).unpack()?;
    let values = &mut columns.payloads.shapes[0].values;
    values.push(payloads::Values::default());
    let odd = Batch::pack(&MadeColumns {
        heads: columns.heads,
        payloads: &columns.payloads,
    });
    assert!(matches!(odd.entries(), Err(Error::Malformed(_))));
    let gathered = Gathering::default().add(&odd, 1, |_| true);
    assert!(matches!(gathered, Err(Error::Malformed(_))));
    Ok(())
}

#[test]
fn anything_else_is_refused() {
    let whole = Batch::of(&[
        entry(1, VisitStarted {}.into()),
        entry(2, unknown(b"{\"a\":\"b\"}")),
    ]);
    let bytes = whole.as_bytes();
    for length in 0..bytes.len() {
        let cut = Batch::from_bytes(bytes[..length].to_vec());
        assert!(
            matches!(cut.entries(), Err(Error::Malformed(_))),
            "{length}"
        );
    }
    for (place, flip) in (0..bytes.len()).flat_map(|place| (0..8).map(move |bit| (place, 1 << bit)))
    {
        let mut wrong = bytes.to_vec();
        wrong[place] ^= flip;
        // Whatever it now says, reading it neither panics nor grows.
        let read = Batch::from_bytes(wrong).entries();
        assert!(read.is_ok_and(|entries| entries.len() <= 2) || read_fails(bytes, place, flip));
    }
}

fn read_fails(bytes: &[u8], place: usize, flip: u8) -> bool {
    let mut wrong = bytes.to_vec();
    wrong[place] ^= flip;
    matches!(Batch::from_bytes(wrong).entries(), Err(Error::Malformed(_)))
}

#[test]
fn one_value_named_a_thousand_times_does_not_fill_the_memory() {
    let long = unknown(format!("{{\"x\":\"{}\"}}", "a".repeat(1 << 20)).as_bytes());
    let entries: Vec<Entry> = (1..200).map(|seq| entry(seq, long.clone())).collect();
    assert!(matches!(
        Batch::of(&entries).entries(),
        Err(Error::Malformed(_))
    ));
}

#[test]
fn the_entries_of_some_subjects_stay_what_they_are() -> Result<()> {
    let cleared = AnswerCleared {
        question: "vents-open".into(),
    };
    let mut entries: Vec<Entry> = (1..=4)
        .map(|seq| entry(seq, cleared.clone().into()))
        .collect();
    entries[1].subject = Id::new(77);
    let all = Batch::of(&entries);
    let (some, count) =
        all.of_subjects(|subject| *subject != Id::default() && *subject != entries[1].subject)?;
    assert_eq!(count, 3);
    let seqs: Vec<i64> = some.entries()?.iter().map(|(entry, _)| entry.seq).collect();
    assert_eq!(seqs, [1, 3, 4]);
    let (same, count) = all.of_subjects(|_| true)?;
    assert_eq!((same, count), (all, 4));
    Ok(())
}
