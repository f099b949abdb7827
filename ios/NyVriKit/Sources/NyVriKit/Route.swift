/// Where a person is, below Today.
public enum Route: Hashable, Sendable {
  case visit(id: String)
  case topic(visitId: String, topicId: String)
  case agree(visitId: String)
  case finding(id: String)
  case photo(id: String)
  case compare(photoId: String)
  case sync
  case settings
  case pairing
}
