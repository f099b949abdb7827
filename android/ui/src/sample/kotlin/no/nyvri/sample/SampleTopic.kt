// The sample topic: a folded question, a deviation, an open one, a number, words, and more than three choices.
package no.nyvri.sample

import no.nyvri.bridge.ActionKind
import no.nyvri.bridge.AnswerChoice
import no.nyvri.bridge.DeviationPanel
import no.nyvri.bridge.GradeMark
import no.nyvri.bridge.NumberField
import no.nyvri.bridge.QuestionCard
import no.nyvri.bridge.Step
import no.nyvri.bridge.TextField
import no.nyvri.bridge.TopicScreen

/** The sample topic and its questions. */
object SampleTopic {
    val folded =
        QuestionCard(
            questionId = "q-vents",
            statement = "Ventilene i stua er åpne",
            help = "Se om ventilen slipper inn luft.",
            last = null,
            choices = answers("ok"),
            number = null,
            text = null,
            isSettled = true,
            foldText = "OK",
            deviation = null,
            from = null,
        )

    val deviation =
        folded.copy(
            questionId = "q-ceiling",
            statement = "Ingen fukt eller mugg i taket på badet",
            help = "Se over dusjen og rundt ventilen.",
            last = last("Sist:", "avvik", GradeMark.TG1, ", fuktflekk ved ventilen"),
            choices = answers("deviation", wasLast = "deviation"),
            isSettled = false,
            foldText = "",
            deviation =
                DeviationPanel(
                    findingId = "f1",
                    photos = listOf(bathJune),
                    takePhotoLabel = "Ta bilde fra samme sted",
                    grades = grades(GradeMark.TG2, GradeMark.TG1),
                    summary = "TG2, middels tegn. Bad, tak.",
                    openLabel = "Åpne funnet",
                ),
        )

    val open =
        folded.copy(
            questionId = "q-fan",
            statement = "Vifta på badet trekker",
            help = "Hold et ark foran ventilen med vifta på. Suges det fast, er trekket godt nok.",
            last = last("Sist:", "avvik, støv i vifta. Rengjort 5. juni."),
            choices = answers(wasLast = "deviation"),
            isSettled = false,
            foldText = "",
        )

    val number =
        open.copy(
            questionId = "q-temperature",
            statement = "Temperatur i stua",
            last = last("Sist, 4. juni:", "21,6 °C"),
            choices = answers().drop(2),
            number = NumberField("31", "°C", "Temperatur i grader", "Uvanlig. Mål en gang til?"),
        )

    val words =
        open.copy(
            questionId = "q-words",
            statement = "Hva sier leietaker om inneklimaet?",
            last = null,
            choices = answers().drop(2),
            text = TextField("", "Med leietakers egne ord"),
            from = "Svart av Ola",
        )

    val fourChoices =
        open.copy(
            questionId = "q-drying",
            statement = "Hvor tørkes klær?",
            last = null,
            choices =
                listOf("På badet", "Ute", "I stua", "På soverommet").mapIndexed { index, label ->
                    AnswerChoice("choice-$index", label, null, index == 1, index == 0, index > 1, label)
                },
        )

    val topic =
        TopicScreen(
            visitId = "v1",
            topicId = "climate",
            title = "Inneklima",
            subtitle = "3 av 7 svart, 1 avvik",
            steps = listOf(Step.DONE, Step.DONE, Step.DEVIATION, Step.CURRENT, Step.OPEN, Step.OPEN, Step.OPEN),
            questions =
                listOf(
                    folded.copy(receipt = atOffice),
                    deviation.copy(receipt = onPhone),
                    open,
                    number,
                    words,
                    fourChoices,
                ),
            backLabel = "Tilbake til besøket",
            helpLabel = "Slik sjekker du",
            dock = dock(main = action(ActionKind.GO_TO_QUESTION, "Neste ubesvarte", "q-fan"), undo = "Svart avvik, TG2"),
            showTenant = "Vis til leietaker",
        )

    /** Answers that somebody has to look at. */
    val apart =
        topic.copy(
            questions =
                listOf(
                    folded.copy(isSettled = false, receipt = atOffice, agree = "Dere har svart ulikt. Bli enige"),
                    open.copy(choices = answers("not_relevant"), last = null, receipt = refused),
                    folded.copy(questionId = "q-dry", statement = "Klærne tørkes ikke inne", receipt = onPhone),
                ),
        )

    /** The fields at the top of the screen. */
    val fields = topic.copy(questions = listOf(number, words, fourChoices))

    /** The readings, with what they point at. */
    val damp = topic.copy(title = "Målinger", questions = emptyList(), damp = SampleDamp.panel)

    /** Below the questions: how advice went, and what to give. */
    val advised = topic.copy(questions = listOf(number), advice = SampleAdvice.panel)

    /** The same after the visit. */
    val adviceGiven = topic.copy(questions = emptyList(), advice = SampleAdvice.ended)

    /** Only the air was measured. */
    val dampOfAir = topic.copy(title = "Målinger", questions = listOf(number), damp = SampleDamp.airOnly)
}
