//! The libraries measured: a visit is one document with one map; documents are kept and sent as bytes.

use std::collections::BTreeMap;

use crate::Outcome;

const MAP: &str = "visit";

#[derive(Clone, Copy)]
pub enum Engine {
    Yrs,
    Loro,
}

/// A document after an edit, and what others need to have it too.
pub struct Edited {
    pub state: Vec<u8>,
    pub update: Vec<u8>,
}

impl Engine {
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "yrs" => Some(Self::Yrs),
            "loro" => Some(Self::Loro),
            _ => None,
        }
    }

    pub fn edit(
        self,
        peer: u64,
        state: Option<&[u8]>,
        cells: &[(String, String)],
    ) -> Outcome<Edited> {
        match self {
            Self::Yrs => yrs_edit(peer, state, cells),
            Self::Loro => loro_edit(peer, state, cells),
        }
    }

    pub fn merge(self, state: Option<&[u8]>, update: &[u8]) -> Outcome<Vec<u8>> {
        match self {
            Self::Yrs => {
                use yrs::updates::decoder::Decode;
                use yrs::{Doc, ReadTxn, StateVector, Transact, Update};
                let document = Doc::new();
                let mut open = document.transact_mut();
                for bytes in state.into_iter().chain([update]) {
                    open.apply_update(Update::decode_v1(bytes)?)?;
                }
                Ok(open.encode_state_as_update_v1(&StateVector::default()))
            }
            Self::Loro => {
                let document = loro::LoroDoc::new();
                for bytes in state.into_iter().chain([update]) {
                    document.import(bytes)?;
                }
                Ok(document.export(loro::ExportMode::Snapshot)?)
            }
        }
    }

    pub fn read(self, state: &[u8]) -> Outcome<BTreeMap<String, String>> {
        match self {
            Self::Yrs => {
                use yrs::updates::decoder::Decode;
                use yrs::{Doc, GetString as _, Map, Out, Transact, Update};
                let document = Doc::new();
                let map = document.get_or_insert_map(MAP);
                let mut open = document.transact_mut();
                open.apply_update(Update::decode_v1(state)?)?;
                let cells = map.iter(&open).map(|(key, value)| {
                    let value = match value {
                        Out::Any(yrs::Any::String(text)) => text.to_string(),
                        Out::YText(text) => text.get_string(&open),
                        other => other.to_string(&open),
                    };
                    (key.to_string(), value)
                });
                Ok(cells.collect())
            }
            Self::Loro => {
                let document = loro::LoroDoc::new();
                document.import(state)?;
                let loro::LoroValue::Map(cells) = document.get_map(MAP).get_value() else {
                    return Err("a document without its map".into());
                };
                let text = |value: &loro::LoroValue| match value {
                    loro::LoroValue::String(text) => text.to_string(),
                    _ => String::new(),
                };
                Ok(cells
                    .iter()
                    .map(|(key, value)| (key.clone(), text(value)))
                    .collect())
            }
        }
    }
}

fn yrs_edit(peer: u64, state: Option<&[u8]>, cells: &[(String, String)]) -> Outcome<Edited> {
    use yrs::updates::decoder::Decode;
    use yrs::{Doc, Map, ReadTxn, StateVector, Transact, Update};
    let document = Doc::with_client_id(peer);
    let map = document.get_or_insert_map(MAP);
    let mut open = document.transact_mut();
    if let Some(state) = state {
        open.apply_update(Update::decode_v1(state)?)?;
    }
    let before = open.state_vector();
    for (key, value) in cells {
        map.insert(&mut open, key.as_str(), value.as_str());
    }
    Ok(Edited {
        update: open.encode_diff_v1(&before),
        state: open.encode_state_as_update_v1(&StateVector::default()),
    })
}

fn loro_edit(peer: u64, state: Option<&[u8]>, cells: &[(String, String)]) -> Outcome<Edited> {
    use loro::{ExportMode, LoroDoc};
    let document = LoroDoc::new();
    if let Some(state) = state {
        document.import(state)?;
    }
    document.set_peer_id(peer)?;
    let before = document.oplog_vv();
    let map = document.get_map(MAP);
    for (key, value) in cells {
        map.insert(key, value.as_str())?;
    }
    document.commit();
    Ok(Edited {
        update: document.export(ExportMode::updates(&before))?,
        state: document.export(ExportMode::Snapshot)?,
    })
}
