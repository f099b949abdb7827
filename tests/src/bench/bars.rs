//! What good is: the bars that benches are held against. A bar compares two figures of one run, or one figure
//! with a number.

use super::figures::Figure;

/// One bar: `metric` of us ≤ `limit` × the same of `peer`, or ≤ (≥) `limit` itself when there is no peer.
pub struct Bar {
    /// Which bench.
    pub bench: &'static str,
    /// Which work.
    pub workload: &'static str,
    /// Round trip time.
    pub rtt_ms: u64,
    /// Ours.
    pub metric: &'static str,
    /// Who else; empty for none.
    pub peer: &'static str,
    /// How many times the peer's, or how much.
    pub limit: f64,
    /// Ours must be at least, not at most.
    pub at_least: bool,
}

/// What came of it.
pub enum Verdict {
    /// The peer was left out.
    NoPeer,
    /// It was measured.
    Judged {
        /// Ours.
        ours: f64,
        /// Theirs.
        peer: Option<f64>,
        /// Ours by theirs.
        ratio: Option<f64>,
        /// Whether it is within.
        holds: bool,
    },
}

const fn bar(
    bench: &'static str,
    workload: &'static str,
    rtt_ms: u64,
    metric: &'static str,
) -> Bar {
    Bar {
        bench,
        workload,
        rtt_ms,
        metric,
        peer: "",
        limit: 0.0,
        at_least: false,
    }
}

impl Bar {
    const fn times(self, limit: f64, peer: &'static str) -> Self {
        Self {
            peer,
            limit,
            ..self
        }
    }

    const fn at_most(self, limit: f64) -> Self {
        Self { limit, ..self }
    }

    const fn at_least(self, limit: f64) -> Self {
        Self {
            limit,
            at_least: true,
            ..self
        }
    }

    /// Not at most so many times, but at least.
    const fn at_least_times(self) -> Self {
        Self {
            at_least: true,
            ..self
        }
    }

    /// What it is about.
    pub fn name(&self) -> String {
        let rtt = if self.rtt_ms > 0 {
            format!(" RTT {}", self.rtt_ms)
        } else {
            String::new()
        };
        let peer = if self.peer.is_empty() {
            String::new()
        } else {
            format!(" / {}", self.peer)
        };
        format!(
            "{} {}{rtt}: {}{peer}",
            self.bench, self.workload, self.metric
        )
    }

    /// `≤ 0.7 ×`.
    pub fn limit_text(&self) -> String {
        let sign = if self.at_least { "≥" } else { "≤" };
        let times = if self.peer.is_empty() { "" } else { " ×" };
        format!("{sign} {}{times}", self.limit)
    }

    /// Holds it against figures; none where ours is not among them.
    pub fn judge(&self, figures: &[Figure]) -> Option<Verdict> {
        let find = |who: &str, metric: &str| {
            let same = |it: &&Figure| {
                it.bench == self.bench && it.workload == self.workload && it.rtt_ms == self.rtt_ms
            };
            let found = figures.iter().filter(same);
            found
                .filter(|it| it.who == who && it.metric == metric)
                .map(|it| it.value)
                .next_back()
        };
        let ours = find("us", self.metric)?;
        let (mut peer, mut ratio, mut judged) = (None, None, ours);
        if !self.peer.is_empty() {
            let Some(theirs) = find(self.peer, self.metric) else {
                return Some(Verdict::NoPeer);
            };
            judged = ours / theirs;
            (peer, ratio) = (Some(theirs), Some(judged));
        }
        let holds = if self.at_least {
            judged >= self.limit
        } else {
            judged <= self.limit
        };
        Some(Verdict::Judged {
            ours,
            peer,
            ratio,
            holds,
        })
    }
}

