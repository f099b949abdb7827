//! The formulas against published tables: dew point to 0.1 °C, humidity at a surface to 0.5 %.

use nyvri_core::domain::damp::air::{
    dew_point, saturation_over_ice_hpa, saturation_over_water_hpa, surface_at, surface_humidity,
    water_g_per_m3,
};
use nyvri_core::domain::damp::reading::Plausible;
use nyvri_core::domain::damp::{MouldArea, Observation, ReadingKind};

use crate::rows;

fn numbers(row: &[String]) -> Vec<f64> {
    row.iter().map(|cell| cell.parse().unwrap()).collect()
}

#[test]
fn dew_and_frost_points_are_those_of_the_table_to_a_tenth_of_a_degree() {
    let mut compared = 0;
    for row in rows("dew-point.csv") {
        let row = numbers(&row);
        for (column, expected) in row[1..].iter().enumerate() {
            let humidity = 30.0 + 5.0 * f64::from(u8::try_from(column).unwrap());
            let ours = dew_point(row[0], humidity).unwrap();
            assert!(
                (ours - expected).abs() <= 0.1,
                "{} °C, {humidity} %: {ours} for {expected}",
                row[0]
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 16 * 14);
}

fn published(over: &str) -> Vec<(f64, f64)> {
    let rows = rows("saturation.csv");
    let wanted = rows.iter().filter(|row| row[0] == over);
    wanted
        .map(|row| {
            (
                row[1].parse().unwrap(),
                row[2].parse::<f64>().unwrap() * 10.0,
            )
        })
        .collect()
}

#[test]
fn saturation_is_that_of_the_tables_to_a_third_of_a_percent() {
    for (celsius, hpa) in published("water") {
        let ours = saturation_over_water_hpa(celsius);
        assert!(
            (ours / hpa - 1.0).abs() < 0.003_3,
            "{celsius}: {ours} for {hpa}"
        );
    }
    for (celsius, hpa) in published("ice") {
        let ours = saturation_over_ice_hpa(celsius);
        assert!(
            (ours / hpa - 1.0).abs() < 0.003_3,
            "{celsius}: {ours} for {hpa}"
        );
    }
    assert_eq!((published("water").len(), published("ice").len()), (40, 21));
}

#[test]
fn humidity_at_a_surface_is_that_of_the_tables_to_half_a_percent() {
    let saturation = published("water");
    let mut compared = 0;
    for &(air, over_air) in saturation.iter().filter(|(celsius, _)| *celsius <= 30.0) {
        for &(surface, over_surface) in saturation.iter().filter(|(celsius, _)| *celsius <= air) {
            for humidity in [20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0] {
                let expected = (humidity * over_air / over_surface).min(100.0);
                let ours = surface_humidity(air, humidity, surface);
                assert!(
                    (ours - expected).abs() <= 0.5,
                    "{air} °C, {humidity} %, surface {surface}: {ours} for {expected}"
                );
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 31 * 32 / 2 * 9);
}

#[test]
fn the_numbers_that_the_checklist_was_written_with_come_out() {
    // At 21 °C: dew point, surface at 75 %, surface at 80 %.
    for (humidity, dew, at_75, at_80) in [
        (30.0, 2.7, 6.9, 5.9),
        (40.0, 6.9, 11.1, 10.2),
        (50.0, 10.2, 14.6, 13.6),
        (60.0, 12.9, 17.4, 16.4),
    ] {
        let ours = [
            dew_point(21.0, humidity),
            surface_at(21.0, humidity, 75.0),
            surface_at(21.0, humidity, 80.0),
        ];
        for (ours, expected) in ours.iter().zip([dew, at_75, at_80]) {
            let ours = ours.unwrap();
            assert!(
                (ours - expected).abs() < 0.1,
                "{humidity} %: {ours} for {expected}"
            );
        }
    }
    assert!((surface_humidity(22.0, 50.0, 15.5) - 75.0).abs() < 0.5);
    for (celsius, humidity, grams) in [(21.0, 45.0, 8.2), (-5.0, 85.0, 2.9), (25.0, 60.0, 13.8)] {
        let ours = water_g_per_m3(celsius, humidity);
        assert!(
            (ours - grams).abs() < 0.1,
            "{celsius} °C: {ours} for {grams}"
        );
    }
}

#[test]
fn there_is_no_dew_point_without_water_and_no_surface_above_saturation() {
    assert_eq!(dew_point(21.0, 0.0), None);
    assert_eq!(dew_point(f64::NAN, 50.0), None);
    assert_eq!(surface_at(21.0, 50.0, 0.0), None);
    assert!((surface_humidity(21.0, 60.0, 5.0) - 100.0).abs() < f64::EPSILON);
}

#[test]
fn every_kind_of_reading_has_a_range_that_refuses_and_asks_again() {
    for pack in nyvri_core::content::damp::shipped() {
        for kind in ReadingKind::ALL {
            let range = pack.rules.ranges[&kind];
            let (lowest, highest) = range.possible;
            assert_eq!(range.judge(lowest - 0.1), Plausible::Refused, "{kind:?}");
            assert_eq!(range.judge(highest + 0.1), Plausible::Refused, "{kind:?}");
            assert_eq!(range.judge(f64::NAN), Plausible::Refused, "{kind:?}");
            let usual = f64::midpoint(range.usual.0, range.usual.1);
            assert_eq!(range.judge(usual), Plausible::Usual, "{kind:?}");
            if range.usual.0 > lowest {
                assert_eq!(range.judge(lowest), Plausible::AskAgain, "{kind:?}");
            }
        }
    }
}

#[test]
fn a_surface_warmer_than_the_air_or_colder_than_outdoors_is_odd() {
    let seen = |air: f64, surface: f64, outdoors: f64| Observation {
        readings: [
            (ReadingKind::AirTemperature, air),
            (ReadingKind::SurfaceTemperature, surface),
            (ReadingKind::OutdoorTemperature, outdoors),
        ]
        .into(),
        ..Observation::default()
    };
    assert!(!seen(21.0, 14.0, -5.0).surface_is_odd());
    assert!(seen(21.0, 24.0, -5.0).surface_is_odd());
    assert!(seen(21.0, 9.0, 12.0).surface_is_odd());
    assert!(!Observation::default().surface_is_odd());
}

#[test]
fn a_patch_has_the_smallest_size_that_holds_it() {
    for (cm2, size) in [
        (0.0, MouldArea::None),
        (0.5, MouldArea::Coin),
        (6.0, MouldArea::Coin),
        (6.1, MouldArea::Hand),
        (624.0, MouldArea::A4),
        (16_000.0, MouldArea::Door),
        (16_001.0, MouldArea::Larger),
    ] {
        assert_eq!(MouldArea::of_cm2(cm2), size, "{cm2} cm²");
    }
}
