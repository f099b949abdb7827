//! What every change has in common: a kind and a payload, as stored and sent. Which changes there are stands in
//! `change.rs`, what each says in the files beside it; one that this version cannot read is kept as it came.

/// What changes say, with the names of their fields.
macro_rules! payloads {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl $name {
            /// Its fields, as this version reads them.
            pub(super) const FIELDS: &str = concat!($(" ", stringify!($field), ": ", stringify!($type),)*);
        })*
    };
}

/// How a change holds what it says: large and rare, in a box, so that all others stay small.
macro_rules! held {
    ($name:ident) => { $name };
    ($name:ident Box) => { Box<$name> };
}

macro_rules! changes {
    ($($kind:literal $name:ident $(in $box:ident)?,)*) => {
        /// Everything a person can do, in the words of the domain.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Change {
            $(#[doc = concat!("See [`", stringify!($name), "`].")] $name(held!($name $($box)?)),)*
            /// From a newer app: kept, passed on, and applied after the upgrade (`store/upgraded.rs`).
            Unknown {
                /// Its kind.
                kind: String,
                /// As it came.
                payload: Vec<u8>,
            },
        }

        impl Change {
            /// Every kind that this version knows.
            pub const KINDS: &[&str] = &[$($kind),*];

            /// What this version can read: its number, and every kind with its fields. Where this is another than
            /// before, entries that were [`Change::Unknown`] may be known.
            pub const READS: &[&str] = &[env!("CARGO_PKG_VERSION"), $("\n", $kind, $name::FIELDS),*];

            /// The kind as stored and sent.
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$name(_) => $kind,)*
                    Self::Unknown { kind, .. } => kind,
                }
            }

            /// The payload as stored and sent.
            pub fn payload(&self) -> Vec<u8> {
                match self {
                    // A derived Serialize into memory cannot fail on these types.
                    $(Self::$name(payload) => serde_json::to_vec(payload).unwrap_or_default(),)*
                    Self::Unknown { payload, .. } => payload.clone(),
                }
            }

            /// From what [`Self::kind`] and [`Self::payload`] gave. A kind, or a payload of a known kind,
            /// that this version cannot read is [`Change::Unknown`].
            pub fn from_parts(kind: &str, payload: &[u8]) -> Self {
                let known = match kind {
                    $($kind => serde_json::from_slice(payload).ok().map(Self::$name),)*
                    _ => None,
                };
                known.unwrap_or_else(|| Self::Unknown { kind: kind.to_owned(), payload: payload.to_vec() })
            }
        }

        $(impl From<$name> for Change {
            fn from(change: $name) -> Self { Self::$name(change.into()) }
        })*
    };
}
