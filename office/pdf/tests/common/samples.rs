//! One document of each kind, with invented people, as the office hands them over.

use serde_json::{Value, json};

const NOW: &[u8] =
    include_bytes!("../../../../android/ui/src/sample/resources/pictures/tak-na.jpg");
const JUNE: &[u8] =
    include_bytes!("../../../../android/ui/src/sample/resources/pictures/tak-juni.jpg");
const WINDOW: &[u8] =
    include_bytes!("../../../../android/ui/src/sample/resources/pictures/vinduslas.jpg");
const FAN: &[u8] = include_bytes!("../../../../android/ui/src/sample/resources/pictures/vifte.jpg");

/// A document and its pictures, before they are one.
pub struct Sample {
    pub name: &'static str,
    pub page: Value,
    pub pictures: Vec<Vec<u8>>,
}

impl Sample {
    /// As the program reads it.
    pub fn bytes(&self) -> Vec<u8> {
        let mut page = self.page.clone();
        let pictures = self.pictures.iter().enumerate();
        let named = pictures.map(|(n, it)| json!({"name": format!("{n}.jpg"), "bytes": it.len()}));
        page["pictures"] = named.collect();
        let mut bytes = page.to_string().into_bytes();
        bytes.push(b'\n');
        bytes.extend(self.pictures.iter().flatten());
        bytes
    }
}

/// Every kind that the office has.
pub fn all() -> Vec<Sample> {
    vec![
        letter("letter-nb", vec![norwegian()]),
        letter("letter-ar", vec![norwegian(), arabic()]),
        letter("letter-ti", vec![norwegian(), tigrinya()]),
        letter("letter-fa", vec![norwegian(), persian()]),
        letter("letter-uk", vec![norwegian(), ukrainian()]),
        protocol(),
        photo_set(),
    ]
}

fn page(title: &str) -> Value {
    json!({
        "ident": title, "title": title, "language": "nb", "author": "Fjordvik kommune", "date": [2026, 11, 24],
        "subtitle": "", "facts": [], "letters": [], "parts": [], "sum": null,
        "foot": "Svaleborgveien 14, H0203 · kontrollsum 9f2c4e11d0a7b358"
    })
}

fn letter(name: &'static str, letters: Vec<Value>) -> Sample {
    let mut page = page("Hjemmebesøk i Svaleborgveien 14, H0203");
    page["letters"] = letters.into();
    page["parts"] = json!([
        part(
            "Bilder",
            json!({"photos": [
                photo(0, "Fuktflekk i taket på badet, 24. november", "En brun flekk i taket, på størrelse med et A4-ark"),
                photo(1, "Samme sted, 4. juni", "Den samme flekken, en tredel så stor"),
            ]})
        ),
        part(
            "Underskrifter",
            json!({"signatures": [
                signature("Amina Yusuf, leietaker", "24. november kl. 10.41", Value::Null),
                signature("Ingrid Dal, for kommunen", "24. november kl. 10.43", Value::Null),
            ]})
        ),
    ]);
    let pictures = vec![NOW.to_vec(), JUNE.to_vec()];
    Sample {
        name,
        page,
        pictures,
    }
}

/// What is read back and signed when a dwelling is handed over.
pub fn protocol() -> Sample {
    let mut page = page("Protokoll for Svaleborgveien 14, H0203");
    page["subtitle"] = "Overtakelse, tirsdag 24. november 2026".into();
    page["facts"] = json!([
        {"name": "Gjennomført", "words": "Kl. 09.00–10.45"},
        {"name": "Av", "words": "Ingrid Dal og Ola Berg"},
        {"name": "Leietaker", "words": "Amina Yusuf"},
        {"name": "Tolk", "words": "Arabisk, på telefon"},
    ]);
    page["sum"] = json!({"name": "Kontrollsum", "words": "9f2c4e11d0a7b3586c1f0b7de2a94c5587f3a1be6d20c49f8e17b3a5d6c4f201"});
    let answers = |rows: Value| json!({"answers": true, "rows": rows});
    page["parts"] = json!([
        part(
            "Inneklima",
            answers(json!([
                row("Ventilene i stue og soverom er åpne", None, "I orden"),
                row(
                    "Taket på badet er tørt",
                    Some("TG2"),
                    "Fuktflekk ved avtrekket. Målt 24 % i treverket."
                ),
                row("Dugg på vinduene om morgenen", Some("TG1"), "Noen ganger"),
            ]))
        ),
        part(
            "Vinduer, varme og vann",
            answers(json!([
                row(
                    "Vinduer og ytterdør kan lukkes og låses",
                    Some("TG3"),
                    "Vinduslåsen på soverommet er løs"
                ),
                row(
                    "Stoppekranen er vist, og kan stenges",
                    Some("TG0"),
                    "I orden"
                ),
                row("Avløp i kjelleren", Some("TGIU"), "Ikke tilgjengelig"),
            ]))
        ),
        part(
            "Bilder",
            json!({"photos": [
                photo(0, "Fuktflekk i taket på badet, 24. november kl. 09.21. Pil av Ola: «her begynte det»", "En brun flekk i taket. Pil av Ola: her begynte det"),
                photo(1, "Vinduslås på soverommet, 24. november kl. 09.34", "En vinduslås som henger i én skrue"),
            ]})
        ),
        part(
            "Dette er leietakeren uenig i",
            json!({"rows": [
                row("«Flekken i taket var der da jeg flyttet inn.»", None, "Skrevet ned av Ingrid Dal"),
            ]})
        ),
        part(
            "Underskrifter",
            json!({"signatures": [
                signature("Amina Yusuf, leietaker", "24. november kl. 10.41", Value::Null),
                signature("Ingrid Dal, for kommunen", "24. november kl. 10.43", "Besøket er endret etterpå".into()),
            ]})
        ),
    ]);
    page["parts"][2]["photos"][0]["drawn"] = json!({
        "width": 1200, "height": 900, "lines": "M300 240L620 420M620 420L560 400M620 420L590 370M500 400A180 150 0 1 1 860 400A180 150 0 1 1 500 400",
        "words": [{"x": 300.0, "y": 230.0, "size": 41.0, "says": "her begynte det"}]
    });
    let pictures = vec![NOW.to_vec(), WINDOW.to_vec()];
    Sample {
        name: "protocol",
        page,
        pictures,
    }
}

