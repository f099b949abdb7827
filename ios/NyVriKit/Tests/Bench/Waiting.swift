// Waiting for what happens on another thread, by watching it rather than by guessing a time.
import Foundation

public struct WaitedTooLong: Error, CustomStringConvertible { public let description: String }

/// Comes back as soon as `done` holds; fails after a long while.
@MainActor
public func wait(
  _ what: String, seconds: Int = 60, until done: @MainActor () async -> Bool
) async throws {
  let end = ContinuousClock.now + .seconds(seconds)
  while await !done() {
    guard ContinuousClock.now < end else {
      throw WaitedTooLong(description: "waited \(seconds) s for \(what)")
    }
    try await Task.sleep(for: .milliseconds(10))
  }
}
