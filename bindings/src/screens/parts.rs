//! Pieces that several screens share: grades, tags, the dock, the line about sending.

/// A condition grade as a mark: circle, square 1, triangle 2, octagon 3, diamond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum GradeMark {
    /// Circle with a tick.
    TG0,
    /// Square with 1.
    TG1,
    /// Triangle with 2.
    TG2,
    /// Octagon with 3.
    TG3,
    /// Diamond with a dash.
    TGIU,
}

/// What a small icon shows. Each platform has one drawing a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Icon {
    /// Two speech bubbles.
    Interpreter,
    /// Two people.
    People,
    /// A drop of water.
    Drop,
    /// A house.
    House,
    /// Stairs.
    Stairs,
    /// A padlock.
    Lock,
    /// A letter box.
    Mailbox,
    /// Wind.
    Wind,
    /// A speech bubble.
    Speech,
    /// A flame with a shield: fire safety.
    Fire,
    /// A coin.
    Coin,
    /// A flag: rounding off.
    Flag,
    /// A crate: storage.
    Box,
    /// A camera.
    Camera,
    /// A phone: lies on the phone.
    Phone,
    /// An arrow up: being sent.
    Sending,
    /// A cloud with a tick: the office has it.
    AtOffice,
    /// A crossed-out cloud: no coverage.
    NoCoverage,
    /// An octagon with an exclamation mark: needs a person.
    NeedsYou,
    /// A tick.
    Check,
    /// A triangle with an exclamation mark.
    Deviation,
    /// A dash.
    Dash,
    /// An eye with a line: could not be checked.
    NotChecked,
}

/// A small label: icon and word.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Tag {
    /// Drawn before the word.
    pub icon: Option<Icon>,
    /// The word.
    pub text: String,
    /// Violet, reserved for confidential matters.
    pub confidential: bool,
}

/// Two dots and a word: which of the two home visits, or without dots which other kind.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct KindTag {
    /// Filled dots of two; none are drawn for 0.
    pub dots: u8,
    /// `3 uker`.
    pub text: String,
    /// `første besøk`.
    pub spoken: String,
}

/// What was seen last time; drawn with the dashed edge.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct LastLine {
    /// `Sist, 4. juni:` in semibold.
    pub when: String,
    /// `fuktflekk i taket på badet`.
    pub text: String,
    /// The grade, if one was set.
    pub grade: Option<GradeMark>,
    /// `TG1`, shown after the mark.
    pub grade_text: Option<String>,
    /// `Ikke lukket.`
    pub after: Option<String>,
}

/// One grey line about what is sent and what waits.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SyncLine {
    /// At the start edge.
    pub icon: Icon,
    /// Bold part: `3 funn og 2 bilder`. May be empty.
    pub strong: String,
    /// Plain part: `venter på dekning`.
    pub rest: String,
    /// A person must act; the only case that is red.
    pub needs_you: bool,
}

/// What a button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum ActionKind {
    /// Open a visit that has not begun: `start_visit(target)`, then the visit screen.
    StartVisit,
    /// Open the visit `target`.
    OpenVisit,
    /// Open the topic `target` of this visit.
    OpenTopic,
    /// Scroll to the question `target`.
    GoToQuestion,
    /// Log a new finding in the visit `target`.
    NewFinding,
    /// Go back.
    Back,
    /// Read the summary of the visit `target`.
    OpenSummary,
    /// End the visit `target`; confirm first with [`Action::confirm`].
    CompleteVisit,
    /// Go to pairing.
    Pair,
    /// Send and fetch now.
    SyncNow,
    /// Stop the sync under way.
    CancelSync,
}

/// A button: its words and what it does.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Action {
    /// What it does.
    pub kind: ActionKind,
    /// The words on it.
    pub label: String,
    /// The id it works on; empty where none is needed.
    pub target: String,
    /// A question to ask first, for what leaves the house.
    pub confirm: Option<Confirm>,
}

/// A question before something that cannot be taken back.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Confirm {
    /// The question.
    pub title: String,
    /// What happens.
    pub text: String,
    /// Words on the button that does it.
    pub yes: String,
    /// Words on the button that does not.
    pub no: String,
}

/// The last change and how to take it back.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct UndoRow {
    /// `Svart avvik, TG2`.
    pub text: String,
    /// `Angre`.
    pub label: String,
}

/// The bottom of a screen: what you do next.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Dock {
    /// Above the buttons.
    pub undo: Option<UndoRow>,
    /// A line of reason above the buttons when there is nothing to undo.
    pub note: Option<String>,
    /// The one quiet neighbour.
    pub quiet: Option<Action>,
    /// The one filled button.
    pub main: Option<Action>,
}

/// Where a photo is on its way to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum ReceiptState {
    /// On the phone, waits.
    OnPhone,
    /// Being sent now.
    Sending,
    /// The office has it.
    AtOffice,
    /// The office refused it.
    Refused,
}

/// Where something is on its way to the office, in words.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Receipt {
    /// The state.
    pub state: ReceiptState,
    /// `Hos kontoret`.
    pub text: String,
}

/// A photo as a tile.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhotoTile {
    /// For [`crate::FieldApp::photo_jpeg`].
    pub photo_id: String,
    /// A small JPEG, at most 50 kB.
    pub thumbnail: Vec<u8>,
    /// On the picture: `Nå`, `Sist, 4. juni`.
    pub caption: String,
    /// For those who do not see it: what, where, when.
    pub spoken: String,
    /// From last time: dashed frame.
    pub is_last: bool,
    /// Where it is.
    pub receipt: Receipt,
}

/// One step of a progress bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Step {
    /// Answered and in order.
    Done,
    /// Answered with a deviation.
    Deviation,
    /// The next to answer.
    Current,
    /// Not answered.
    Open,
}

/// A grade to choose.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct GradeChoice {
    /// The mark.
    pub mark: GradeMark,
    /// `TG2`.
    pub code: String,
    /// `Middels tegn`.
    pub words: String,
    /// The grade now.
    pub chosen: bool,
    /// The grade last time: dashed ring.
    pub was_last: bool,
    /// For screen readers: `TG2, middels kraftige tegn`.
    pub spoken: String,
}

/// A chip or a segment to choose.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Pick {
    /// What to send back.
    pub value: String,
    /// The words.
    pub label: String,
    /// A second, smaller line; empty if none.
    pub detail: String,
    /// Chosen now.
    pub chosen: bool,
}
