// The sample of what a tenant is shown, in Arabic, Dari, Tigrinya and bokmål.
package no.nyvri.sample

import no.nyvri.bridge.InterpreterPanel
import no.nyvri.bridge.Pick
import no.nyvri.bridge.PictogramDrawing
import no.nyvri.bridge.PictogramPart
import no.nyvri.bridge.PictogramStroke
import no.nyvri.bridge.TenantCard
import no.nyvri.bridge.TenantLanguage
import no.nyvri.bridge.TenantScreen
import no.nyvri.bridge.TwoTongues

/** Words of one language beside bokmål. */
private class Tongue(
    val tag: String,
    val rightToLeft: Boolean,
) {
    fun both(own: String, beside: String) = TwoTongues(own, tag, rightToLeft, beside)
}

private val vent =
    PictogramDrawing(
        strokes =
            listOf(
                PictogramStroke(
                    PictogramPart.STANDS,
                    "M16 22h34a6 6 0 0 1 6 6v40a6 6 0 0 1 -6 6h-34a6 6 0 0 1 -6 -6v-40a6 6 0 0 1 6 -6zM22 36h22M22 48h22M22 60h22",
                ),
                PictogramStroke(PictogramPart.MOVES, "M64 38h22M79 31l7 7l-7 7M64 58h22M79 51l7 7l-7 7"),
            ),
        spoken = "Ventil med luft inn",
    )

private val cloth =
    PictogramDrawing(
        strokes =
            listOf(
                PictogramStroke(
                    PictogramPart.STANDS,
                    "M11 8h56a3 3 0 0 1 3 3v64a3 3 0 0 1 -3 3h-56a3 3 0 0 1 -3 -3v-64a3 3 0 0 1 3 -3zM20 22v8M34 18v6M50 22v8M22 44v6M38 36v6",
                ),
                PictogramStroke(PictogramPart.FILLED, "M54 50l32 8l-8 32l-32 -8z"),
                PictogramStroke(PictogramPart.MOVES, "M26 66c2 -14 10 -22 22 -24"),
            ),
        spoken = "Klut som tørker dugg av vindu",
    )

private val clothes =
    PictogramDrawing(
        strokes =
            listOf(
                PictogramStroke(PictogramPart.STANDS, "M6 18h54"),
                PictogramStroke(PictogramPart.FILLED, "M22 18l8 5h6l8 -5l12 13l-8 7l-3 -3v35h-24v-35l-3 3l-8 -7z"),
                PictogramStroke(
                    PictogramPart.STANDS,
                    "M68 6h20a4 4 0 0 1 4 4v20a4 4 0 0 1 -4 4h-20a4 4 0 0 1 -4 -4v-20a4 4 0 0 1 4 -4z",
                ),
                PictogramStroke(
                    PictogramPart.STANDS,
                    "M78 17c-3.5 -4.5 2.5 -7 4 -3.5c0.5 2 -1.5 3 -4 3.5zM80.5 21c5.5 -1 5 5.5 1.5 5c-2 -0.5 -2 -2.5 -1.5 -5zM75.5 21c-2 5 -7 1 -5 -2c1.5 -1.5 3.5 -0.5 5 2z",
                ),
                PictogramStroke(PictogramPart.MOVES, "M64 62c10 -2 15 -8 15 -17M72 51l7 -7l7 7"),
                PictogramStroke(PictogramPart.STANDS, "M8 86h80"),
            ),
        spoken = "Trøye som tørker ved vifte",
    )

/** The tags, the names in themselves and in bokmål. */
private val names =
    listOf(
        Triple("nb", "Bokmål", "Bokmål"),
        Triple("nn", "Nynorsk", "Nynorsk"),
        Triple("en", "English", "Engelsk"),
        Triple("ar", "العربية", "Arabisk"),
        Triple("fa-AF", "دری", "Dari"),
        Triple("pl", "Polski", "Polsk"),
        Triple("so", "Soomaali", "Somali"),
        Triple("ti", "ትግርኛ", "Tigrinja"),
        Triple("uk", "Українська", "Ukrainsk"),
    )

private fun languages(chosen: String) = names.map { (tag, name, beside) ->
    TenantLanguage(tag, name, beside, chosen = tag == chosen, rightToLeft = tag == "ar" || tag == "fa-AF")
}

/** A tenant's screen. */
object SampleTenant {
    private val arabic = Tongue("ar", true)
    private val dari = Tongue("fa-AF", true)
    private val tigrinya = Tongue("ti", false)

    private val inArabic =
        TenantCard(
            cardId = "advice/wipe-windows",
            kind = arabic.both("نصيحة", "Råd"),
            count = arabic.both("٢ من ٥", "2 av 5"),
            pictogram = cloth,
            text = arabic.both("امسح بخار الماء عن النافذة في الصباح.", "Tørk bort dugg fra vinduet om morgenen."),
            answers = emptyList(),
            origin = arabic.both("ترجمة آلية. لم يراجعها أحد.", "Maskinoversatt, ikke gjennomgått"),
            spoken = "امسح بخار الماء عن النافذة في الصباح.",
        )

