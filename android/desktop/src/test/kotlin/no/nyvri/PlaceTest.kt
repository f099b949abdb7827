package no.nyvri

import no.nyvri.state.Place
import no.nyvri.state.placeOf
import no.nyvri.state.toWord
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

class PlaceTest {
    @Test
    fun `every place comes back from its word`() {
        val places =
            listOf(
                Place.Pairing,
                Place.Agree("v1"),
                Place.Tenant("v1"),
                Place.Tenant("v1", "t1", "fa-AF"),
                Place.Today,
                Place.Sync,
                Place.Settings,
                Place.Visit("v"),
                Place.Topic("v", "t"),
                Place.Finding("f"),
                Place.Photo("p"),
                Place.Compare("p"),
                Place.Photos("v", "finding"),
                Place.Camera("f"),
                Place.Camera("f", "s", "p"),
                Place.Summary("v"),
            )
        assertEquals(places, places.map { placeOf(it.toWord()) })
    }

    @Test
    fun `a word of another version names nothing`() {
        assertNull(placeOf("round r1"))
        assertNull(placeOf("visit"))
        assertNull(placeOf(""))
    }
}
