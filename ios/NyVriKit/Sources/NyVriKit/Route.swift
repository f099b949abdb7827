/// Where a person is, below Today.
public enum Route: Hashable, Sendable {
  case visit(id: String)
  case topic(visitId: String, topicId: String)
  /// What the tenant is shown: of a topic, or of the whole visit.
  case tenant(visitId: String, topicId: String?)
  case agree(visitId: String)
  case summary(visitId: String)
  case finding(id: String)
  case photo(id: String)
  case compare(photoId: String)
  case photos(visitId: String)
  /// For a finding; `replaces` is the photo that is taken again.
  case camera(findingId: String, replaces: String? = nil)
  case sync
  case settings
  case pairing
}
