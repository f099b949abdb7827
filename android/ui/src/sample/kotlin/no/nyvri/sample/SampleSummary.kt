// The sample of a visit read back to the tenant, with signatures.
package no.nyvri.sample

import no.nyvri.bridge.GradeMark
import no.nyvri.bridge.Icon
import no.nyvri.bridge.Pick
import no.nyvri.bridge.PicturePoint
import no.nyvri.bridge.Receipt
import no.nyvri.bridge.ReceiptState
import no.nyvri.bridge.SignedBox
import no.nyvri.bridge.SigningParty
import no.nyvri.bridge.Stroke
import no.nyvri.bridge.SummaryLetter
import no.nyvri.bridge.SummaryRow
import no.nyvri.bridge.SummaryScreen
import no.nyvri.bridge.SummarySection

private fun told(icon: Icon, text: String, detail: String, grade: GradeMark? = null) =
    SummaryRow(icon, grade, grade?.name.orEmpty(), text, detail, listOfNotNull(grade?.name, text, detail).joinToString(". "))

private fun part(heading: String, vararg rows: SummaryRow) = SummarySection(heading, rows.toList(), null)

/** A hand's way over the box: a wave that grows smaller. */
private val drawn =
    listOf(
        Stroke(
            (0..60).map {
                val along = it / 60f
                PicturePoint(0.06f + 0.6f * along, 0.5f + 0.34f * kotlin.math.sin(along * 24f) * (1f - along * 0.7f))
            },
        ),
        Stroke(listOf(PicturePoint(0.5f, 0.62f), PicturePoint(0.74f, 0.38f))),
    )

/** Read back in one language and in two, before and after signing. */
object SampleSummary {
    private val norwegian =
        SummaryLetter(
            "nb",
            false,
            null,
            "Tirsdag 24. november. Ingrid Solbakken og Kåre Moen var hos Amina Yusuf.",
            listOf(
                part(
                    "Dette gikk vi gjennom",
                    told(Icon.CHECK, "Inneklima", "7 punkter. 1 må følges opp, resten var i orden."),
                    told(Icon.CHECK, "Brann og sikkerhet", "4 punkter. Alt var i orden."),
                ),
                part(
                    "Dette så vi",
                    told(
                        Icon.DEVIATION,
                        "Fukt eller mugg i taket på badet",
                        "Middels kraftige tegn. Sist, 4. juni: TG1.",
                        GradeMark.TG2,
                    ),
                    told(Icon.DEVIATION, "Løs vinduslås på soverommet", "Svake tegn.", GradeMark.TG1),
                ),
                part(
                    "Dette gjør kommunen",
                    told(Icon.HOUSE, "Ordner fukt eller mugg i taket på badet", "Det gjøres snart. Innen 4. desember."),
                    told(Icon.HOUSE, "Ser på løs vinduslås på soverommet igjen", "Det kan vente. Innen 24. mai 2027."),
                ),
                part(
                    "Dette kan du gjøre",
                    told(Icon.WIND, "Luft kort, fem–ti minutter med gjennomtrekk. Lukk igjen etterpå.", ""),
                ),
            ),
        )

    private val arabic =
        SummaryLetter(
            "ar",
            true,
            "ترجمة آلية. لم يراجعها أحد.",
            "الثلاثاء 24 نوفمبر. زارت إنغريد سولباكن وكوره موين أمينة يوسف.",
            listOf(
                part(
                    "هذا ما رأيناه",
                    told(
                        Icon.DEVIATION,
                        "رطوبة أو عفن في سقف الحمام",
                        "علامات متوسطة. المرة السابقة، 4 يونيو: TG1.",
                        GradeMark.TG2,
                    ),
                ),
                part("ما ستفعله البلدية", told(Icon.HOUSE, "إصلاح الرطوبة في سقف الحمام", "قبل 4 ديسمبر.")),
                part("ما يمكنك فعله", told(Icon.WIND, "قم بتهوية قصيرة، خمس إلى عشر دقائق، ثم أغلق النافذة.", "")),
            ),
        )

    private fun pick(value: String, label: String, chosen: Boolean) = Pick(value, label, "", chosen)

    private fun party(name: String, label: String, not: String?, signed: SignedBox? = null) = SigningParty(
        party = name,
        label = label,
        boxSpoken = "$label. Felt for signatur. Tegn med fingeren, eller skriv navnet i stedet.",
        signed = signed,
        canSign = signed == null,
        clearLabel = "Tøm",
        keepLabel = "Bruk signaturen",
        typeLabel = "Skriv navnet i stedet",
        typeFieldLabel = "Fullt navn",
        typeConfirmLabel = "Jeg signerer med navnet mitt",
        drawLabel = "Tegn i stedet",
        notLabel = not,
        notHeading = "Hvorfor uten signatur?",
        notReasons =
            listOf(
                pick("declines", "Vil ikke signere", true),
                pick("not_present", "Ikke til stede", false),
                pick("not_able", "Kan ikke signere", false),
            ),
        notWordsLabel = "Grunn, om du vil",
        notKeepLabel = "Lagre uten signatur",
    )

    private fun signed(who: String, text: String, changed: String? = null, remove: String? = "Ta bort") = SignedBox(
        who = who,
        strokes = drawn,
        text = text,
        changed = changed,
        removeLabel = remove,
        receipt = remove?.let { Receipt(ReceiptState.ON_PHONE, "På telefonen") },
        spoken = listOfNotNull("Signaturen til $who", text, changed).joinToString(". "),
    )

    private val tenantOpen = party("tenant", "Amina signerer her", "Vil ikke signere")
    private val workerOpen = party("worker", "Du signerer her", null)

    val screen =
        SummaryScreen(
            visitId = "v1",
            title = "Oppsummering",
            subtitle = "Leses høyt for Amina",
            backLabel = "Tilbake",
            languages = listOf(pick("nb", "Norsk", true), pick("ar", "العربية", false), pick("both", "Begge", false)),
            languagesLabel = "Språk",
            letters = listOf(norwegian, arabic),
            confidential = "Det som er fortrolig, står ikke her.",
            agreeHeading = "Stemmer dette, Amina?",
            agree = listOf(pick("yes", "Ja", true), pick("no", "Nei, noe er feil", false)),
            disputeLabel = "Hva er feil?",
            disputePrompt = "Skriv det med leietakers egne ord",
            dispute = "",
            disputesOfOthers = emptyList(),
            parties = listOf(tenantOpen, workerOpen),
            signedElsewhere = emptyList(),
            isClosed = false,
            closed = null,
            dock = dock(main = endVisit, note = "Ingen har signert ennå"),
        )

    val signed =
        screen.copy(
            agree = listOf(pick("yes", "Ja", false), pick("no", "Nei, noe er feil", true)),
            dispute = "Muggen var der da jeg flyttet inn.",
            parties =
                listOf(
                    party(
                        "tenant",
                        "Amina signerer her",
                        "Vil ikke signere",
                        signed("Leietaker", "Signert kl. 09.41", "Endret etter signering"),
                    ),
                    workerOpen,
                ),
            signedElsewhere = listOf(signed("Kåre", "Signert kl. 09.43", remove = null)),
            dock = dock(main = endVisit, note = "Leietaker og Kåre har signert"),
        )
}
