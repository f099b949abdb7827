// What a screen reader is told. Nothing here speaks; tests read it.

public struct AccessibilityChildBehavior: Hashable, Sendable {
  let name: String
  public static let ignore = Self(name: "ignore")
  public static let contain = Self(name: "contain")
  public static let combine = Self(name: "combine")
}
public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isButton = Self(rawValue: 1)
  public static let isHeader = Self(rawValue: 2)
  public static let isSelected = Self(rawValue: 4)
  public static let updatesFrequently = Self(rawValue: 8)
}
extension View {
  nonisolated public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View {
    noting("spoken", String(label))
  }
  nonisolated public func accessibilityHidden(_ hidden: Bool) -> some View {
    hidden ? noting("hidden", "true") : noting("hidden", "false")
  }
  nonisolated public func accessibilityElement(
    children: AccessibilityChildBehavior = .ignore
  ) -> some View { noting("element", children.name) }
  nonisolated public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    edited { nodes, _ in
      for node in nodes {
        let core = node.core
        let before = AccessibilityTraits(rawValue: Int(core.attributes["traits"] ?? "0") ?? 0)
        let now = before.union(traits)
        core.attributes["traits"] = "\(now.rawValue)"
        if now.contains(.isSelected) { core.attributes["selected"] = "true" }
      }
      return nodes
    }
  }
  nonisolated public func accessibilityIdentifier(_ identifier: String) -> some View {
    noting("id", identifier)
  }
}