    /** Advice in Arabic: the second of five. */
    val screen =
        TenantScreen(
            visitId = "v1",
            title = arabic.both("نصائح لفصل الشتاء", "Råd for vinteren"),
            language = "ar",
            rightToLeft = true,
            voices = listOf("ar"),
            cards = List(5) { inArabic.copy(cardId = "advice/$it") },
            nothing = arabic.both("لا يوجد شيء لعرضه هنا الآن.", "Det er ingenting å vise her nå."),
            notice = null,
            next = arabic.both("التالي", "Neste"),
            back = arabic.both("السابق", "Forrige"),
            understood = arabic.both("فهمت", "Jeg har forstått"),
            listen = arabic.both("استمع", "Hør"),
            stop = arabic.both("إيقاف", "Stopp"),
            noVoice =
                arabic.both(
                    "هذا الهاتف لا يستطيع قراءة هذه اللغة بصوت عالٍ.",
                    "Telefonen kan ikke lese dette språket høyt.",
                ),
            languagesHeading = arabic.both("اختر اللغة", "Velg språk"),
            languages = languages("ar"),
            leaveLabel = "Ferdig",
        )

    /** A question with its answers, in Dari. */
    val question =
        screen.copy(
            title = dari.both("هوای خانه", "Inneklima"),
            language = "fa-AF",
            languages = languages("fa-AF"),
            next = dari.both("بعدی", "Neste"),
            back = dari.both("قبلی", "Forrige"),
            listen = dari.both("بشنوید", "Hør"),
            cards =
                List(3) {
                    TenantCard(
                        cardId = "question/$it",
                        kind = dari.both("سوال", "Spørsmål"),
                        count = dari.both("۲ از ۳", "2 av 3"),
                        pictogram = null,
                        text = dari.both("بخار آب روی کلکین‌ها صبح", "Dugg på vinduene om morgenen"),
                        answers =
                            listOf(
                                dari.both("هیچ وقت", "Aldri"),
                                dari.both("گاهی", "Av og til"),
                                dari.both("هر روز", "Hver dag"),
                            ),
                        origin = dari.both("ترجمه ماشینی. کسی آن را بررسی نکرده است.", "Maskinoversatt, ikke gjennomgått"),
                        spoken = "بخار آب روی کلکین‌ها صبح. هیچ وقت. گاهی. هر روز",
                    )
                },
        )

    /** The last piece of advice, in Tigrinya. */
    val last =
        screen.copy(
            title = tigrinya.both("ምኽሪ ንክረምቲ", "Råd for vinteren"),
            language = "ti",
            rightToLeft = false,
            languages = languages("ti"),
            back = tigrinya.both("ተመለስ", "Forrige"),
            understood = tigrinya.both("ተረዲኡኒ", "Jeg har forstått"),
            listen = tigrinya.both("ስማዕ", "Hør"),
            cards =
                List(2) {
                    inArabic.copy(
                        cardId = "advice/$it",
                        kind = tigrinya.both("ምኽሪ", "Råd"),
                        count = tigrinya.both("2 ካብ 2", "2 av 2"),
                        pictogram = clothes,
                        text =
                            tigrinya.both(
                                "ክዳን ኣብ መሕጸቢ ሰብነት ቨንቲለተር ወሊዕካ ኣንቅጾ፣ ወይ ኣብ ናይ ሓባር መንቀጺ።",
                                "Tørk klær på badet med vifta på, eller i fellestørk.",
                            ),
                        origin = tigrinya.both("ብማሺን ዝተተርጐመ። ዝረኣዮ ሰብ የለን።", "Maskinoversatt, ikke gjennomgått"),
                        spoken = "ክዳን ኣብ መሕጸቢ ሰብነት ቨንቲለተር ወሊዕካ ኣንቅጾ፣ ወይ ኣብ ናይ ሓባር መንቀጺ።",
                    )
                },
        )

    private fun alone(own: String) = TwoTongues(own, "nb", false, null)

    /** A language that is not there: bokmål, with a word about it. */
    val unknown =
        screen.copy(
            title = alone("Råd for vinteren"),
            language = "nb",
            rightToLeft = false,
            languages = languages("nb"),
            notice = "Vi har ikke spansk ennå. Alt vises på bokmål.",
            next = alone("Neste"),
            back = alone("Forrige"),
            listen = alone("Hør"),
            cards =
                List(2) {
                    inArabic.copy(
                        cardId = "advice/$it",
                        kind = alone("Råd"),
                        count = alone("1 av 2"),
                        pictogram = vent,
                        text = alone("La ventilene stå åpne hele vinteren. Tørk av støv."),
                        origin = null,
                        spoken = "La ventilene stå åpne hele vinteren. Tørk av støv.",
                    )
                },
        )

    /** A visit where a colleague interprets. */
    val visitWithInterpreter = SampleScreens.visit.copy(interpreter = interpreterPanel)
}

private fun picks(vararg words: Pair<String, String>, chosen: String) =
    words.map { (value, label) -> Pick(value, label, "", value == chosen) }

private val interpreterPanel =
    InterpreterPanel(
        heading = "Tolk",
        never = "Barn skal aldri tolke.",
        states =
            picks(
                "not_needed" to "Trengs ikke",
                "needed" to "Mangler",
                "booked" to "Bestilt",
                "present-colleague" to "Er med",
                "by_phone-colleague" to "På telefon",
                "refused" to "Ville ikke",
                chosen = "present-colleague",
            ),
        whoHeading = "Hvem tolker?",
        who =
            picks(
                "present-service" to "Tolketjenesten",
                "present-colleague" to "Kollega",
                "present-adult" to "En annen voksen",
                "present-child" to "Et barn",
                chosen = "present-colleague",
            ),
    )
