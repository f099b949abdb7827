// Which question to the core gives the screen of a place.
package no.nyvri.state

import no.nyvri.bridge.CoreBridge

/** What is to be drawn at [place]. */
internal suspend fun CoreBridge.read(place: Place, shooting: Shooting): Shown = when (place) {
    Place.Pairing -> Shown.Pairing(pairing())
    Place.Today -> Shown.Today(today())
    Place.Sync -> Shown.Sync(syncScreen())
    Place.Settings -> Shown.Settings(settings())
    is Place.Visit -> Shown.Visit(visit(place.visitId))
    is Place.Topic -> Shown.Topic(topic(place.visitId, place.topicId))
    is Place.Tenant -> Shown.Tenant(tenant(place.visitId, place.topicId, place.language), place)
    is Place.Agree -> Shown.Agree(agreement(place.visitId))
    is Place.Summary -> Shown.Summary(summary(place.visitId))
    is Place.Finding -> Shown.Finding(finding(place.findingId))
    is Place.Photo -> Shown.Photo(photo(place.photoId))
    is Place.Photos -> Shown.Photos(photos(place.visitId, place.by))
    is Place.Camera -> camera(place.findingId, place.spotId).let { Shown.Camera(it, shooting.ghostOf(it)) }
    is Place.Compare -> Shown.Compare(compare(place.photoId))
}
