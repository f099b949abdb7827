//! What the readings of a visit point at, with the numbers and the rule. Never a verdict.

/// Readings, the scale, the causes with their clues, and the trend since last time.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DampPanel {
    /// `Fuktvurdering`.
    pub title: String,
    /// Two beside each other.
    pub values: Vec<DampValue>,
    /// `Stiplet understrek er målt sist, 4. juni.`
    pub values_note: Option<String>,
    /// The air at the coldest surface; none while it is not measured.
    pub scale: Option<DampScale>,
    /// Instead of the scale: what to measure.
    pub missing: Option<String>,
    /// `Tallene peker mest mot`; empty when they point at nothing.
    pub points_at: String,
    /// `Kondens fra daglig bruk og for lite lufting`.
    pub causes: String,
    /// The clues.
    pub clues: Vec<DampClue>,
    /// `Regel E3: For lite luftskifte mot fuktmengden.` and the like, and notices of the numbers.
    pub rules: Vec<String>,
    /// `Dette vil bekrefte det`; then the words.
    pub confirm: Option<DampAdvice>,
    /// `Dette kan gjøres`; then the words.
    pub tip: Option<DampAdvice>,
    /// `Andre årsaker: lekkasje 1 av 5 tegn`.
    pub others: Option<String>,
    /// Since last time; none the first time.
    pub trend: Option<DampTrend>,
    /// `Dette er ikke en dom.`
    pub no_verdict: String,
    /// `Regnet etter bransjeråd fra 2026. Du ser rommet, og du avgjør.`
    pub counted_by: String,
}

/// One reading.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DampValue {
    /// `Luft`.
    pub name: String,
    /// `21,6 °C`; empty when it was only read last time.
    pub now: String,
    /// `22,4 °C`: dashed underline.
    pub last: Option<String>,
    /// All of it as one sentence.
    pub spoken: String,
}

/// One axis of humidity at the surface: comparable between visits, which a temperature is not.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DampScale {
    /// `Fukt i luften ved overflaten`.
    pub title: String,
    /// Where the axis begins, percent.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// From here it is borderline: dots.
    pub watch_from: f64,
    /// From here it is exposed: hatched.
    pub exposed_from: f64,
    /// Today: a solid pin.
    pub now: f64,
    /// Last time: a dashed pin.
    pub last: Option<f64>,
    /// `Nå 82 %`.
    pub now_label: String,
    /// `Sist 53 %`.
    pub last_label: Option<String>,
    /// `Tørt nok`.
    pub dry_label: String,
    /// Where that word stands on the axis: clear of the pins.
    pub dry_at: f64,
    /// `Utsatt`.
    pub exposed_label: String,
    /// Where that word stands.
    pub exposed_at: f64,
    /// Below the axis: `40 %`, `60`, `80`, `100, dugg`, evenly apart.
    pub ticks: Vec<String>,
    /// `75 til 80 % er på grensen. Duggpunkt nå 13,0 °C.`
    pub caption: String,
    /// For those who do not see it.
    pub spoken: String,
}

/// One clue.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DampClue {
    /// A tick; else a dash: it speaks against.
    pub speaks_for: bool,
    /// `Vifta på badet trekker dårlig`.
    pub text: String,
    /// `58 %`; empty for a sign.
    pub number: String,
}

/// A heading and words.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DampAdvice {
    /// `Dette kan gjøres`.
    pub heading: String,
    /// One for each cause.
    pub words: Vec<String>,
}

/// A small chart: one line for each number that was read both times.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DampTrend {
    /// `Siden sist`.
    pub title: String,
    /// The lines.
    pub lines: Vec<DampTrendLine>,
}

/// From last time to now.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DampTrendLine {
    /// `Luftfukt`.
    pub name: String,
    /// `46 %`.
    pub from: String,
    /// `58 %`.
    pub to: String,
    /// How high last time stands in its chart, 0 to 1.
    pub from_height: f64,
    /// How high today stands.
    pub to_height: f64,
    /// `Luftfukt: 46 % til 58 %`.
    pub spoken: String,
}
