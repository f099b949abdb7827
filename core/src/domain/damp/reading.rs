//! What can be measured, in which unit, and which numbers to believe. The ranges are there to catch a slip of the
//! finger or a meter held wrong; they judge nothing.

use serde::{Deserialize, Serialize};

/// What a meter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingKind {
    /// In the middle of a room, °C.
    AirTemperature,
    /// In the middle of a room, % RH.
    AirHumidity,
    /// In the middle of a bedroom, % RH.
    BedroomHumidity,
    /// On the coldest surface, °C.
    SurfaceTemperature,
    /// In the middle of a wall or on a pane beside it, to compare with, °C.
    WarmSurfaceTemperature,
    /// In wood, weight-%.
    WoodMoisture,
    /// In wood that is known to be dry, weight-%.
    DryWoodMoisture,
    /// On a meter's own scale, in masonry or plaster. Never compared with percent.
    RelativeScale,
    /// Outdoors, °C.
    OutdoorTemperature,
    /// Outdoors, % RH.
    OutdoorHumidity,
    /// Mould that is seen, cm².
    MouldArea,
}

/// Whether to believe a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plausible {
    /// As such numbers are.
    Usual,
    /// Possible, but worth a second look.
    AskAgain,
    /// Not possible, or no meter shows it.
    Refused,
}

/// Numbers to believe: refused outside `possible`, asked again outside `usual`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// Lowest and highest possible.
    pub possible: (f64, f64),
    /// Lowest and highest usual.
    pub usual: (f64, f64),
}

impl Range {
    /// Whether to believe `number`.
    pub fn judge(&self, number: f64) -> Plausible {
        let within = |(low, high): (f64, f64)| (low..=high).contains(&number);
        if !number.is_finite() || !within(self.possible) {
            Plausible::Refused
        } else if within(self.usual) {
            Plausible::Usual
        } else {
            Plausible::AskAgain
        }
    }
}

impl ReadingKind {
    /// Every kind, in the order people measure.
    pub const ALL: [Self; 11] = [
        Self::AirTemperature,
        Self::AirHumidity,
        Self::BedroomHumidity,
        Self::SurfaceTemperature,
        Self::WarmSurfaceTemperature,
        Self::WoodMoisture,
        Self::DryWoodMoisture,
        Self::RelativeScale,
        Self::OutdoorTemperature,
        Self::OutdoorHumidity,
        Self::MouldArea,
    ];

    /// As stored and in text ids: `air_temperature`.
    pub fn code(self) -> &'static str {
        match self {
            Self::AirTemperature => "air_temperature",
            Self::AirHumidity => "air_humidity",
            Self::BedroomHumidity => "bedroom_humidity",
            Self::SurfaceTemperature => "surface_temperature",
            Self::WarmSurfaceTemperature => "warm_surface_temperature",
            Self::WoodMoisture => "wood_moisture",
            Self::DryWoodMoisture => "dry_wood_moisture",
            Self::RelativeScale => "relative_scale",
            Self::OutdoorTemperature => "outdoor_temperature",
            Self::OutdoorHumidity => "outdoor_humidity",
            Self::MouldArea => "mould_area",
        }
    }

    /// The unit's id; its text is `unit-<id>`.
    pub fn unit(self) -> &'static str {
        match self {
            Self::AirTemperature
            | Self::SurfaceTemperature
            | Self::WarmSurfaceTemperature
            | Self::OutdoorTemperature => "celsius",
            Self::AirHumidity | Self::BedroomHumidity | Self::OutdoorHumidity => "percent_rh",
            Self::WoodMoisture | Self::DryWoodMoisture => "weight_percent",
            Self::RelativeScale => "relative",
            Self::MouldArea => "cm2",
        }
    }
}
