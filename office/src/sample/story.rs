//! What the sample's visits are remembered for: what was not in order.

use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade::{self, TG1, TG2, TG3};
use nyvri_core::domain::mark::{Point, Shape};

use super::scenes::Scene;

/// What a visit is remembered for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Story {
    /// Everything is in order.
    Fine,
    /// A small stain in the bathroom ceiling.
    Ceiling,
    /// The same, and a drip under the kitchen sink.
    CeilingAndSink,
    /// The stain has grown.
    CeilingWorse,
    /// A dark spot in a bedroom corner.
    Corner,
    /// It has grown, and the two who saw it do not agree how bad it is.
    CornerWorse,
    /// Dew on the bedroom window every morning.
    Window,
    /// And black spots in its frame.
    WindowWorse,
    /// A drip under the kitchen sink.
    Sink,
    /// A smoke alarm that is silent.
    Alarm,
    /// A mailbox without a name.
    Mailbox,
}

/// The finding it left.
pub struct Found {
    /// The question that deviates.
    pub question: &'static str,
    /// Where.
    pub room: &'static str,
    /// What.
    pub part: &'static str,
    /// How bad.
    pub grade: ConditionGrade,
    /// How soon.
    pub urgency: Urgency,
    /// In words.
    pub note: &'static str,
    /// In a picture.
    pub scene: Option<Scene>,
    /// What was drawn on the picture.
    pub drawn: Vec<Shape>,
    /// What the other one thought.
    pub second_opinion: Option<(ConditionGrade, &'static str)>,
}

impl Story {
    /// What was found, if anything.
    pub fn found(self) -> Vec<Found> {
        let all: &[Self] = match self {
            Self::CeilingAndSink => &[Self::Ceiling, Self::Sink],
            _ => &[self],
        };
        all.iter().filter_map(|one| one.finding()).collect()
    }

    fn drawn(self) -> Vec<Shape> {
        let at = Point::new;
        match self {
            Self::CeilingWorse => vec![
                Shape::Circle(at(2_600, 2_200), at(6_900, 6_300)),
                Shape::Text(at(700, 7_100), "Vokst siden sist".into()),
                Shape::Arrow(at(2_300, 7_000), at(3_300, 6_000)),
            ],
            Self::CornerWorse => vec![
                Shape::Circle(at(3_100, 500), at(6_700, 7_800)),
                Shape::Length(at(1_300, 3_000), at(1_300, 8_900), 900),
                Shape::Text(at(6_900, 7_600), "Ned til lista".into()),
                Shape::Arrow(at(6_800, 7_500), at(5_700, 6_800)),
            ],
            // What lies outside is the neighbours'.
            Self::WindowWorse => vec![
                Shape::Blur(at(5_250, 4_000), at(8_100, 7_400)),
                Shape::Length(at(1_900, 8_900), at(8_100, 8_900), 1_200),
            ],
            _ => Vec::new(),
        }
    }

    fn finding(self) -> Option<Found> {
        let (question, room, part, grade, urgency, note) = match self {
            Self::Fine | Self::CeilingAndSink => return None,
            Self::Ceiling => (
                "bathroom-ceiling-dry",
                "bathroom",
                "ceiling",
                TG1,
                Urgency::CanWait,
                "Liten flekk ved ventilen. Tørr å ta på.",
            ),
            Self::CeilingWorse => (
                "bathroom-ceiling-dry",
                "bathroom",
                "ceiling",
                TG2,
                Urgency::Soon,
                "Flekken har vokst siden sist. Vifta trekker dårlig.",
            ),
            Self::Corner => (
                "rooms-free-of-damp",
                "bedroom",
                "outer-wall",
                TG1,
                Urgency::CanWait,
                "Mørk flekk ved gulvlista bak senga.",
            ),
            Self::CornerWorse => (
                "rooms-free-of-damp",
                "bedroom",
                "outer-wall",
                TG3,
                Urgency::Soon,
                "Mørke flekker fra list til tak. Yttervegg mot nord, kald å ta på.",
            ),
            Self::Window => (
                "window-condensation",
                "bedroom",
                "window",
                TG1,
                Urgency::CanWait,
                "Dugg nederst på ruta om morgenen. Ventilen sto stengt.",
            ),
            Self::WindowWorse => (
                "window-condensation",
                "bedroom",
                "window",
                TG2,
                Urgency::Soon,
                "Vann i karmen og mørke flekker på bunnlista.",
            ),
            Self::Sink => (
                "kitchen-sink-dry",
                "kitchen",
                "plumbing",
                TG2,
                Urgency::Acute,
                "Drypper fra vannlåsen. Satte bøtte under og strammet til.",
            ),
            Self::Alarm => (
                "smoke-alarm-sounds",
                "hall",
                "smoke-alarm",
                TG3,
                Urgency::Acute,
                "Pep ikke. Byttet batteri på stedet, og da pep den.",
            ),
            Self::Mailbox => (
                "mailbox-names",
                "mailboxes",
                "none",
                TG1,
                Urgency::Soon,
                "Navnet på forrige leietaker står der ennå.",
            ),
        };
        let scene = match self {
            Self::Ceiling => Some(Scene::Ceiling(35)),
            Self::CeilingWorse => Some(Scene::Ceiling(85)),
            Self::Corner => Some(Scene::Corner(25)),
            Self::CornerWorse => Some(Scene::Corner(95)),
            Self::Window => Some(Scene::Window(40)),
            Self::WindowWorse => Some(Scene::Window(95)),
            Self::Sink => Some(Scene::Sink),
            Self::Fine | Self::CeilingAndSink | Self::Alarm | Self::Mailbox => None,
        };
        let second_opinion = (self == Self::CornerWorse)
            .then_some((TG2, "Luktet jord. Leietaker har luftet mer siden sist."));
        Some(Found {
            question,
            room,
            part,
            grade,
            urgency,
            note,
            scene,
            drawn: self.drawn(),
            second_opinion,
        })
    }
}
