//! What somebody measured and saw, as the rules take it: numbers by kind, and signs that were looked for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::air;
use super::reading::ReadingKind;

macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident $code:literal,)*) => {
        /// Something to look for. Text: `damp-sign-<code>`, and `.not` where its absence tells something.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Sign { $($(#[$doc])* #[serde(rename = $code)] $name,)* }

        impl Sign {
            /// Every sign.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As stored and in text ids.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

signs! {
    /// October to April, about.
    HeatingSeason "heating-season",
    /// June to August.
    Summer "summer",
    /// On the ground floor.
    GroundFloor "ground-floor",
    /// In a cellar, or in a storey below the ground.
    Cellar "cellar",
    /// The building is new, or just rebuilt.
    NewBuilding "new-building",
    /// Panes are wet now and then.
    PanesWetSometimes "panes-wet-sometimes",
    /// Panes are wet every morning.
    PanesWetDaily "panes-wet-daily",
    /// One pane is wet and the others are dry.
    OnePaneWet "one-pane-wet",
    /// Vents are closed or blocked.
    VentsClosed "vents-closed",
    /// The bathroom's fan draws badly.
    FanWeak "fan-weak",
    /// It did at the last visit as well.
    FanWeakLast "fan-weak-last",
    /// The filter is old.
    FilterOld "filter-old",
    /// Clothes dry in living room or bedroom.
    ClothesDriedInside "clothes-dried-inside",
    /// Furniture stands against an outer wall.
    FurnitureAtWall "furniture-at-wall",
    /// Three or more sleep in the room.
    ManySleepers "many-sleepers",
    /// Damp or mould is seen in living room or bedroom.
    MouldSeen "mould-seen",
    /// It was at the last visit as well.
    MouldSeenLast "mould-seen-last",
    /// It came back after it was washed away.
    MouldBackAfterWash "mould-back-after-wash",
    /// Dots in outer corners, at ceiling or floor, around windows or behind furniture.
    DotsInCorner "dots-in-corner",
    /// Damp or mould in the bathroom's ceiling.
    BathCeilingDamp "bath-ceiling-damp",
    /// A smell of mould and nothing to see.
    SmellOnly "smell-only",
    /// The wall is damp at its foot.
    WallFootDamp "wall-foot-damp",
    /// White salts or flaking paint.
    SaltOrFlaking "salt-or-flaking",
    /// The reading falls evenly from the floor upwards.
    FallsUpwards "falls-upwards",
    /// Mould right at the foot.
    MouldAtFoot "mould-at-foot",
    /// An edge high up, and dry below it.
    EdgeHighUp "edge-high-up",
    /// The patch lies near a pipe or a bathroom.
    NearPipe "near-pipe",
    /// It grows whatever the weather.
    GrowsAnyWeather "grows-any-weather",
    /// It grows during or after rain.
    GrowsAfterRain "grows-after-rain",
    /// On the side the weather comes from, at a roof or a window.
    WeatherSide "weather-side",
    /// A leak is seen at a pipe, a basin or a toilet.
    LeakSeen "leak-seen",
    /// The floor is wet at a machine.
    MachineFloorWet "machine-floor-wet",
    /// A seal, tile or sheet in the shower is broken.
    ShowerBroken "shower-broken",
    /// It is damp on the other side of the bathroom's wall.
    BehindBathDamp "behind-bath-damp",
    /// The home does not get warm enough.
    TooCold "too-cold",
    /// Measured just after a shower, cooking or airing.
    Disturbed "disturbed",
}

/// What is known of one home on one day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Observation {
    /// Numbers of today.
    pub readings: BTreeMap<ReadingKind, f64>,
    /// Numbers of the visit before.
    pub last: BTreeMap<ReadingKind, f64>,
    /// Signs that were looked for, and whether they are there. What is missing is not known.
    pub signs: BTreeMap<Sign, bool>,
}

impl Observation {
    /// Today's number.
    pub fn reading(&self, kind: ReadingKind) -> Option<f64> {
        self.readings.get(&kind).copied()
    }

    /// Whether a sign is there; none when nobody looked.
    pub fn sign(&self, sign: Sign) -> Option<bool> {
        self.signs.get(&sign).copied()
    }

    /// The same home as it was at the visit before, as far as numbers go.
    pub fn last_time(&self) -> Self {
        Self {
            readings: self.last.clone(),
            ..Self::default()
        }
    }

    /// A surface warmer than the air (without a heat source) or colder than it is outdoors is worth another
    /// look: the meter may be held wrong.
    pub fn surface_is_odd(&self) -> bool {
        let Some(surface) = self.reading(ReadingKind::SurfaceTemperature) else {
            return false;
        };
        let air = self.reading(ReadingKind::AirTemperature);
        let outdoors = self.reading(ReadingKind::OutdoorTemperature);
        air.is_some_and(|air| surface > air) || outdoors.is_some_and(|outdoors| surface < outdoors)
    }

    /// Dew point of the room's air.
    pub fn dew_point(&self) -> Option<f64> {
        air::dew_point(
            self.reading(ReadingKind::AirTemperature)?,
            self.reading(ReadingKind::AirHumidity)?,
        )
    }
}
