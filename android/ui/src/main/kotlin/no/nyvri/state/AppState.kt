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
    private val pictures: Pictures,
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

    /** What the last picture of a code said; the field shows it. */
    var scanned: String? by mutableStateOf(null)
        private set

    /** How deep in the hub: a larger number slides in, a smaller one back. */
    val depth: Int get() = stack.size

    /** The way here, to be given to [begin] when the system has put the app away meanwhile. */
    val trail: List<Place> get() = stack.toList()

    /** What a picture of the phone's camera app is being taken for: pairing. */
    val pictureFor: Place? get() = pictures.takenFor

    /** The camera. */
    val shooting = Shooting(bridge, scope, ::guarded, ::changed)

    /** Shows the first screen, or the last of [trail], and keeps it fresh. Call once. */
    fun begin(trail: List<Place> = emptyList()): Job {
        bridge.watch { rereads.trySend(Unit) }
        scope.launch { for (reread in rereads) guarded { refresh() } }
        shooting.developAll()
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
        if (asking != null) asking = null else stepBack()
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
            problem = null
            changed()
        }
    }

    /** The person left [field]. */
    fun leftField(field: String): Job = scope.launch { drafts.settle(field) }

    /** Shows [place] where this one is. */
    fun openInstead(place: Place) = act {
        stack.removeAt(stack.lastIndex)
        go(place)
    }

    /** The photo that the camera here is to take again. */
    val replacedHere: String? get() = (stack.lastOrNull() as? Place.Camera)?.replaces

    /** Presses the shutter of [camera]. What is taken instead of another photo leads back to where both were. */
    fun shoot(camera: PictureSource): Job? {
        val (place, shown) = stack.lastOrNull() to shown
        if (place !is Place.Camera || shown !is Shown.Camera) return null
        return shooting.shoot(camera, shown.screen, place.replaces) {
            problem = null
            if (place.replaces != null) stack.removeAll { it == place || it == Place.Photo(place.replaces) }
        }
    }

    /** Takes a picture of the office's code, and meets the office by it. */
    fun scanCode(): Job = scope.launch {
        drafts.settleAll()
        pictures.take(Place.Pairing)?.let { pairByPicture(it).join() }
    }

    /** Uses a picture of the code. */
    fun keepPicture(picture: ByteArray): Job = pairByPicture(picture)

    /** Takes away what this screen shows and goes back. */
    fun removeHere(remove: suspend CoreBridge.() -> Unit) = act {
        bridge.remove()
        if (canGoBack) stack.removeAt(stack.lastIndex)
        changed()
    }

    /** Meets the office by its code. */
    fun pair(code: String) = act { meet { code } }

    private fun pairByPicture(picture: ByteArray) = act {
        val noCode = (shown as? Shown.Pairing)?.screen?.noCode ?: return@act
        meet {
            pictures.codeIn(picture)?.also { scanned = it } ?: throw Refused("no_code", noCode)
        }
    }

    private suspend fun meet(code: suspend () -> String) {
        isPairing = true
        try {
            bridge.pair(code())
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
            ActionKind.START_VISIT -> startVisit(action.target)
            ActionKind.OPEN_VISIT -> go(Place.Visit(action.target))
            ActionKind.OPEN_TOPIC -> goToTopic(action.target)
            ActionKind.GO_TO_QUESTION -> scrollTo = action.target
            ActionKind.NEW_FINDING -> startFinding(action.target)
            ActionKind.BACK -> stepBack()
            ActionKind.OPEN_SUMMARY -> go(Place.Summary(action.target))
            ActionKind.COMPLETE_VISIT -> bridge.completeVisit(action.target).also { changed() }
            ActionKind.PAIR -> go(Place.Pairing)
            ActionKind.SYNC_NOW -> sync()
            ActionKind.CANCEL_SYNC -> bridge.cancelSync()
        }
    }

    private suspend fun startVisit(visitId: String) {
        bridge.startVisit(visitId)
        wrote()
        go(Place.Visit(visitId))
    }

    private suspend fun startFinding(visitId: String) {
        val findingId = bridge.newFinding(visitId)
        wrote()
        go(Place.Finding(findingId))
    }

    private suspend fun stepBack() {
        if (canGoBack) stack.removeAt(stack.lastIndex)
        refresh()
    }

    /** The next topic takes this one's place, so that one step back is the visit. */
    private suspend fun goToTopic(topicId: String) {
        val here = stack.lastOrNull()
        if (here is Place.Visit) go(Place.Topic(here.visitId, topicId))
        if (here is Place.Topic) {
            stack.removeAt(stack.lastIndex)
            go(Place.Topic(here.visitId, topicId))
        }
    }

    private suspend fun go(place: Place) {
        val screen = bridge.read(place, shooting)
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
        val screen = bridge.read(place, shooting)
        // the person may have moved on while this was read
        if (stack.lastOrNull() == place) shown = screen
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
