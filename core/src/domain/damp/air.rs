//! Moist air by the Magnus formula with the constants of the World Meteorological Organization: WMO-No. 8,
//! *Guide to Instruments and Methods of Observation*, volume I, chapter 4, annex 4.B. The factor for the
//! pressure of the air (below 0.5 %) is left out: readings in a home are coarser than that.
//!
//! Temperatures are in degrees Celsius, humidity in percent of saturation over water (as meters show it, also
//! below zero), pressures in hectopascal.

/// Saturation pressure at 0 °C, hPa.
const AT_ZERO_HPA: f64 = 6.112;
/// Over water: −45 to 60 °C.
const WATER: (f64, f64) = (17.62, 243.12);
/// Over ice: −65 to 0 °C.
const ICE: (f64, f64) = (22.46, 272.62);
/// Gas constant of water vapour, J/(kg K), for grams per cubic metre.
const VAPOUR_J_PER_KG_K: f64 = 461.5;
const ZERO_KELVIN: f64 = 273.15;

/// Pressure of saturated vapour over water, hPa.
pub fn saturation_over_water_hpa(celsius: f64) -> f64 {
    magnus(celsius, WATER)
}

/// Pressure of saturated vapour over ice, hPa.
pub fn saturation_over_ice_hpa(celsius: f64) -> f64 {
    magnus(celsius, ICE)
}

/// Pressure of the vapour in air, hPa.
pub fn vapour_hpa(celsius: f64, humidity_percent: f64) -> f64 {
    saturation_over_water_hpa(celsius) * humidity_percent / 100.0
}

/// Where a surface begins to get wet, or below zero to freeze over: dew point over water from 0 °C up, frost
/// point over ice below it. None for air without any water.
pub fn dew_point(celsius: f64, humidity_percent: f64) -> Option<f64> {
    let vapour = vapour_hpa(celsius, humidity_percent);
    if !vapour.is_finite() || vapour <= 0.0 {
        return None;
    }
    let constants = if vapour >= AT_ZERO_HPA { WATER } else { ICE };
    Some(magnus_back(vapour, constants))
}

/// Humidity of the air right at a surface: the vapour of the room against saturation at the surface's
/// temperature. Never above 100: what is more has become water.
pub fn surface_humidity(celsius: f64, humidity_percent: f64, surface_celsius: f64) -> f64 {
    let at_surface =
        vapour_hpa(celsius, humidity_percent) / saturation_over_water_hpa(surface_celsius) * 100.0;
    at_surface.min(100.0)
}

/// The temperature at which a surface has this humidity. None for dry air or a humidity of nothing.
pub fn surface_at(celsius: f64, humidity_percent: f64, surface_percent: f64) -> Option<f64> {
    let wanted = vapour_hpa(celsius, humidity_percent) / surface_percent * 100.0;
    (wanted.is_finite() && wanted > 0.0).then(|| magnus_back(wanted, WATER))
}

/// Grams of water in a cubic metre of air.
pub fn water_g_per_m3(celsius: f64, humidity_percent: f64) -> f64 {
    let pascal = vapour_hpa(celsius, humidity_percent) * 100.0;
    pascal / (VAPOUR_J_PER_KG_K * (celsius + ZERO_KELVIN)) * 1000.0
}

fn magnus(celsius: f64, (factor, offset): (f64, f64)) -> f64 {
    AT_ZERO_HPA * (factor * celsius / (offset + celsius)).exp()
}

fn magnus_back(hpa: f64, (factor, offset): (f64, f64)) -> f64 {
    let log = (hpa / AT_ZERO_HPA).ln();
    offset * log / (factor - log)
}
