//! What the rules compare: numbers as they were read, and numbers worked out from them.

use serde::{Deserialize, Serialize};

use super::air;
use super::reading::ReadingKind as Kind;
use super::seen::Observation;

/// A number that a rule can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// As read, °C.
    AirTemperature,
    /// As read, % RH.
    AirHumidity,
    /// As read, weight-%.
    WoodMoisture,
    /// As read, on the meter's own scale.
    RelativeScale,
    /// At the coldest surface, % RH: [`air::surface_humidity`].
    SurfaceHumidity,
    /// How much warmer the coldest surface is than the dew point, °C.
    AboveDewPoint,
    /// How much colder the coldest surface is than a warm one beside it, °C.
    CornerDrop,
    /// Temperature factor f_Rsi of ISO 13788: surface over outdoors, as a part of indoors over outdoors.
    TemperatureFactor,
    /// How much more humid the bedroom is than the living room, percent points.
    BedroomExcess,
    /// How much more water the air indoors holds than the air outdoors, g/m³.
    MoistureSupplement,
    /// How much warmer the coldest surface is than the dew point of the air outdoors, °C.
    AboveOutdoorDewPoint,
    /// How much wetter the wood is than dry wood beside it, weight-%.
    WoodExcess,
    /// Humidity of the air since the visit before, percent points.
    HumidityChange,
    /// Mould since the visit before, cm².
    MouldChange,
}

impl Measure {
    /// Every measure.
    pub const ALL: [Self; 14] = [
        Self::AirTemperature,
        Self::AirHumidity,
        Self::WoodMoisture,
        Self::RelativeScale,
        Self::SurfaceHumidity,
        Self::AboveDewPoint,
        Self::CornerDrop,
        Self::TemperatureFactor,
        Self::BedroomExcess,
        Self::MoistureSupplement,
        Self::AboveOutdoorDewPoint,
        Self::WoodExcess,
        Self::HumidityChange,
        Self::MouldChange,
    ];

    /// In text ids: `surface-humidity`.
    pub fn code(self) -> &'static str {
        match self {
            Self::AirTemperature => "air-temperature",
            Self::AirHumidity => "air-humidity",
            Self::WoodMoisture => "wood-moisture",
            Self::RelativeScale => "relative-scale",
            Self::SurfaceHumidity => "surface-humidity",
            Self::AboveDewPoint => "above-dew-point",
            Self::CornerDrop => "corner-drop",
            Self::TemperatureFactor => "temperature-factor",
            Self::BedroomExcess => "bedroom-excess",
            Self::MoistureSupplement => "moisture-supplement",
            Self::AboveOutdoorDewPoint => "above-outdoor-dew-point",
            Self::WoodExcess => "wood-excess",
            Self::HumidityChange => "humidity-change",
            Self::MouldChange => "mould-change",
        }
    }

    /// Whether people read it with a decimal: degrees do, percent do not.
    pub fn decimals(self) -> usize {
        match self {
            Self::TemperatureFactor => 2,
            Self::AirTemperature
            | Self::AboveDewPoint
            | Self::CornerDrop
            | Self::MoistureSupplement
            | Self::AboveOutdoorDewPoint => 1,
            _ => 0,
        }
    }

    /// The number as people read it. It is this one that is compared: what is shown as 75 % is 75 %.
    pub fn read(self, seen: &Observation) -> Option<f64> {
        let one = 10_f64.powi(i32::try_from(self.decimals()).unwrap_or(0));
        self.of(seen).map(|exact| (exact * one).round() / one)
    }

    /// The number, where everything that it is worked out from is known.
    pub fn of(self, seen: &Observation) -> Option<f64> {
        let read = |kind| seen.reading(kind);
        let since = |kind| Some(seen.reading(kind)? - seen.last.get(&kind)?);
        match self {
            Self::AirTemperature => read(Kind::AirTemperature),
            Self::AirHumidity => read(Kind::AirHumidity),
            Self::WoodMoisture => read(Kind::WoodMoisture),
            Self::RelativeScale => read(Kind::RelativeScale),
            Self::SurfaceHumidity => surface_humidity(seen),
            Self::AboveDewPoint => Some(read(Kind::SurfaceTemperature)? - seen.dew_point()?),
            Self::CornerDrop => {
                Some(read(Kind::WarmSurfaceTemperature)? - read(Kind::SurfaceTemperature)?)
            }
            Self::TemperatureFactor => temperature_factor(seen),
            Self::BedroomExcess => Some(read(Kind::BedroomHumidity)? - read(Kind::AirHumidity)?),
            Self::MoistureSupplement => moisture_supplement(seen),
            Self::AboveOutdoorDewPoint => {
                let outdoors = air::dew_point(
                    read(Kind::OutdoorTemperature)?,
                    read(Kind::OutdoorHumidity)?,
                )?;
                Some(read(Kind::SurfaceTemperature)? - outdoors)
            }
            Self::WoodExcess => Some(read(Kind::WoodMoisture)? - read(Kind::DryWoodMoisture)?),
            Self::HumidityChange => since(Kind::AirHumidity),
            Self::MouldChange => since(Kind::MouldArea),
        }
    }
}

fn surface_humidity(seen: &Observation) -> Option<f64> {
    Some(air::surface_humidity(
        seen.reading(Kind::AirTemperature)?,
        seen.reading(Kind::AirHumidity)?,
        seen.reading(Kind::SurfaceTemperature)?,
    ))
}

/// Not worked out when indoors and outdoors are less than 10 °C apart: the small difference below the line
/// would make any number of it.
fn temperature_factor(seen: &Observation) -> Option<f64> {
    let outdoors = seen.reading(Kind::OutdoorTemperature)?;
    let apart = seen.reading(Kind::AirTemperature)? - outdoors;
    (apart >= 10.0).then_some((seen.reading(Kind::SurfaceTemperature)? - outdoors) / apart)
}

fn moisture_supplement(seen: &Observation) -> Option<f64> {
    let indoors = air::water_g_per_m3(
        seen.reading(Kind::AirTemperature)?,
        seen.reading(Kind::AirHumidity)?,
    );
    let outdoors = air::water_g_per_m3(
        seen.reading(Kind::OutdoorTemperature)?,
        seen.reading(Kind::OutdoorHumidity)?,
    );
    Some(indoors - outdoors)
}
