// Settings: the language, and facts to read.
package no.nyvri.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import no.nyvri.bridge.Dock
import no.nyvri.bridge.SettingFact
import no.nyvri.bridge.SettingsScreen
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.Page
import no.nyvri.parts.RowsInCard
import no.nyvri.parts.SectionHeading
import no.nyvri.parts.ThreeWay
import no.nyvri.parts.TopBar
import no.nyvri.parts.Words

/** What a person can see and set about the app. */
@Composable
fun SettingsView(screen: SettingsScreen, onBack: () -> Unit, onLanguage: (String) -> Unit, dock: DockState) {
    Frame(
        tag = "settings-screen",
        top = { TopBar(screen.title, "", screen.backLabel, onBack) },
        bottom = { if (dock.problem != null) DockBar(Dock(null, null, null, null), dock) },
    ) {
        Page {
            SectionHeading(screen.languageHeading)
            ThreeWay("language", screen.languageHeading, screen.languages, onLanguage)
            SectionHeading(screen.aboutHeading)
            RowsInCard(screen.facts) { FactLine(it) }
        }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun FactLine(fact: SettingFact) {
    val row =
        Modifier
            .fillMaxWidth()
            .semantics(
                mergeDescendants = true,
            ) {}
            .padding(horizontal = Space.edge, vertical = Space.wide)
    if (Look.isStacked) {
        Column(row) {
            Words(fact.label, Look.letters.small, color = Look.ink.quietText)
            Words(fact.value, Look.letters.body)
        }
    } else {
        FlowRow(row, Arrangement.SpaceBetween) {
            Words(fact.label, Look.letters.body, color = Look.ink.quietText)
            Words(fact.value, Look.letters.body)
        }
    }
}
