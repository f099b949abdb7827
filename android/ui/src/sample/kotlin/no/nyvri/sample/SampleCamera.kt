// The camera over a bathroom's ceiling, and every photo of a visit, as the core would give them.
package no.nyvri.sample

import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.layout.ContentScale
import no.nyvri.bridge.CameraReminder
import no.nyvri.bridge.CameraScreen
import no.nyvri.bridge.CameraSpot
import no.nyvri.bridge.GhostPicture
import no.nyvri.bridge.GhostWords
import no.nyvri.bridge.PhotoGroup
import no.nyvri.bridge.PhotoPair
import no.nyvri.bridge.PhotosScreen
import no.nyvri.bridge.Pick
import no.nyvri.bridge.UndoRow
import no.nyvri.parts.CameraReadiness
import no.nyvri.parts.LiveCamera
import no.nyvri.parts.NoCamera
import no.nyvri.parts.Picture

/** The camera. */
object SampleCamera {
    val screen =
        CameraScreen(
            findingId = "f1",
            visitId = "v1",
            title = "Tak på badet",
            subtitle = "Samme sted som 4. juni",
            reminder = "Ingen personer, papirer eller skjermer i bildet",
            first = null,
            ghostId = "p-june",
            ghostWords =
                GhostWords(
                    spoken = "Bildet fra 4. juni ligger over",
                    hint = "Flytt telefonen til de stiplede kantene møtes",
                    nowLabel = "Bare nå",
                    lastLabel = "Bare sist",
                    strengthLabel = "Styrke på bildet fra sist",
                    showLabel = "Vis bildet fra sist",
                    hideLabel = "Skjul bildet fra sist",
                ),
            spotsHeading = "Hvilket sted?",
            spots = emptyList(),
            count = "1 tatt",
            working = null,
            latest = bathNow,
            undo = null,
            shutterLabel = "Ta bilde",
            doneLabel = "Ferdig",
            closeLabel = "Lukk kameraet",
            torchOnLabel = "Slå på lyset",
            torchOffLabel = "Slå av lyset",
            denied = "Appen får ikke bruke kameraet. Slå det på i innstillingene på telefonen.",
            allowLabel = "Åpne innstillingene",
            missing = "Kameraet kan ikke brukes nå. Lukk andre apper som bruker det, og prøv på nytt.",
        )

    /** Before the first picture of a visit. */
    val first =
        screen.copy(
            count = "Ingen tatt",
            latest = null,
            first =
                CameraReminder(
                    "Før du tar bilde",
                    "Se etter at ingen personer, papirer med navn eller skjermer er med. Kommer noe med likevel, kan du " +
                        "skjule det etterpå.",
                    "Jeg ser etter",
                ),
        )

    /** Several spots to choose from, several shots in a row. */
    val burst =
        screen.copy(
            spots =
                listOf(
                    CameraSpot("p-june", "Over dusjen", samplePicture("tak-juni"), true),
                    CameraSpot("p-fan", "Vifte på badet", samplePicture("vifte"), false),
                    CameraSpot("p-lock", "Vinduet, innenfra", samplePicture("vinduslas"), false),
                ),
            count = "4 tatt",
            working = "2 bilder gjøres klare",
            undo = UndoRow("Bildet er lagret", "Angre"),
        )

    /** No earlier photo: no ghost, no strength. */
    val alone =
        screen.copy(
            subtitle = "Første bilde herfra",
            ghostId = null,
            ghostWords = null,
            count = "Ingen tatt",
            latest = null,
        )

    val ghost = GhostPicture("p-june", 0.8f, samplePicture("tak-juni"), sampleEdges)

    /** It has moved a little since June. */
    val camera = PaintedCamera("tak-na")

    /** The person has not let it be used. */
    val denied = PaintedCamera("", CameraReadiness.DENIED)
}

/** Every photo of a visit. */
object SampleGrid {
    private val fanNow = photo("p-fan2", "vifte", "Nå", "Vifte på badet, tatt nå", receipt = atOffice)
    private val after = photo("p-after", "tak-etter", "Nå", "Tak på kjøkkenet, tatt nå", receipt = sending)

    val screen =
        PhotosScreen(
            visitId = "v1",
            title = "Bilder",
            subtitle = "Svaleborgveien 14, H0203",
            ways = listOf(Pick("room", "Etter rom", "", true), Pick("finding", "Etter funn", "", false)),
            waysLabel = "Hvordan bildene står",
            groups =
                listOf(
                    PhotoGroup("Bad", "3 bilder", listOf(PhotoPair(bathJune, bathNow), PhotoPair(null, fanNow))),
                    PhotoGroup("Soverom", "Ett bilde", listOf(PhotoPair(lockJune, null))),
                    PhotoGroup("Kjøkken", "Ett bilde", listOf(PhotoPair(null, after))),
                ),
            empty = null,
            backLabel = "Tilbake",
            dock = dock(),
        )

    val empty = screen.copy(groups = emptyList(), empty = "Ingen bilder ennå.")
}

/** A camera that sees one picture, a little closer and to one side. */
class PaintedCamera(
    private val name: String,
    override val readiness: CameraReadiness = CameraReadiness.READY,
) : LiveCamera by NoCamera {
    override val hasLight = true

    override suspend fun take(): ByteArray = samplePicture(name)

    @Composable
    override fun Viewfinder(modifier: Modifier) {
        if (name.isEmpty()) return
        val moved = Modifier.graphicsLayer(scaleX = CLOSER, scaleY = CLOSER, translationX = ASIDE, translationY = -ASIDE)
        Box(modifier) { Picture(samplePicture(name), modifier.then(moved), ContentScale.Crop) }
    }

    private companion object {
        const val CLOSER = 1.06f
        const val ASIDE = 14f
    }
}
