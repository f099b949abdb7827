// One photo with marks, and two of one spot, as the core would give them.
package no.nyvri.sample

import no.nyvri.bridge.CaptionBox
import no.nyvri.bridge.ChangedArea
import no.nyvri.bridge.CompareScreen
import no.nyvri.bridge.CompareSide
import no.nyvri.bridge.DrawnMark
import no.nyvri.bridge.GradeMark
import no.nyvri.bridge.MarkKind
import no.nyvri.bridge.MarkTool
import no.nyvri.bridge.Pick
import no.nyvri.bridge.PicturePoint

/** Photos, large. */
object SamplePhotos {
    val photo =
        SampleScreens.photo.copy(
            ratio = 0.8f,
            compareLabel = "Sammenlign med 4. juni",
            findingId = "f1",
            caption = CaptionBox("Bildetekst", "Skriv hva bildet viser", "Over dusjen", listOf("Ola: Større enn i juni"), true),
            retakeLabel = "Ta på nytt",
            moveLabel = "Flytt til et annet funn",
            moveTo =
                listOf(
                    Pick("f2", "Vifta går ikke", "Bad, vifte", false),
                    Pick("f3", "Vindu på soverommet", "Soverom, vindu", false),
                ),
            moveNotLabel = "Ikke flytt",
            largerLabel = "Større",
            smallerLabel = "Mindre",
            markLabel = "Tegn på bildet",
            markDoneLabel = "Ferdig å tegne",
            markHint = "Dra over bildet. Bildet selv blir ikke endret. Det som skjules, er borte fra alt som sendes ut.",
            markTools =
                listOf(
                    MarkTool("blur", MarkKind.BLUR, "Skjul", null, false),
                    MarkTool("arrow", MarkKind.ARROW, "Pil", null, false),
                    MarkTool("circle", MarkKind.CIRCLE, "Sirkel", null, false),
                    MarkTool("freehand", MarkKind.FREEHAND, "Strek", null, false),
                    MarkTool("text", MarkKind.TEXT, "Tekst", "Hva skal det stå?", false),
                    MarkTool("length", MarkKind.LENGTH, "Lengde", "Hvor mange centimeter er det?", true),
                ),
            marks =
                listOf(
                    mark("m1", MarkKind.BLUR, "", "Skjul", 0.66f to 0.13f, 0.92f to 0.27f),
                    mark("m2", MarkKind.CIRCLE, "", "Sirkel", 0.16f to 0.29f, 0.74f to 0.54f),
                    mark("m3", MarkKind.LENGTH, "20 cm", "Lengde", 0.52f to 0.82f, 0.74f to 0.79f),
                    mark("m4", MarkKind.TEXT, "Nytt siden juni", "Tekst", 0.08f to 0.62f),
                    mark("m5", MarkKind.ARROW, "", "Pil", 0.3f to 0.62f, 0.4f to 0.5f),
                ),
        )

    /** A newer app has drawn on it what cannot be read here. */
    val covered =
        photo.copy(
            jpeg = ByteArray(0),
            marks = emptyList(),
            cover = "Laget med en nyere app. Oppdater for å se bildet.",
            markLabel = null,
            compareLabel = null,
        )

    private val stain =
        ChangedArea(
            listOf(
                0.17f to 0.42f,
                0.24f to 0.32f,
                0.62f to 0.31f,
                0.73f to 0.42f,
                0.6f to 0.51f,
                0.3f to 0.5f,
            ).map { it.point() },
            "Mørkere, omtrent 840 cm², 48 cm på det breieste",
        )

    val compare =
        CompareScreen(
            photoId = "p-now",
            title = "Sammenlign",
            subtitle = "Tak på badet",
            then = CompareSide("Sist", "4. juni", GradeMark.TG1, "TG1", "Sist, 4. juni, TG1", 0.8f, samplePicture("tak-juni")),
            now = CompareSide("Nå", "24. november", GradeMark.TG2, "TG2", "Nå, 24. november, TG2", 0.8f, samplePicture("tak-na")),
            isLaid = true,
            notice = "Bildet fra 4. juni er flyttet og lyset jevnet ut, så det ligger over dagens. Originalen er urørt.",
            found = "Ett felt ser annerledes ut. Det er ikke en dom.",
            areas = listOf(stain),
            measureHint = null,
            sliderLabel = "Dra",
            blinkLabel = "Blink",
            besideLabel = "Ved siden av",
            showThenLabel = "Vis sist",
            showNowLabel = "Vis nå",
            dividerLabel = "Skillet mellom sist og nå",
            backLabel = "Tilbake til bildet",
        )

    val compareApart =
        compare.copy(
            isLaid = false,
            notice = "Bildene viser ikke det samme utsnittet. De står derfor ved siden av hverandre.",
            found = "",
            areas = emptyList(),
        )

    private fun mark(id: String, kind: MarkKind, words: String, name: String, vararg points: Pair<Float, Float>) =
        DrawnMark(id, kind, points.map { it.point() }, words, "$name, tegnet av Ola.", "Fjern: $name")
}

private fun Pair<Float, Float>.point() = PicturePoint(first, second)
