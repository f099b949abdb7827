// What comes in front of a screen.

extension View {
  nonisolated func presenting(
    _ kind: String, _ isPresented: Binding<Bool>,
    _ make: @escaping @MainActor (Context) -> [Node]
  ) -> _Modified<Self> {
    edited { nodes, context in
      guard isPresented.wrappedValue else { return nodes }
      return nodes + [Node(kind, children: make(context.at(kind)))]
    }
  }
  nonisolated public func fullScreenCover<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil,
    @ViewBuilder content: @escaping () -> Content
  ) -> some View { presenting("cover", isPresented) { $0.make(content()) } }
  nonisolated public func alert<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, presenting data: T?,
    @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View {
    let parts = data.map { (actions($0), message($0)) }
    let title = String(title)
    return edited { nodes, context in
      guard isPresented.wrappedValue, let parts else { return nodes }
      let message = Node("message", children: context.at("m").make(parts.1))
      return nodes + [
        Node("alert", label: title, children: [message] + context.at("a").make(parts.0))
      ]
    }
  }
}
