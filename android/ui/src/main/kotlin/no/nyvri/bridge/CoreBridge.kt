// The one place where the Android side touches the generated bindings. Everything else sees the names below.
package no.nyvri.bridge

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.nyvri.core.AppException
import no.nyvri.core.FieldApp
import no.nyvri.core.KeyStore
import no.nyvri.core.KeyStoreException
import no.nyvri.core.Watcher

typealias Action = no.nyvri.core.Action
typealias ActionKind = no.nyvri.core.ActionKind
typealias AdviceCard = no.nyvri.core.AdviceCard
typealias AdviceOfLast = no.nyvri.core.AdviceOfLast
typealias AdvicePanel = no.nyvri.core.AdvicePanel
typealias AgreePlace = no.nyvri.core.AgreePlace
typealias AgreeScreen = no.nyvri.core.AgreeScreen
typealias AgreeValue = no.nyvri.core.AgreeValue
typealias AnswerChoice = no.nyvri.core.AnswerChoice
typealias CameraReminder = no.nyvri.core.CameraReminder
typealias CameraScreen = no.nyvri.core.CameraScreen
typealias CameraSpot = no.nyvri.core.CameraSpot
typealias CaptionBox = no.nyvri.core.CaptionBox
typealias ChangedArea = no.nyvri.core.ChangedArea
typealias CompareScreen = no.nyvri.core.CompareScreen
typealias CompareSide = no.nyvri.core.CompareSide
typealias Confirm = no.nyvri.core.Confirm
typealias DampAdvice = no.nyvri.core.DampAdvice
typealias DampClue = no.nyvri.core.DampClue
typealias DampPanel = no.nyvri.core.DampPanel
typealias DampScale = no.nyvri.core.DampScale
typealias DampTrend = no.nyvri.core.DampTrend
typealias DampTrendLine = no.nyvri.core.DampTrendLine
typealias DampValue = no.nyvri.core.DampValue
typealias DeadlineRow = no.nyvri.core.DeadlineRow
typealias DeadlineState = no.nyvri.core.DeadlineState
typealias DeviationPanel = no.nyvri.core.DeviationPanel
typealias Dock = no.nyvri.core.Dock
typealias DrawnMark = no.nyvri.core.DrawnMark
typealias FindingRow = no.nyvri.core.FindingRow
typealias FindingScreen = no.nyvri.core.FindingScreen
typealias GhostEdge = no.nyvri.core.GhostEdge
typealias GhostPicture = no.nyvri.core.GhostPicture
typealias GhostWords = no.nyvri.core.GhostWords
typealias GradeChoice = no.nyvri.core.GradeChoice
typealias GradeMark = no.nyvri.core.GradeMark
typealias Icon = no.nyvri.core.Icon
typealias KindTag = no.nyvri.core.KindTag
typealias InterpreterPanel = no.nyvri.core.InterpreterPanel
typealias LastLine = no.nyvri.core.LastLine
typealias MarkKind = no.nyvri.core.MarkKind
typealias MarkTool = no.nyvri.core.MarkTool
typealias NumberField = no.nyvri.core.NumberField
typealias PairingScreen = no.nyvri.core.PairingScreen
typealias PhotoGroup = no.nyvri.core.PhotoGroup
typealias PhotoPair = no.nyvri.core.PhotoPair
typealias PhotoScreen = no.nyvri.core.PhotoScreen
typealias PhotosScreen = no.nyvri.core.PhotosScreen
typealias PhotoTile = no.nyvri.core.PhotoTile
typealias Pick = no.nyvri.core.Pick
typealias PictogramDrawing = no.nyvri.core.PictogramDrawing
typealias PictogramPart = no.nyvri.core.PictogramPart
typealias PictogramStroke = no.nyvri.core.PictogramStroke
typealias PicturePoint = no.nyvri.core.PicturePoint
typealias QuestionCard = no.nyvri.core.QuestionCard
typealias Receipt = no.nyvri.core.Receipt
typealias ReceiptState = no.nyvri.core.ReceiptState
typealias Refusal = no.nyvri.core.Refusal
typealias SettingFact = no.nyvri.core.SettingFact
typealias SettingsScreen = no.nyvri.core.SettingsScreen
typealias SignedBox = no.nyvri.core.SignedBox
typealias SigningParty = no.nyvri.core.SigningParty
typealias Step = no.nyvri.core.Step
typealias Stroke = no.nyvri.core.Stroke
typealias SummaryLetter = no.nyvri.core.SummaryLetter
typealias SummaryRow = no.nyvri.core.SummaryRow
typealias SummaryScreen = no.nyvri.core.SummaryScreen
typealias SummarySection = no.nyvri.core.SummarySection
typealias SyncLine = no.nyvri.core.SyncLine
typealias SyncPart = no.nyvri.core.SyncPart
typealias SyncPhoto = no.nyvri.core.SyncPhoto
typealias SyncScreen = no.nyvri.core.SyncScreen
typealias Tag = no.nyvri.core.Tag
typealias TenantCard = no.nyvri.core.TenantCard
typealias TenantLanguage = no.nyvri.core.TenantLanguage
typealias TenantScreen = no.nyvri.core.TenantScreen
typealias TextField = no.nyvri.core.TextField
typealias TodayScreen = no.nyvri.core.TodayScreen
typealias TopicRow = no.nyvri.core.TopicRow
typealias TopicScreen = no.nyvri.core.TopicScreen
typealias TwoTongues = no.nyvri.core.TwoTongues
typealias UndoRow = no.nyvri.core.UndoRow
typealias VisitRow = no.nyvri.core.VisitRow
typealias VisitScreen = no.nyvri.core.VisitScreen
typealias VisitSection = no.nyvri.core.VisitSection

