// Owns sending while nobody looks: asks the system for time now and then, and stops cleanly when the
// time is up.
import BackgroundTasks
import Foundation
import NyVriKit

enum BackgroundSending {
  /// Also in Info.plist, under BGTaskSchedulerPermittedIdentifiers.
  static let identifier = "no.nyvri.send"

  static func plan() {
    let request = BGAppRefreshTaskRequest(identifier: identifier)
    request.earliestBeginDate = Date(timeIntervalSinceNow: 15 * 60)
    // The system may refuse, on a simulator for one; then sending waits until the app is opened.
    try? BGTaskScheduler.shared.submit(request)
  }

  /// When the time is up the system cancels this task, and Rust stops between two pieces. What was sent
  /// stays sent.
  @MainActor static func run(_ startup: Startup) async {
    plan()
    await startup.open()
    await startup.app?.start()
  }
}
