// The same screens read from right to left. The app speaks Norwegian and English; these words show that
// the screens can be turned round.
import Foundation
import NyVriKit

extension SampleWords {
  static let arabic: SampleWords = {
    var words = SampleWords.norwegian
    words.today = .arabic
    words.visit.title = "طريق سفالي 14"
    words.visit.subtitle = "الطابق الثاني، ثلاث غرف"
    words.visit.tenant = "أمينة"
    words.visit.kind = KindTag(dots: 2, text: "6 أشهر", spoken: "الزيارة الثانية")
    words.visit.tags = [Tag(icon: .interpreter, text: "المترجم حاضر", confidential: false)]
    words.visit.openHeading = "مفتوح منذ 4 يونيو"
    words.visit.topicsHeading = "المواضيع"
    words.visit.topicsCount = "8 من 24"
    words.visit.showTenant = "اعرض على المستأجر"
    words.topic.title = "المناخ الداخلي"
    words.topic.subtitle = "3 من 7، ملاحظة واحدة"
    words.topic.questions[1].statement = "لا رطوبة ولا عفن في سقف الحمام"
    words.topic.questions[1].last?.when = "آخر مرة:"
    words.topic.questions[1].last?.text = "بقعة رطوبة قرب فتحة التهوية"
    words.visit.agree = "موضعان أجبتما عنهما بشكل مختلف"
    words.agree.title = "اتفقا"
    words.agree.intro = "كتبتما دون أن يرى أحدكما إجابة الآخر. كل شيء محفوظ."
    words.agree.places[0].context = "المناخ الداخلي"
    words.agree.places[0].title = "مروحة الحمام تسحب الهواء"
    words.agree.places[0].values[0].text = "ملاحظة"
    words.agree.places[0].values[0].label = "ساري الآن"
    words.agree.places[0].values[1].label = "ليكن هذا"
    words.finding.title = "ملاحظة في الحمام"
    words.finding.gradeHeading = "الحالة"
    words.finding.placeHeading = "الغرفة والجزء"
    words.photo.title = "سقف الحمام"
    words.photo.taken = "التُقطت اليوم الساعة 09.16"
    words.photo.compareLabel = "قارن مع 4 يونيو"
    words.photo.markLabel = "ارسم على الصورة"
    words.compare.title = "مقارنة"
    words.compare.subtitle = "سقف الحمام"
    words.compare.then.label = "آخر مرة"
    words.compare.then.day = "4 يونيو"
    words.compare.now.label = "الآن"
    words.compare.now.day = "24 نوفمبر"
    words.compare.sliderLabel = "اسحب"
    words.compare.blinkLabel = "بدّل"
    words.compare.besideLabel = "جنبًا إلى جنب"
    words.compare.showThenLabel = "أظهر آخر مرة"
    words.compare.showNowLabel = "أظهر الآن"
    words.compare.found = "منطقة واحدة تبدو مختلفة. هذا ليس حكمًا."
    words.compare.areas[0].words = "أغمق، نحو 840 سم²"
    words.compare.notice = "نُقلت صورة 4 يونيو وعُدّل ضوؤها لتقع فوق صورة اليوم. الأصل لم يُمس."
    words.sync.headline = "كل شيء عند المكتب"
    return words
  }()
}

extension TodayScreen {
  fileprivate static let arabic: TodayScreen = {
    var today = TodayScreen.sample
    today.title = "الثلاثاء 24 نوفمبر"
    today.sync = SyncLine(
      icon: .noCoverage, strong: "3 ملاحظات وصورتان", rest: "بانتظار التغطية", needsYou: false)
    today.sections[0].heading = "زيارات مع إنغريد"
    today.sections[0].visits[0].soon = "بعد 48 دقيقة"
    today.sections[0].visits[0].place = "H0203، الطابق الثاني"
    today.sections[0].visits[0].last = LastLine(
      when: "آخر مرة، 4 يونيو:", text: "بقعة رطوبة في سقف الحمام", grade: .tg1, gradeText: "TG1",
      after: "لم تُغلق.")
    today.dock.main?.label = "ابدأ الزيارة 09.00"
    today.dock.quiet?.label = "ملاحظة جديدة"
    return today
  }()
}
