// Owns what was seen last time: the dash at the start edge says so before a word is read.
import NyVriKit
import SwiftUI

struct LastLineView: View {
  let line: LastLine

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      (Text(line.when).font(Lettering.smallStrong).foregroundStyle(Ink.text)
        + Text(verbatim: " ") + Text(line.text))
        .fixedSize(horizontal: false, vertical: true)
      if line.grade != nil || line.after != nil { closing }
    }
    .font(Lettering.small)
    .foregroundStyle(Ink.quietText)
    .padding(.leading, Room.row)
    .background(alignment: .leading) {
      Upright().stroke(Ink.outline, style: Dash.edge).frame(width: 2).padding(.vertical, 2)
    }
    .accessibilityElement(children: .combine)
  }

  private var closing: some View {
    Flow {
      if let grade = line.grade { GradeLabel(mark: grade, code: line.gradeText ?? "") }
      if let after = line.after { Text(after) }
    }
  }
}

/// One line from top to bottom.
struct Upright: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    path.move(to: CGPoint(x: rect.midX, y: rect.minY))
    path.addLine(to: CGPoint(x: rect.midX, y: rect.maxY))
    return path
  }
}
