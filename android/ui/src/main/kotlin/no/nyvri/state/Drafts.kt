// Words under way: what is typed is saved after a pause, on leaving the field and before anything else happens.
package no.nyvri.state

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/** Typed words that are not yet written, one a field. Used from the main thread only. */
internal class Drafts(
    private val scope: CoroutineScope,
) {
    private class Draft(
        val write: suspend () -> Unit,
        val pause: Job,
    )

    private val waiting = LinkedHashMap<String, Draft>()

    /** The words of [field] changed: [write] them once nothing was typed for a while. */
    fun typed(field: String, write: suspend () -> Unit) {
        waiting.remove(field)?.pause?.cancel()
        val pause =
            scope.launch {
                delay(PAUSE_MILLIS)
                settle(field)
            }
        waiting[field] = Draft(write, pause)
    }

    /** Writes the words of one field now, if any wait. */
    suspend fun settle(field: String) {
        val draft = waiting.remove(field) ?: return
        draft.write()
    }

    /** Writes everything that waits, oldest first. */
    suspend fun settleAll() {
        while (waiting.isNotEmpty()) {
            val field = waiting.keys.first()
            waiting[field]?.pause?.cancel()
            settle(field)
        }
    }

    private companion object {
        const val PAUSE_MILLIS = 600L
    }
}
