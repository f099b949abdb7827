// Nothing that is pressed is small: what each button says about its size, on every screen.
import Bench
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
@Suite struct TargetTests {
  @Test(arguments: PictureTests.shots)
  func everyButtonIsLargeEnoughForAThumb(shot: PictureTests.Shot) async throws {
    let now = Tapping(at: shot.path)
    try await now.screen.waitFor(shot.sign(now.calls.words))
    let buttons = now.screen.all("button")
    #expect(!buttons.isEmpty)
    for button in buttons {
      let name = button.spoken ?? button.text
      #expect(Self.height(button) >= 44, "«\(name)» is \(Self.height(button)) points high")
    }
    now.screen.host.stop()
  }

  /// The height that a button has at least, by its own frames and what is in it.
  private static func height(_ node: Node) -> CGFloat {
    let own = max(node.lengths["height"] ?? 0, node.lengths["minHeight"] ?? 0)
    let inner = node.children.map { height($0) }.max() ?? 0
    let room = (node.lengths["top"] ?? 0) + (node.lengths["bottom"] ?? 0)
    return max(own, inner + room)
  }
}
