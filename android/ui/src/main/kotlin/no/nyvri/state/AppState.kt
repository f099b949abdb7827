// What the person sees and where they are. Owns navigation and every write; knows nothing of how a screen looks.
package no.nyvri.state

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import no.nyvri.bridge.Action
import no.nyvri.bridge.ActionKind
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.Refused

/**
 * The state of one window. [scope] runs on the main thread; [wrote] is told after each change made here, so that the
 * host can have it sent when there is coverage. What a person can do gives a [Job] that ends when it is done and shown.
 */
class AppState(
    private val bridge: CoreBridge,
    private val pictures: PictureSource,
    private val scope: CoroutineScope,
    private val wrote: () -> Unit = {},
) {
    private val stack = mutableStateListOf<Place>()
    private val drafts = Drafts(scope)
    private val rereads = Channel<Unit>(Channel.CONFLATED)
    private val turn = Mutex()

    /** What is on the screen. */
    var shown: Shown by mutableStateOf(Shown.Nothing)
        private set

    /** What went wrong last, in words; gone after the next thing that works. */
    var problem: String? by mutableStateOf(null)
        private set

    /** An action that waits for a yes. */
    var asking: Action? by mutableStateOf(null)
        private set

    /** The question to scroll to; the screen says when it has. */
    var scrollTo: String? by mutableStateOf(null)
        private set

    /** A meeting with the office is under way. */
    var isPairing: Boolean by mutableStateOf(false)
        private set

    /** Whether there is somewhere to go back to. */
    val canGoBack: Boolean get() = stack.size > 1

    /** How deep in the hub: a larger number slides in, a smaller one back. */
    val depth: Int get() = stack.size

    /** The way here, to be given to [begin] when the system has put the app away meanwhile. */
    val trail: List<Place> get() = stack.toList()

    /** The finding that a picture is being taken for. */
    var pictureFor: String? = null
        private set

    /** Shows the first screen, or the last of [trail], and keeps it fresh. Call once. */
    fun begin(trail: List<Place> = emptyList()): Job {
        bridge.watch { rereads.trySend(Unit) }
        scope.launch { for (reread in rereads) guarded { refresh() } }
        return act {
            if (!bridge.pairing().isPaired) return@act go(Place.Pairing)
            stack.addAll(trail.dropLast(1))
            try {
                go(trail.lastOrNull() ?: Place.Today)
            } catch (gone: Refused) {
                // what was looked at has left the phone since
                stack.clear()
                go(Place.Today)
            }
        }
    }

    /** Reads the screen again: the app has come back to the front, and the time of day has moved on. */
    fun lookAgain(): Job = act { refresh() }

    /** Opens [place] on top of this one. */
    fun open(place: Place) = act { go(place) }

    /** Goes one step back. */
    fun back() = act {
        if (asking != null) {
            asking = null
        } else if (canGoBack) {
            stack.removeAt(stack.lastIndex)
            refresh()
        }
    }

    /** Does what a button says; asks first when it must. */
    fun perform(action: Action): Job = act {
        if (action.confirm != null && asking != action) asking = action else carryOut(action)
    }

    /** The person answered no. */
    fun keepAsItIs() {
        asking = null
    }

    /** The screen has scrolled to [scrollTo]. */
    fun scrolled() {
        scrollTo = null
    }

    /** Writes with [change], then shows the result. */
    fun write(change: suspend CoreBridge.() -> Unit) = act {
        bridge.change()
        changed()
    }

    /** Words typed into [field]; written after a pause or before anything else. */
    fun typed(field: String, save: suspend CoreBridge.() -> Unit) = drafts.typed(field) {
        guarded {
            bridge.save()
            changed()
        }
    }

    /** The person left [field]. */
    fun leftField(field: String): Job = scope.launch { drafts.settle(field) }

    /** Takes a picture for a finding. Nothing waits for it: a large picture takes up to a second to make small. */
    fun takePicture(findingId: String): Job = scope.launch {
        drafts.settleAll()
        pictureFor = findingId
        val picture = pictures.take()
        pictureFor = null
        if (picture != null) keepPicture(findingId, picture).join()
    }

    /** Keeps a picture that was taken for a finding. */
    fun keepPicture(findingId: String, picture: ByteArray): Job = scope.launch {
        guarded {
            bridge.takePhoto(findingId, picture)
            problem = null
            changed()
        }
    }

    /** Takes away what this screen shows and goes back. */
    fun removeHere(remove: suspend CoreBridge.() -> Unit) = act {
        bridge.remove()
        if (canGoBack) stack.removeAt(stack.lastIndex)
        changed()
    }

    /** Meets the office by its code. */
    fun pair(code: String) = act {
        isPairing = true
        try {
            bridge.pair(code)
            stack.clear()
            go(Place.Today)
        } finally {
            isPairing = false
        }
    }

    /** Sends and fetches. Nobody waits for it: how it went stands on the screen about sending. */
    fun sync(): Job = scope.launch {
        try {
            bridge.sync()
        } catch (failure: Refused) {
            // the core keeps the reason and shows it on the screen about sending
        }
        guarded { refresh() }
    }

    private suspend fun carryOut(action: Action) {
        asking = null
        when (action.kind) {
            ActionKind.START_VISIT -> {
                bridge.startVisit(action.target)
                wrote()
                go(Place.Visit(action.target))
            }

            ActionKind.OPEN_VISIT -> {
                go(Place.Visit(action.target))
            }

            ActionKind.OPEN_TOPIC -> {
                goToTopic(action.target)
            }

            ActionKind.GO_TO_QUESTION -> {
                scrollTo = action.target
            }

            ActionKind.NEW_FINDING -> {
                val findingId = bridge.newFinding(action.target)
                wrote()
                go(Place.Finding(findingId))
            }

            ActionKind.BACK -> {
                if (canGoBack) stack.removeAt(stack.lastIndex)
                refresh()
            }

            ActionKind.COMPLETE_VISIT -> {
                bridge.completeVisit(action.target)
                changed()
            }

            ActionKind.PAIR -> {
                go(Place.Pairing)
            }

            ActionKind.SYNC_NOW -> {
                sync()
            }

            ActionKind.CANCEL_SYNC -> {
                bridge.cancelSync()
            }
        }
    }

    /** The next topic takes this one's place, so that one step back is the visit. */
    private suspend fun goToTopic(topicId: String) {
        when (val here = stack.lastOrNull()) {
            is Place.Visit -> {
                go(Place.Topic(here.visitId, topicId))
            }

            is Place.Topic -> {
                stack.removeAt(stack.lastIndex)
                go(Place.Topic(here.visitId, topicId))
            }

            else -> {
                Unit
            }
        }
    }

    private suspend fun go(place: Place) {
        val screen = read(place)
        stack.add(place)
        scrollTo = null
        shown = screen
    }

    private suspend fun changed() {
        wrote()
        refresh()
    }

    private suspend fun refresh() {
        val place = stack.lastOrNull() ?: return
        val screen = read(place)
        // the person may have moved on while this was read
        if (stack.lastOrNull() == place) shown = screen
    }

    private suspend fun read(place: Place): Shown = when (place) {
        Place.Pairing -> Shown.Pairing(bridge.pairing())
        Place.Today -> Shown.Today(bridge.today())
        Place.Sync -> Shown.Sync(bridge.syncScreen())
        Place.Settings -> Shown.Settings(bridge.settings())
        is Place.Visit -> Shown.Visit(bridge.visit(place.visitId))
        is Place.Topic -> Shown.Topic(bridge.topic(place.visitId, place.topicId))
        is Place.Finding -> Shown.Finding(bridge.finding(place.findingId))
        is Place.Photo -> Shown.Photo(bridge.photo(place.photoId))
    }

    /** Taps take turns. A tap on a screen that has been left meanwhile does nothing: the second of a double tap. */
    private fun act(work: suspend () -> Unit): Job {
        val here = stack.lastOrNull()
        return scope.launch {
            turn.withLock {
                if (stack.lastOrNull() != here) return@withLock
                drafts.settleAll()
                guarded {
                    work()
                    problem = null
                }
            }
        }
    }

    private suspend fun guarded(work: suspend () -> Unit) {
        try {
            work()
        } catch (failure: Refused) {
            problem = failure.text
        }
    }
}
