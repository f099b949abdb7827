// What the office has of the second visit, as the coordinator sees it.
package no.nyvri.story

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue

/** The pages of one visit. */
internal class SecondVisitAtOffice(
    private val pages: OfficePages,
    private val album: Album,
    private val visitId: String,
) {
    private val visit = "/visits/$visitId"

    /** Six findings with their photos, last time's photo beside one, these [readings] and two signatures. */
    fun hasAll(readings: Map<String, String>) {
        val page = pages.open(visit)
        val findings = page.substringAfter("id=\"findings\"").substringBefore("</section>")
        assertEquals(FINDINGS, count("<article", findings))
        assertEquals("a photo of each, and last time's of one", FINDINGS + 1, count("<figure>", findings))
        assertEquals(2, count("class=\"signed\"", page))
        val table = pages.open("$visit/answers.csv")
        for (value in readings.values) assertTrue("$value in $table", ";$value" in table)
    }

    /** As Kari does, when she has read it. */
    fun approve() {
        val page = pages.fill(visit, "$visit/approve")
        assertTrue("Godkjent" in page)
    }

    /** The letter in both languages, as a PDF. Needs the program that makes it, which is slow to build. */
    fun keepPdf() {
        if (System.getenv("NYVRI_PDF") == null) {
            System.err.println("THE PDF OF THE SUMMARY IS LEFT OUT: NYVRI_PDF names no nyvri-pdf")
            return
        }
        val file = album.put("summary.pdf", pages.download("$visit/summary.pdf"))
        assertTrue(file.readBytes().decodeToString(0, MARK.length) == MARK)
        val drawn =
            ProcessBuilder("pdftoppm", "-r", "80", "-png", file.path, file.path.removeSuffix(".pdf"))
                .inheritIO()
                .start()
                .waitFor()
        assertEquals("pdftoppm draws the letter", 0, drawn)
    }

    private fun count(what: String, page: String) = Regex(what).findAll(page).count()

    private companion object {
        const val FINDINGS = 6
        const val MARK = "%PDF-"
    }
}