/// What a new tenant gets of a dwelling.
pub fn photo_set() -> Sample {
    let mut page = page("Bilder av boligen");
    page["subtitle"] = "Svaleborgveien 14, H0203".into();
    page["foot"] = "Laget i november 2026".into();
    page["parts"] = json!([part(
        "Bad og soverom",
        json!({"photos": [
            photo(0, "Bad, tak, november 2026", "Bad, tak, november 2026"),
            photo(1, "Soverom, vindu, november 2026", "Soverom, vindu, november 2026"),
            photo(2, "Bad, vifte, juni 2026", "Bad, vifte, juni 2026"),
        ]})
    )]);
    let pictures = vec![NOW.to_vec(), WINDOW.to_vec(), FAN.to_vec()];
    Sample {
        name: "photo-set",
        page,
        pictures,
    }
}

fn part(heading: &str, with: Value) -> Value {
    let mut part = json!({
        "heading": heading, "confidential": null, "note": "", "answers": false, "rows": [], "photos": [], "signatures": []
    });
    if let (Some(part), Value::Object(with)) = (part.as_object_mut(), with) {
        part.extend(with);
    }
    part
}

fn row(text: &str, grade: Option<&str>, detail: &str) -> Value {
    json!({"grade": grade, "text": text, "detail": detail})
}

fn photo(picture: usize, caption: &str, alt: &str) -> Value {
    json!({"picture": format!("{picture}.jpg"), "drawn": null, "alt": alt, "caption": caption})
}

fn signature(who: &str, text: &str, changed: Value) -> Value {
    let name = (0..120_u16).map(|step| {
        let along = f32::from(step) / 119.0;
        let wave = (along * 31.0).sin() * (1.0 - along * 0.7) * 17_000.0;
        [
            6_000 + step * 400,
            (34_000.0 - wave - along * 6_000.0) as u16,
        ]
    });
    let name: Vec<[u16; 2]> = name.collect();
    let alt = format!("Underskriften til {who}");
    json!({"who": who, "text": text, "changed": changed, "alt": alt, "strokes": [name, [[57_000, 20_000]]]})
}

fn told(language: &str, words: [&str; 2], note: &str, sections: Value) -> Value {
    json!({"language": language, "title": words[0], "opening": words[1], "note": note, "sections": sections})
}

fn section(heading: &str, none: &str, rows: Value) -> Value {
    json!({"heading": heading, "none": none, "rows": rows})
}

fn norwegian() -> Value {
    let opening = "Tirsdag 24. november. Ingrid Dal og Ola Berg var hos Amina Yusuf.";
    told(
        "nb",
        ["Hjemmebesøk i Svaleborgveien 14, H0203", opening],
        "",
        json!([
            section(
                "Dette gikk vi gjennom",
                "",
                json!([
                    row("Inneklima", None, "9 punkter. 2 var ikke i orden."),
                    row("Bad", None, "7 punkter. Alt var i orden."),
                ])
            ),
            section(
                "Dette så vi",
                "Ingenting som må gjøres noe med.",
                json!([
                    row(
                        "Fuktflekk i taket på badet",
                        Some("TG2"),
                        "Middels kraftige tegn. Større enn 4. juni."
                    ),
                    row(
                        "Løs vinduslås på soverommet",
                        Some("TG1"),
                        "Svake tegn. Som 4. juni."
                    ),
                ])
            ),
            section(
                "Dette gjør kommunen",
                "",
                json!([
                    row("Bytter vifta på badet", None, "I dag, Ola Berg"),
                    row(
                        "Ser på taket igjen",
                        None,
                        "Innen 8. desember. Vi varsler en uke før."
                    ),
                ])
            ),
            section("Dette kan du gjøre", "Ingenting nå.", json!([])),
        ]),
    )
}

