// Same spot, last time: the earlier photo over today's with a divider, by a tap, or side by side.
import NyVriKit
import SwiftUI

struct CompareView: View {
  @State private var model: CompareModel
  @State private var way = Way.divider
  /// How much of the picture last time takes, from the left.
  @State private var part: CGFloat = 0.5

  enum Way: String { case divider, blink, beside }

  init(app: AppModel, photoId: String) {
    _model = State(initialValue: CompareModel(app: app, photoId: photoId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        pictures(screen)
        if screen.isLaid {
          ThreeWay(picks: ways(screen)) { choose(Way(rawValue: $0) ?? .divider) }
            .padding(.top, Room.row)
          if way != .beside { buttons(screen) }
        }
        words(screen)
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(app: model.app, dock: nil, perform: { _ in }, undo: {})
    }
    .barTitle(model.screen?.title)
    .task { await model.load() }
  }

  private func choose(_ chosen: Way) {
    way = chosen
    part = chosen == .blink ? 0 : 0.5
  }

  private func ways(_ screen: CompareScreen) -> [Pick] {
    let labels: [(Way, String)] = [
      (.divider, screen.sliderLabel), (.blink, screen.blinkLabel), (.beside, screen.besideLabel),
    ]
    return labels.map { one, label in
      Pick(value: one.rawValue, label: label, detail: "", chosen: one == way)
    }
  }

  @ViewBuilder private func pictures(_ screen: CompareScreen) -> some View {
    let (then, now) = (CGFloat(screen.then.ratio), CGFloat(screen.now.ratio))
    if !screen.isLaid || way == .beside {
      Beside(spacing: Room.near, alignment: .top) {
        ComparedPicture(side: screen.then, areas: [], isLast: true, ratio: then)
        ComparedPicture(side: screen.now, areas: screen.areas, isLast: false, ratio: now)
      }
    } else if way == .blink {
      Button {
        part = part > 0.5 ? 0 : 1
      } label: {
        ComparedPicture(
          side: part > 0.5 ? screen.then : screen.now,
          areas: part > 0.5 ? [] : screen.areas, isLast: part > 0.5, ratio: now
        )
      }
      .buttonStyle(.plain)
      .accessibilityLabel(part > 0.5 ? screen.then.spoken : screen.now.spoken)
    } else {
      DividedPictures(screen: screen, part: $part)
    }
  }

  /// Another way to what the divider does, for those who do not drag.
  private func buttons(_ screen: CompareScreen) -> some View {
    Beside {
      SoftButton(label: screen.showThenLabel) { part = 1 }
      SoftButton(label: screen.showNowLabel) { part = 0 }
    }
    .padding(.top, Room.near)
  }

  private func words(_ screen: CompareScreen) -> some View {
    VStack(alignment: .leading, spacing: Room.near) {
      Text(screen.subtitle).font(Lettering.title)
      if !screen.found.isEmpty { Text(screen.found).font(Lettering.head) }
      ForEach(screen.areas, id: \.words) { area in Text(area.words).font(Lettering.body) }
      if let hint = screen.measureHint {
        Text(hint).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
      Text(screen.notice).font(Lettering.small).foregroundStyle(Ink.quietText)
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.top, Room.edge)
  }
}
