// Two photos of one spot, and what people drew on one.
import Bench
import Foundation
import NyVriKit

extension DrawnMark {
  static let samples: [DrawnMark] = [
    mark("m1", .blur, "Skjul", [(0.66, 0.13), (0.92, 0.27)]),
    mark("m2", .circle, "Sirkel", [(0.16, 0.29), (0.74, 0.54)]),
    mark("m3", .length, "Lengde", [(0.52, 0.82), (0.74, 0.79)], "20 cm"),
    mark("m4", .text, "Tekst", [(0.08, 0.62)], "Nytt siden juni"),
    mark("m5", .arrow, "Pil", [(0.3, 0.62), (0.4, 0.5)]),
  ]

  private static func mark(
    _ id: String, _ kind: MarkKind, _ name: String, _ points: [(Float, Float)], _ words: String = ""
  ) -> DrawnMark {
    DrawnMark(
      markId: id, kind: kind, points: points.map { PicturePoint(x: $0.0, y: $0.1) }, words: words,
      spoken: "\(name), tegnet av Ola. \(words)", removeLabel: "Fjern: \(name)")
  }
}

extension CompareScreen {
  static let sample = CompareScreen(
    photoId: "p2", title: "Sammenlign", subtitle: "Tak på badet",
    then: CompareSide(
      label: "Sist", day: "4. juni", grade: .tg1, gradeText: "TG1", spoken: "Sist, 4. juni, TG1",
      ratio: 0.75, jpeg: Fixture.bathLast),
    now: CompareSide(
      label: "Nå", day: "24. november", grade: .tg2, gradeText: "TG2",
      spoken: "Nå, 24. november, TG2", ratio: 0.75, jpeg: Fixture.bathNow),
    isLaid: true,
    notice:
      "Bildet fra 4. juni er flyttet og lyset jevnet ut, så det ligger over dagens. Originalen er urørt.",
    found: "Ett felt ser annerledes ut. Det er ikke en dom.",
    areas: [
      ChangedArea(
        outline: [
          PicturePoint(x: 0.17, y: 0.42), PicturePoint(x: 0.24, y: 0.32),
          PicturePoint(x: 0.62, y: 0.31), PicturePoint(x: 0.73, y: 0.42),
          PicturePoint(x: 0.6, y: 0.51), PicturePoint(x: 0.3, y: 0.5),
        ], words: "Mørkere, omtrent 840 cm², 48 cm på det breieste")
    ],
    measureHint: nil, sliderLabel: "Dra", blinkLabel: "Blink", besideLabel: "Ved siden av",
    showThenLabel: "Vis sist", showNowLabel: "Vis nå", dividerLabel: "Skillet mellom sist og nå",
    backLabel: "Tilbake")
}
