//! The languages there are, and how each is written. Knows no text.

/// A language. Nb, nn and en have every text; the others what a tenant sees and hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Norwegian bokmål, the original.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
    /// Arabic.
    Ar,
    /// Somali.
    So,
    /// Tigrinya.
    Ti,
    /// Ukrainian.
    Uk,
    /// Polish.
    Pl,
    /// Dari: Persian as it is spoken and written in Afghanistan.
    FaAf,
}

impl Language {
    /// The languages that a worker can choose, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The languages that a tenant can be shown, in the order they are offered.
    pub const TENANTS: [Self; 9] = [
        Self::Nb,
        Self::Nn,
        Self::En,
        Self::Ar,
        Self::FaAf,
        Self::Pl,
        Self::So,
        Self::Ti,
        Self::Uk,
    ];

    /// BCP 47 tag: `nb`, `fa-AF`. Also the folder of its texts.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
            Self::Ar => "ar",
            Self::So => "so",
            Self::Ti => "ti",
            Self::Uk => "uk",
            Self::Pl => "pl",
            Self::FaAf => "fa-AF",
        }
    }

    /// The nearest of the worker's languages to what a phone or browser says: `nn-NO` is nynorsk, anything
    /// Norwegian is bokmål. None for a language that we do not have in full.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()? {
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The nearest language that a tenant can be shown. Persian of any country is Dari here: it is read
    /// everywhere, and most who need it come from Afghanistan. `prs` is its older tag.
    pub fn of_tenant(tag: &str) -> Option<Self> {
        Self::from_tag(tag).or_else(|| match tag.split(['-', '_']).next()? {
            "ar" => Some(Self::Ar),
            "so" => Some(Self::So),
            "ti" => Some(Self::Ti),
            "uk" => Some(Self::Uk),
            "pl" => Some(Self::Pl),
            "fa" | "prs" => Some(Self::FaAf),
            _ => None,
        })
    }

    /// Its name in itself, for whoever reads only that.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::So => "Soomaali",
            Self::Ti => "ትግርኛ",
            Self::Uk => "Українська",
            Self::Pl => "Polski",
            Self::FaAf => "دری",
        }
    }

    /// Written from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar | Self::FaAf)
    }

    /// Where a text is looked for when this language lacks it, itself first. Nynorsk goes straight to bokmål:
    /// they read each other; everyone else is more likely to read English.
    pub(super) fn chain(self) -> &'static [Self] {
        match self {
            Self::Nb => &[Self::Nb],
            Self::Nn => &[Self::Nn, Self::Nb],
            Self::En => &[Self::En, Self::Nb],
            Self::Ar => &[Self::Ar, Self::En, Self::Nb],
            Self::So => &[Self::So, Self::En, Self::Nb],
            Self::Ti => &[Self::Ti, Self::En, Self::Nb],
            Self::Uk => &[Self::Uk, Self::En, Self::Nb],
            Self::Pl => &[Self::Pl, Self::En, Self::Nb],
            Self::FaAf => &[Self::FaAf, Self::En, Self::Nb],
        }
    }

    /// What stands between hours and minutes.
    pub(super) fn time_separator(self) -> char {
        match self {
            Self::Nb | Self::Nn => '.',
            _ => ':',
        }
    }

    /// What stands before decimals.
    pub(super) fn decimal_separator(self) -> char {
        match self {
            Self::En | Self::So | Self::Ti => '.',
            Self::Nb | Self::Nn | Self::Uk | Self::Pl => ',',
            Self::Ar | Self::FaAf => '٫',
        }
    }

    /// A number as it is written here: `21.5` in the language's digits, with its decimal sign.
    pub(super) fn written(self, number: &str) -> String {
        let zero = match self {
            Self::Ar => '٠',
            Self::FaAf => '۰',
            _ => '0',
        };
        let letter = |letter: char| match letter.to_digit(10) {
            Some(digit) => char::from_u32(zero as u32 + digit).unwrap_or(letter),
            None if letter == '.' => self.decimal_separator(),
            None => letter,
        };
        number.chars().map(letter).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_own_tag_and_by_what_phones_say() {
        for language in Language::TENANTS {
            assert_eq!(Language::of_tenant(language.tag()), Some(language));
        }
        for (tag, language) in [
            ("prs", Language::FaAf),
            ("fa", Language::FaAf),
            ("ar-SY", Language::Ar),
            ("ti_ER", Language::Ti),
            ("nn-NO", Language::Nn),
        ] {
            assert_eq!(Language::of_tenant(tag), Some(language));
        }
        assert_eq!(Language::of_tenant("es"), None);
        assert_eq!(Language::from_tag("ar"), None, "a worker cannot choose it");
    }

    #[test]
    fn a_fallback_ends_in_the_original() {
        for language in Language::TENANTS {
            let chain = language.chain();
            assert_eq!(chain.first(), Some(&language));
            assert_eq!(chain.last(), Some(&Language::Nb));
        }
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(Language::Nb.written("21.5"), "21,5");
        assert_eq!(Language::En.written("21.5"), "21.5");
        assert_eq!(Language::Ar.written("21.5"), "٢١٫٥");
        assert_eq!(Language::FaAf.written("2026"), "۲۰۲۶");
        assert_eq!(Language::Ti.written("7"), "7");
    }
}
