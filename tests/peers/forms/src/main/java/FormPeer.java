import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

/** JavaRosa in a fresh Java: reads a form once, then answers every question that shows. {@code FormPeer FORM.xml} */
public final class FormPeer {
    private static final BufferedReader ANSWERS = new BufferedReader(new InputStreamReader(System.in));

    public static void main(String[] words) throws Exception {
        byte[] xml = Files.readAllBytes(Path.of(words[0]));
        new XFormsModule().registerModule();
        long began = System.nanoTime();
        FormDef form = XFormUtils.getFormFromInputStream(new ByteArrayInputStream(xml));
        tell("load_ms", millisSince(began), "ms");
        began = System.nanoTime();
        form.initialize(true, new InstanceInitializationFactory());
        tell("begin_ms", millisSince(began), "ms");
        List<Double> times = answerAll(new FormEntryController(new FormEntryModel(form)));
        Collections.sort(times);
        tell("answers", times.size(), "");
        tell("answer_p50_ms", times.get(times.size() / 2), "ms");
        tell("answer_p99_ms", times.get((int) (times.size() * 0.99)), "ms");
        String total = form.getMainInstance().getRoot().getChildrenWithName("total").get(0).getValue().getDisplayText();
        tell("deviations", Double.parseDouble(total), "");
    }

    private static List<Double> answerAll(FormEntryController entry) {
        List<Double> times = new ArrayList<>();
        entry.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        for (int event = 0; event != FormEntryController.EVENT_END_OF_FORM; event = entry.stepToNextEvent()) {
            if (event != FormEntryController.EVENT_QUESTION) {
                continue;
            }
            FormEntryPrompt prompt = entry.getModel().getQuestionPrompt();
            IAnswerData answer = answerTo(prompt, prompt.getIndex().getReference().toString(false));
            long began = System.nanoTime();
            int done = entry.answerQuestion(prompt.getIndex(), answer, true);
            times.add(millisSince(began));
            if (done != FormEntryController.ANSWER_OK) {
                throw new IllegalStateException("answer " + done);
            }
        }
        return times;
    }

    /** Each topic's first question opens the others; they all deviate. */
    private static IAnswerData answerTo(FormEntryPrompt prompt, String name) {
        if (prompt.getQuestion().getControlType() != Constants.CONTROL_SELECT_ONE) {
            return new StringData("lite lys i gangen");
        }
        String wanted = name.endsWith("-0") ? "yes" : "no";
        for (SelectChoice choice : prompt.getSelectChoices()) {
            if (choice.getValue().equals(wanted)) {
                return new SelectOneData(choice.selection());
            }
        }
        throw new IllegalStateException("no " + wanted);
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void tell(String figure, double value, String unit) throws IOException {
        System.out.printf(
            Locale.ROOT, "{\"figure\":\"%s\",\"value\":%.4f,\"unit\":\"%s\"}%n", figure, value, unit);
        System.out.flush();
        ANSWERS.readLine();
    }
}