/// With the signs that keep a name's direction apart from that of the words around it.
fn arabic() -> Value {
    let title = "زيارة منزلية في \u{2068}Svaleborgveien 14, H0203\u{2069}";
    let opening = "الثلاثاء ٢٤ نوفمبر. زار \u{2068}Ingrid Dal\u{2069} و\u{2068}Ola Berg\u{2069} منزل \u{2068}Amina Yusuf\u{2069}.";
    let note = "تُرجم هذا النص آليًا. النص النرويجي هو المعتمد.";
    told(
        "ar",
        [title, opening],
        note,
        json!([
            section(
                "هذا ما تفقّدناه",
                "",
                json!([
                    row("الهواء في البيت", None, "٩ نقاط. نقطتان ليستا على ما يرام."),
                    row("الحمّام", None, "٧ نقاط. كل شيء على ما يرام."),
                ])
            ),
            section(
                "هذا ما رأيناه",
                "",
                json!([
                    row(
                        "رطوبة أو عفن في السقف",
                        Some("TG2"),
                        "علامات متوسطة. أكبر مما كانت في ٤ يونيو."
                    ),
                    row(
                        "نافذة أو باب لا يُغلق",
                        Some("TG1"),
                        "علامات خفيفة. كما كانت في ٤ يونيو."
                    ),
                ])
            ),
            section(
                "هذا ما تفعله البلدية",
                "",
                json!([
                    row(
                        "تبديل مروحة الحمّام",
                        None,
                        "اليوم، \u{2068}Ola Berg\u{2069}"
                    ),
                    row(
                        "النظر إلى السقف مرة أخرى",
                        None,
                        "قبل ٨ ديسمبر. نخبرك قبل أسبوع."
                    ),
                ])
            ),
            section("هذا ما يمكنك فعله", "لا شيء الآن.", json!([])),
        ]),
    )
}

fn tigrinya() -> Value {
    let title = "ምብጻሕ ገዛ ኣብ \u{2068}Svaleborgveien 14, H0203\u{2069}";
    told(
        "ti",
        [
            title,
            "ሰሉስ 24 ሕዳር። \u{2068}Ingrid Dal\u{2069} ን \u{2068}Ola Berg\u{2069} ን ኣብ \u{2068}Amina Yusuf\u{2069} ነይሮም።",
        ],
        "እዚ ጽሑፍ ብማሽን እዩ ተተርጒሙ።",
        json!([
            section(
                "እዚ ርኢናዮ",
                "",
                json!([
                    row("ናይ ገዛ ኣየር", None, "9 ነጥብታት።"),
                    row("መሕጸቢ ሰብነት", None, "7 ነጥብታት። ኩሉ ጽቡቕ እዩ።")
                ])
            ),
            section(
                "እዚ ረኺብና",
                "",
                json!([
                    row("ጠሊ ወይ ሻሕኳ ኣብ ናሕሲ", Some("TG2"), "ማእከላይ ምልክታት።"),
                    row("ዘይዕጾ መስኮት ወይ ማዕጾ", Some("TG1"), "ድኹም ምልክታት።"),
                ])
            ),
            section(
                "ምምሕዳር ከተማ እዚ ይገብር",
                "",
                json!([
                    row("ቨንቲለተር መሕጸቢ ሰብነት ይቕየር", None, "ሎሚ"),
                    row("ነቲ ናሕሲ ከም ብሓድሽ ንርእዮ", None, "ክሳብ 8 ታሕሳስ።"),
                ])
            ),
            section("ንስኻ እዚ ክትገብር ትኽእል", "ሕጂ ዋላ ሓንቲ።", json!([])),
        ]),
    )
}

fn persian() -> Value {
    told(
        "fa-AF",
        [
            "بازدید از خانه در \u{2068}Svaleborgveien 14, H0203\u{2069}",
            "سه‌شنبه ۲۴ نوامبر.",
        ],
        "",
        json!([
            section(
                "این‌ها را دیدیم",
                "",
                json!([row("هوای خانه", None, "۹ مورد.")])
            ),
            section(
                "این را پیدا کردیم",
                "",
                json!([row("رطوبت یا کپک در سقف", Some("TG2"), "نشانه‌های متوسط.")])
            ),
            section(
                "شهرداری این کار را می‌کند",
                "",
                json!([row("پنکهٔ حمام عوض می‌شود", None, "امروز")])
            ),
            section("شما این کار را می‌توانید", "فعلاً هیچ.", json!([])),
        ]),
    )
}

fn ukrainian() -> Value {
    told(
        "uk",
        [
            "Візит додому: Svaleborgveien 14, H0203",
            "Вівторок, 24 листопада.",
        ],
        "",
        json!([
            section(
                "Що ми оглянули",
                "",
                json!([row("Повітря в домі", None, "9 пунктів.")])
            ),
            section(
                "Що ми побачили",
                "",
                json!([row(
                    "Волога або пліснява на стелі",
                    Some("TG2"),
                    "Помірні ознаки."
                )])
            ),
            section(
                "Що робить муніципалітет",
                "",
                json!([row("Міняє вентилятор у ванній", None, "Сьогодні")])
            ),
            section("Що можете зробити ви", "Зараз нічого.", json!([])),
        ]),
    )
}
