internal import CareModel

/// Something that clients know by a name.
protocol Named: Identified {
  /// As clients read it.
  var name: String { get }
}

extension Service: Named {}
extension Extra: Named {}
extension SessionPackage: Named {}
extension Membership: Named {}
extension Concession: Named {}
extension Plan: Named {}
extension Case: Named {}

extension Array where Element: Named {
  /// The name of an item; its id otherwise.
  func name(of id: ID) -> String { ref(id).map { self[$0].name } ?? id.text }
}