/** Keeps the one secret of 32 bytes that opens the store. */
interface KeyVault {
    /** The key that was saved, or null on the first start. */
    fun load(): ByteArray?

    /** Keeps the key; [load] gives it back, also after a restart. */
    fun save(key: ByteArray)
}

/** The phone that the app runs on. */
class ThisPhone(
    /** Where the store lies; the folder exists. */
    val folder: String,
    /** The phone's language: `nb`, `nn` or `en`. It counts until the person chooses one. */
    val language: String,
    /** What the office calls this phone in its list. */
    val name: String,
    val keys: KeyVault,
)

/** What went wrong: [code] to branch on, [text] for the person. */
class Refused(
    val code: String,
    val text: String,
) : Exception("$code: $text")

/**
 * The app as the screens use it. Every call leaves the main thread. Reads and short writes take turns in one lane, so that
 * what was tapped first is written first; a photo, which takes longer, and sending have lanes of their own.
 */
class CoreBridge private constructor(
    private val app: FieldApp,
    private val deviceName: String,
) {
    private val lane: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1)
    private val photoLane: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1)

    /** Calls [changed] after every change, from any thread. */
    fun watch(changed: () -> Unit) {
        app.watch(
            object : Watcher {
                override fun changed() = changed()
            },
        )
    }

    suspend fun today(): TodayScreen = ask { today() }

    suspend fun visit(visitId: String): VisitScreen = ask { visit(visitId) }

    suspend fun topic(visitId: String, topicId: String): TopicScreen = ask { topic(visitId, topicId) }

    suspend fun tenant(visitId: String, topicId: String?, language: String?): TenantScreen =
        ask { tenant(visitId, topicId, language) }

    suspend fun agreement(visitId: String): AgreeScreen = ask { agreement(visitId) }

    suspend fun summary(visitId: String): SummaryScreen = ask { summary(visitId) }

    suspend fun finding(findingId: String): FindingScreen = ask { finding(findingId) }

    suspend fun photo(photoId: String): PhotoScreen = ask { photo(photoId) }

    suspend fun syncScreen(): SyncScreen = ask { syncScreen() }

    suspend fun pairing(): PairingScreen = ask { pairing() }

    suspend fun settings(): SettingsScreen = ask { settings() }

    suspend fun setInterpreter(visitId: String, value: String) = ask { setInterpreter(visitId, value) }

    suspend fun startVisit(visitId: String) = ask { startVisit(visitId) }

    suspend fun completeVisit(visitId: String) = ask { completeVisit(visitId) }

    suspend fun answer(visitId: String, questionId: String, value: String) = ask { answer(visitId, questionId, value) }

    suspend fun answerNumber(visitId: String, questionId: String, typed: String) =
        ask { answerNumber(visitId, questionId, typed) }

    suspend fun answerText(visitId: String, questionId: String, words: String) = ask { answerText(visitId, questionId, words) }

    suspend fun keepValue(visitId: String, placeId: String, valueId: String) = ask { keepValue(visitId, placeId, valueId) }

    suspend fun giveAdvice(visitId: String, adviceId: String, findingId: String?) =
        ask { giveAdvice(visitId, adviceId, findingId) }

    suspend fun tellAdvice(visitId: String, adviceId: String, outcome: String) = ask { tellAdvice(visitId, adviceId, outcome) }

    suspend fun sign(visitId: String, party: String, strokes: List<Stroke>) = ask { sign(visitId, party, strokes) }

    suspend fun signByName(visitId: String, party: String, name: String) = ask { signByName(visitId, party, name) }

    suspend fun notSigned(visitId: String, party: String, reason: String, words: String) =
        ask { notSigned(visitId, party, reason, words) }

    suspend fun removeSignature(visitId: String, party: String) = ask { removeSignature(visitId, party) }

    suspend fun dispute(visitId: String, words: String) = ask { dispute(visitId, words) }

    suspend fun newFinding(visitId: String): String = ask { newFinding(visitId) }

    suspend fun setRoom(findingId: String, room: String) = ask { setRoom(findingId, room) }

    suspend fun setPart(findingId: String, part: String) = ask { setPart(findingId, part) }

    suspend fun setGrade(findingId: String, grade: String) = ask { setGrade(findingId, grade) }

    suspend fun setUrgency(findingId: String, urgency: String) = ask { setUrgency(findingId, urgency) }

    suspend fun setNote(findingId: String, words: String) = ask { setNote(findingId, words) }

    suspend fun removeFinding(findingId: String) = ask { removeFinding(findingId) }

    suspend fun photos(visitId: String, by: String): PhotosScreen = ask { photos(visitId, by) }

    suspend fun camera(findingId: String, spotId: String?): CameraScreen = ask { camera(findingId, spotId) }

    suspend fun ghost(photoId: String): GhostPicture = ask { ghost(photoId) }

    suspend fun photoReminderRead(visitId: String) = ask { photoReminderRead(visitId) }

    suspend fun shoot(findingId: String, picture: ByteArray, sameSpotAs: String?, replaces: String?) =
        ask { shoot(findingId, picture, sameSpotAs, replaces) }

    suspend fun develop(): Boolean = withContext(photoLane) { plainly { app.develop() } }

    suspend fun captionPhoto(photoId: String, words: String) = ask { captionPhoto(photoId, words) }

    suspend fun movePhoto(photoId: String, findingId: String) = ask { movePhoto(photoId, findingId) }

    suspend fun removePhoto(photoId: String) = ask { removePhoto(photoId) }

    suspend fun compare(photoId: String): CompareScreen = withContext(photoLane) { plainly { app.compare(photoId) } }

    suspend fun drawMark(photoId: String, tool: String, points: List<PicturePoint>, says: String) =
        ask { drawMark(photoId, tool, points, says) }

    suspend fun removeMark(photoId: String, markId: String) = ask { removeMark(photoId, markId) }

    suspend fun undo() = ask { undo() }

    suspend fun setLanguage(language: String) = ask { setLanguage(language) }

    suspend fun pair(code: String) = withContext(Dispatchers.IO) { plainly { app.pair(code, deviceName) } }

    suspend fun sync() = withContext(Dispatchers.IO) { plainly { app.sync() } }

    fun cancelSync() = app.cancelSync()

    /** Closes the store. Nothing may be called after. */
    fun close() = app.close()

    private suspend fun <T> ask(call: FieldApp.() -> T): T = withContext(lane) { plainly { app.call() } }

    companion object {
        /** Opens the encrypted store of [phone]. Off the main thread. */
        fun open(phone: ThisPhone): CoreBridge =
            plainly { CoreBridge(FieldApp.open(phone.folder, phone.language, ForeignKeys(phone.keys)), phone.name) }
    }
}

private class ForeignKeys(
    private val keys: KeyVault,
) : KeyStore {
    override fun load(): ByteArray? = reporting { keys.load() }

    override fun save(key: ByteArray) = reporting { keys.save(key) }

    @Suppress("TooGenericExceptionCaught")
    private fun <T> reporting(work: () -> T): T = try {
        work()
    } catch (failure: Exception) {
        // the core must hear of any failure as its own error; the reason holds no key
        throw KeyStoreException.Unavailable(failure.javaClass.simpleName)
    }
}

private inline fun <T> plainly(call: () -> T): T = try {
    call()
} catch (failure: AppException.Failed) {
    throw Refused(failure.code, failure.text)
}
