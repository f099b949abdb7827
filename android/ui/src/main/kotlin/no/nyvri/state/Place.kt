// Where a person can be, and what is drawn there.
package no.nyvri.state

import no.nyvri.bridge.AgreeScreen
import no.nyvri.bridge.CameraScreen
import no.nyvri.bridge.CompareScreen
import no.nyvri.bridge.FindingScreen
import no.nyvri.bridge.GhostPicture
import no.nyvri.bridge.PairingScreen
import no.nyvri.bridge.PhotoScreen
import no.nyvri.bridge.PhotosScreen
import no.nyvri.bridge.SettingsScreen
import no.nyvri.bridge.SummaryScreen
import no.nyvri.bridge.SyncScreen
import no.nyvri.bridge.TenantScreen
import no.nyvri.bridge.TodayScreen
import no.nyvri.bridge.TopicScreen
import no.nyvri.bridge.VisitScreen

/** A place in the app. Today is the hub: everything is one way in and one way back. */
sealed interface Place {
    data object Pairing : Place

    data object Today : Place

    data object Sync : Place

    data object Settings : Place

    data class Visit(
        val visitId: String,
    ) : Place

    data class Topic(
        val visitId: String,
        val topicId: String,
    ) : Place

    /** What the tenant is shown: of a topic, or of the whole visit; in [language], or in the tenancy's. */
    data class Tenant(
        val visitId: String,
        val topicId: String? = null,
        val language: String? = null,
    ) : Place

    data class Agree(
        val visitId: String,
    ) : Place

    data class Summary(
        val visitId: String,
    ) : Place

    data class Finding(
        val findingId: String,
    ) : Place

    data class Photo(
        val photoId: String,
    ) : Place

    /** Every photo of a visit, by room or by finding. */
    data class Photos(
        val visitId: String,
        val by: String = "room",
    ) : Place

    /** The camera for a finding: over an earlier photo, or instead of one. */
    data class Camera(
        val findingId: String,
        val spotId: String? = null,
        val replaces: String? = null,
    ) : Place

    data class Compare(
        val photoId: String,
    ) : Place
}

private const val BETWEEN = ' '
private const val NONE = "-"

/** A place as one word, to be kept while the system has put the app away. Holds ids only. */
fun Place.toWord(): String = when (this) {
    Place.Pairing -> "pairing"
    Place.Today -> "today"
    Place.Sync -> "sync"
    Place.Settings -> "settings"
    is Place.Visit -> "visit$BETWEEN$visitId"
    is Place.Topic -> "topic$BETWEEN$visitId$BETWEEN$topicId"
    is Place.Tenant -> "tenant$BETWEEN$visitId$BETWEEN${topicId ?: NONE}$BETWEEN${language ?: NONE}"
    is Place.Agree -> "agree$BETWEEN$visitId"
    is Place.Summary -> "summary$BETWEEN$visitId"
    is Place.Finding -> "finding$BETWEEN$findingId"
    is Place.Photo -> "photo$BETWEEN$photoId"
    is Place.Photos -> "photos$BETWEEN$visitId$BETWEEN$by"
    is Place.Camera -> "camera$BETWEEN$findingId$BETWEEN${spotId ?: NONE}$BETWEEN${replaces ?: NONE}"
    is Place.Compare -> "compare$BETWEEN$photoId"
}

/** The place that [word] names, or null for a word of another version of the app. */
fun placeOf(word: String): Place? {
    val parts = word.split(BETWEEN)
    return when (parts[0] to parts.size) {
        "pairing" to 1 -> Place.Pairing
        "today" to 1 -> Place.Today
        "sync" to 1 -> Place.Sync
        "settings" to 1 -> Place.Settings
        "visit" to 2 -> Place.Visit(parts[1])
        "topic" to 3 -> Place.Topic(parts[1], parts[2])
        "tenant" to 4 -> Place.Tenant(parts[1], parts[2].takeIf { it != NONE }, parts[3].takeIf { it != NONE })
        "agree" to 2 -> Place.Agree(parts[1])
        "summary" to 2 -> Place.Summary(parts[1])
        "finding" to 2 -> Place.Finding(parts[1])
        "photo" to 2 -> Place.Photo(parts[1])
        "photos" to 3 -> Place.Photos(parts[1], parts[2])
        "camera" to 4 -> Place.Camera(parts[1], parts[2].takeIf { it != NONE }, parts[3].takeIf { it != NONE })
        "compare" to 2 -> Place.Compare(parts[1])
        else -> null
    }
}

/** A place with the record that is drawn there. */
sealed interface Shown {
    data object Nothing : Shown

    data class Pairing(
        val screen: PairingScreen,
    ) : Shown

    data class Today(
        val screen: TodayScreen,
    ) : Shown

    data class Sync(
        val screen: SyncScreen,
    ) : Shown

    data class Settings(
        val screen: SettingsScreen,
    ) : Shown

    data class Visit(
        val screen: VisitScreen,
    ) : Shown

    data class Topic(
        val screen: TopicScreen,
    ) : Shown

    data class Tenant(
        val screen: TenantScreen,
        val place: Place.Tenant,
    ) : Shown

    data class Agree(
        val screen: AgreeScreen,
    ) : Shown

    data class Summary(
        val screen: SummaryScreen,
    ) : Shown

    data class Finding(
        val screen: FindingScreen,
    ) : Shown

    data class Photo(
        val screen: PhotoScreen,
    ) : Shown

    data class Photos(
        val screen: PhotosScreen,
    ) : Shown

    data class Camera(
        val screen: CameraScreen,
        val ghost: GhostPicture?,
    ) : Shown

    data class Compare(
        val screen: CompareScreen,
    ) : Shown
}
