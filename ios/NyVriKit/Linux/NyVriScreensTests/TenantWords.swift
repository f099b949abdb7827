// What a tenant is shown, in Arabic beside bokmål.
import NyVriKit

extension TenantScreen {
  static let sample = TenantScreen(
    visitId: "v1", title: both("نصائح لفصل الشتاء", "Råd for vinteren"), language: "ar",
    rightToLeft: true, voices: ["ar"],
    cards: [
      card(
        "1", "١ من ٢", "امسح بخار الماء عن النافذة في الصباح.",
        "Tørk bort dugg fra vinduet om morgenen."),
      card("2", "٢ من ٢", "لا تعلّق الملابس على المدفأة.", "Ikke heng klær på ovnen."),
    ],
    nothing: both("لا يوجد شيء لعرضه هنا الآن.", "Det er ingenting å vise her nå."), notice: nil,
    next: both("التالي", "Neste"), back: both("السابق", "Forrige"),
    understood: both("فهمت", "Jeg har forstått"), listen: both("استمع", "Hør"),
    stop: both("إيقاف", "Stopp"),
    noVoice: both(
      "هذا الهاتف لا يستطيع قراءة هذه اللغة بصوت عالٍ.",
      "Telefonen kan ikke lese dette språket høyt."),
    languagesHeading: both("اختر اللغة", "Velg språk"),
    languages: [
      TenantLanguage(
        tag: "nb", name: "Bokmål", beside: "Bokmål", chosen: false, rightToLeft: false),
      TenantLanguage(
        tag: "ar", name: "العربية", beside: "Arabisk", chosen: true, rightToLeft: true),
      TenantLanguage(
        tag: "ti", name: "ትግርኛ", beside: "Tigrinja", chosen: false, rightToLeft: false),
    ], leaveLabel: "Ferdig")

  /// A topic in Tigrinya.
  static var tigrinya: TenantScreen {
    var screen = sample
    screen.title = ti("ምኽሪ ንክረምቲ", "Råd for vinteren")
    (screen.language, screen.rightToLeft, screen.voices) = ("ti", false, ["ti-ER", "ti"])
    screen.next = ti("ቀጽል", "Neste")
    screen.listen = ti("ስማዕ", "Hør")
    var card = sample.cards[0]
    (card.kind, card.count) = (ti("ምኽሪ", "Råd"), ti("1 ካብ 2", "1 av 2"))
    card.text = ti(
      "ክዳን ኣብ መሕጸቢ ሰብነት ቨንቲለተር ወሊዕካ ኣንቅጾ፣ ወይ ኣብ ናይ ሓባር መንቀጺ።",
      "Tørk klær på badet med vifta på, eller i fellestørk.")
    card.origin = ti("ብማሺን ዝተተርጐመ። ዝረኣዮ ሰብ የለን።", "Maskinoversatt, ikke gjennomgått")
    screen.cards[0] = card
    return screen
  }

  private static func ti(_ own: String, _ beside: String) -> TwoTongues {
    TwoTongues(own: own, language: "ti", rightToLeft: false, beside: beside)
  }

  private static func both(_ own: String, _ beside: String) -> TwoTongues {
    TwoTongues(own: own, language: "ar", rightToLeft: true, beside: beside)
  }

  private static func card(
    _ id: String, _ count: String, _ own: String, _ beside: String
  ) -> TenantCard {
    TenantCard(
      cardId: "advice/\(id)", kind: both("نصيحة", "Råd"), count: both(count, "\(id) av 2"),
      pictogram: cloth, text: both(own, beside), answers: [],
      origin: both("ترجمة آلية. لم يراجعها أحد.", "Maskinoversatt, ikke gjennomgått"), spoken: own)
  }

  private static let cloth = PictogramDrawing(
    strokes: [
      PictogramStroke(
        part: .stands,
        path:
          "M11 8h56a3 3 0 0 1 3 3v64a3 3 0 0 1 -3 3h-56a3 3 0 0 1 -3 -3v-64a3 3 0 0 1 3 -3zM20 22v8M34 18v6M50 22v8M22 44v6M38 36v6"
      ),
      PictogramStroke(part: .filled, path: "M54 50l32 8l-8 32l-32 -8z"),
      PictogramStroke(part: .moves, path: "M26 66c2 -14 10 -22 22 -24"),
    ], spoken: "Klut som tørker dugg av vindu")
}
