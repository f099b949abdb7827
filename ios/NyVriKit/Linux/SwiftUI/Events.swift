// What happens over time: appearing, changing, running.

extension View {
  nonisolated public func task(
    priority: TaskPriority = .userInitiated,
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View { running(nil, action) }
  nonisolated public func task<T: Equatable & Hashable>(
    id value: T, priority: TaskPriority = .userInitiated,
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View { running(AnyHashable(value), action) }
  nonisolated func running(
    _ id: AnyHashable?, _ action: @escaping @Sendable () async -> Void
  ) -> some View {
    edited { nodes, context in
      let path = context.at("task").path
      context.host.seen.insert(path)
      if let running = context.host.tasks[path] {
        if running.id == id { return nodes }
        running.task.cancel()
      }
      context.host.tasks[path] = (id, Task { await action() })
      return nodes
    }
  }
  nonisolated public func onDisappear(perform action: (() -> Void)? = nil) -> some View {
    edited { nodes, context in
      let path = context.at("leave").path
      context.host.seen.insert(path)
      context.host.leaving[path] = { action?() }
      return nodes
    }
  }
  nonisolated public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping (_ old: V, _ new: V) -> Void
  ) -> some View {
    edited { nodes, context in
      let path = context.at("change").path
      context.host.seen.insert(path)
      // Boxed, because the value may itself be nothing.
      let old = context.host.previous[path] as? Box<V>
      context.host.previous[path] = Box(value)
      if let old {
        if old.value != value { action(old.value, value) }
      } else if initial {
        action(value, value)
      }
      return nodes
    }
  }
  nonisolated public func id<ID: Hashable>(_ id: ID) -> some View { noting("id", "\(id)") }
  nonisolated public func refreshable(
    action: @escaping @Sendable () async -> Void
  ) -> some View { self }
  nonisolated public func animation<V: Equatable>(
    _ animation: Animation?, value: V
  ) -> some View { self }
  nonisolated public func sensoryFeedback<T: Equatable>(
    _ feedback: SensoryFeedback, trigger: T
  ) -> some View { self }
}
public struct Animation: Hashable, Sendable {
  public static func easeOut(duration: TimeInterval) -> Animation { .init() }
}
public struct SensoryFeedback: Equatable, Sendable {
  public static let selection = SensoryFeedback()
  public static let impact = SensoryFeedback()
}
@MainActor @preconcurrency
public func withAnimation<Result>(
  _ animation: Animation?, _ body: () throws -> Result
) rethrows -> Result { try body() }