/// All of them.
pub const BARS: &[Bar] = &[
    bar("sync", "W1", 0, "seed_ms").times(1.0, "yrs"),
    bar("sync", "W1", 0, "sync_ms").times(0.7, "yrs"),
    bar("sync", "W1", 0, "sync_ms").times(0.8, "anki"),
    bar("sync", "W1", 0, "sync_bytes").times(1.0, "loro"),
    bar("sync", "W1", 0, "sync_ms").times(1.0, "pouchdb-1000"),
    bar("sync", "W1", 0, "lost_or_hidden").at_most(0.0),
    bar("sync", "W1", 0, "overlaps_kept").at_least(5_000.0),
    bar("sync", "W1", 0, "equal").at_least(1.0),
    bar("sync", "W1", 0, "nothing_new_requests").at_most(1.0),
    bar("sync", "W1", 0, "nothing_new_up_bytes").at_most(1_000.0),
    bar("sync", "W1", 0, "nothing_new_down_bytes").at_most(1_000.0),
    bar("sync", "W1", 80, "seed_ms").times(1.0, "yrs"),
    bar("sync", "W1", 80, "sync_ms").times(0.7, "yrs"),
    bar("sync", "W1", 80, "sync_ms").times(0.8, "anki"),
    bar("sync", "W1", 80, "sync_ms").times(0.1, "pouchdb-100"),
    bar("sync", "W1", 80, "sync_ms").times(0.1, "pouchdb-1000"),
    bar("sync", "photos", 0, "extra_percent").at_most(0.3),
    bar("sync", "photos", 0, "upload_ms").times(1.0, "tus"),
    bar("sync", "photos", 0, "photos_lost").at_most(0.0),
    bar("sync", "photos", 80, "extra_percent").at_most(0.3),
    bar("sync", "photos", 80, "upload_ms").times(0.667, "tus"),
    bar("office", "15:30", 0, "errors").at_most(0.0),
    bar("office", "15:30", 0, "lost").at_most(0.0),
    bar("office", "15:30", 0, "all_ms").times(1.0, "couch+tus"),
    bar("office", "15:30", 0, "phone_p99_ms").times(1.0, "couch+tus"),
    bar("growth", "10x", 0, "pull_1000_ms").times(1.2, "1x"),
    bar("growth", "10x", 0, "today_ms").times(1.2, "1x"),
    bar("growth", "10x", 0, "visits_page_ms").times(1.2, "1x"),
    bar("growth", "100x", 0, "pull_1000_ms").times(1.2, "1x"),
    bar("growth", "100x", 0, "today_ms").times(1.2, "1x"),
    bar("growth", "100x", 0, "visits_page_ms").times(1.2, "1x"),
    bar("screens", "", 0, "open_today_ms").times(10.0, "sqlite"),
    bar("screens", "", 0, "answer_durable_shown_ms").times(2.0, "sqlite"),
    bar("forms", "500 questions", 0, "load_ms").times(0.1, "javarosa"),
    bar("forms", "500 questions", 0, "answer_p99_ms").at_most(1.0),
    bar("photos", "12 MP", 0, "cpu_ms").times(0.5, "libvips"),
    bar("photos", "12 MP", 0, "cpu_ms").times(1.0, "pillow"),
    bar("photos", "12 MP", 0, "peak_mb").at_most(30.0),
    bar("photos", "12 MP", 0, "psnr_db")
        .times(0.997, "libvips")
        .at_least_times(),
    bar("photos", "16 MP", 0, "cpu_ms").times(0.65, "libvips"),
    bar("photos", "hostile", 0, "refused_ms").at_most(100.0),
    bar("photos", "hostile", 0, "refused_mb").at_most(200.0),
    bar("align", "1024 px", 0, "aligned_percent").at_least(95.0),
    bar("align", "1024 px", 0, "laid_wrongly").at_most(0.0),
    bar("align", "1024 px", 0, "stains_found_percent").at_least(90.0),
    bar("align", "1024 px", 0, "false_marks_percent").at_most(5.0),
    bar("align", "1024 px", 0, "strangers_laid").at_most(0.0),
    bar("align", "1024 px", 0, "cpu_ms").at_most(400.0),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(who: &str, value: f64) -> Figure {
        Figure {
            bench: "sync".into(),
            workload: "W1".into(),
            rtt_ms: 0,
            who: who.into(),
            metric: "sync_ms".into(),
            value,
            unit: "ms".into(),
        }
    }

    fn holds(bar: &Bar, figures: &[Figure]) -> Option<bool> {
        match bar.judge(figures)? {
            Verdict::NoPeer => None,
            Verdict::Judged { holds, .. } => Some(holds),
        }
    }

    #[test]
    fn a_bar_holds_up_to_its_limit_and_not_beyond() {
        let bar = bar("sync", "W1", 0, "sync_ms").times(0.7, "yrs");
        assert_eq!(
            holds(&bar, &[figure("us", 70.0), figure("yrs", 100.0)]),
            Some(true)
        );
        assert_eq!(
            holds(&bar, &[figure("us", 71.0), figure("yrs", 100.0)]),
            Some(false)
        );
        assert_eq!(holds(&bar, &[figure("us", 70.0)]), None);
        assert!(bar.judge(&[figure("yrs", 100.0)]).is_none());
    }
}
