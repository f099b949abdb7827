// Where a person can be, and what is drawn there.
package no.nyvri.state

import no.nyvri.bridge.FindingScreen
import no.nyvri.bridge.PairingScreen
import no.nyvri.bridge.PhotoScreen
import no.nyvri.bridge.SettingsScreen
import no.nyvri.bridge.SyncScreen
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

    data class Finding(
        val findingId: String,
    ) : Place

    data class Photo(
        val photoId: String,
    ) : Place
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

    data class Finding(
        val screen: FindingScreen,
    ) : Shown

    data class Photo(
        val screen: PhotoScreen,
    ) : Shown
}
