import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

/**
 * Opens a form in JavaRosa, the engine of ODK Collect, and walks through it once for each kind of visit: with all that
 * a dwelling can have and without, in winter and in summer. {@code FormWalk FORM.xml QUESTIONS}, where QUESTIONS is how
 * many there are to be seen, in each language by turns. Fails where one is never shown, an answer is refused, or words
 * are missing.
 */
public final class FormWalk {
    private static final Set<String> CIRCUMSTANCES = Set.of("visit_kind", "dwelling_facts", "heating_season");
    private static final int MOST_CHOICES = 5;

    private final FormDef form;
    private final Set<String> seen = new TreeSet<>();
    private int answers;

    private FormWalk(FormDef form) {
        this.form = form;
    }

    public static void main(String[] words) throws Exception {
        byte[] xml = Files.readAllBytes(Path.of(words[0]));
        new XFormsModule().registerModule();
        int walks = 0;
        int answers = 0;
        Set<String> seen = new TreeSet<>();
        for (String kind : kinds(load(xml))) {
            for (boolean full : new boolean[] {true, false}) {
                // The first choice of each question, the second, …: each brings out what waits for it.
                for (int pick = 0; pick < MOST_CHOICES; pick++) {
                    FormDef form = load(xml);
                    String[] languages = form.getLocalizer().getAvailableLocales();
                    if (languages.length != 3) {
                        throw new IllegalStateException("languages: " + String.join(", ", languages));
                    }
                    form.getLocalizer().setLocale(languages[walks % languages.length]);
                    FormWalk walk = new FormWalk(form);
                    walk.through(kind, full, pick);
                    seen.addAll(walk.seen);
                    answers += walk.answers;
                    walks++;
                }
            }
        }
        int wanted = Integer.parseInt(words[1]);
        System.out.printf("%d walks, %d answers, %d of %d questions seen%n", walks, answers, seen.size(), wanted);
        if (seen.size() != wanted) {
            throw new IllegalStateException("seen: " + seen);
        }
    }

    private static FormDef load(byte[] xml) throws Exception {
        FormDef form = XFormUtils.getFormFromInputStream(new ByteArrayInputStream(xml));
        form.initialize(true, new InstanceInitializationFactory());
        return form;
    }

    private static List<String> kinds(FormDef form) {
        FormEntryController entry = new FormEntryController(new FormEntryModel(form));
        List<String> kinds = new ArrayList<>();
        entry.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        while (kinds.isEmpty() && entry.stepToNextEvent() != FormEntryController.EVENT_END_OF_FORM) {
            if (entry.getModel().getEvent() == FormEntryController.EVENT_QUESTION) {
                entry.getModel().getQuestionPrompt().getSelectChoices().forEach(it -> kinds.add(it.getValue()));
            }
        }
        return kinds;
    }

    private void through(String kind, boolean full, int pick) {
        FormEntryController entry = new FormEntryController(new FormEntryModel(form));
        entry.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        int event = entry.getModel().getEvent();
        int rooms = 0;
        while (event != FormEntryController.EVENT_END_OF_FORM) {
            if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT && rooms < 2) {
                rooms++;
                entry.newRepeat();
            } else if (event == FormEntryController.EVENT_QUESTION) {
                answer(entry, kind, full, pick);
            }
            event = entry.stepToNextEvent();
        }
    }

    private void answer(FormEntryController entry, String kind, boolean full, int pick) {
        FormEntryPrompt prompt = entry.getModel().getQuestionPrompt();
        String name = prompt.getIndex().getReference().getNameLast();
        if (prompt.getLongText() == null || prompt.getLongText().isBlank()) {
            throw new IllegalStateException("no words: " + name);
        }
        boolean isOurs = !CIRCUMSTANCES.contains(name) && !name.startsWith("room_");
        if (isOurs && prompt.getHelpText() == null) {
            throw new IllegalStateException("no hint: " + name);
        }
        int done = entry.answerQuestion(prompt.getIndex(), answerTo(prompt, name, kind, full, pick), true);
        if (done != FormEntryController.ANSWER_OK) {
            throw new IllegalStateException(name + " refuses: " + done);
        }
        answers++;
        if (isOurs) {
            seen.add(name);
        }
    }

    private static IAnswerData answerTo(FormEntryPrompt prompt, String name, String kind, boolean full, int pick) {
        if (prompt.getControlType() == Constants.CONTROL_INPUT) {
            boolean isNumber = prompt.getDataType() == Constants.DATATYPE_DECIMAL;
            return isNumber ? new DecimalData(20.0) : new StringData("lite lys i gangen");
        }
        List<SelectChoice> choices = prompt.getSelectChoices();
        if (prompt.getControlType() == Constants.CONTROL_SELECT_MULTI) {
            List<Selection> all = new ArrayList<>();
            // Balanced ventilation takes questions away, so it belongs to the bare dwelling.
            choices.stream()
                .filter(it -> full != it.getValue().equals("balanced_ventilation"))
                .forEach(it -> all.add(it.selection()));
            return all.isEmpty() ? null : new MultipleItemsData(all);
        }
        return new SelectOneData(wanted(choices, name, kind, full, pick).selection());
    }

    private static SelectChoice wanted(List<SelectChoice> choices, String name, String kind, boolean full, int pick) {
        String value = switch (name) {
            case "visit_kind" -> kind;
            case "heating_season" -> full ? "yes" : "no";
            default -> null;
        };
        for (SelectChoice choice : choices) {
            if (choice.getValue().equals(value)) {
                return choice;
            }
        }
        // Behind the own ones stand "not relevant" and "not checked".
        int own = Math.max(1, choices.size() - 2);
        return choices.get(name.startsWith("room_") ? 0 : Math.min(pick, own - 1));
    }
}
