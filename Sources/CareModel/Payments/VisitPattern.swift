/// What the cost of visits depends on where no membership is had.
///
/// That is which service each is of, at which prices, and up to which visit a package serves that is bought at it;
/// on which days they are does not matter beyond that.
struct VisitPattern: Hashable {
  /// By visit: its service, the version of the list, and, for each package that covers it, how many visits come
  /// before the package's end; none where it cannot be bought.
  private let numbers: [Int32]

  /// The pattern of visits, which are in the order of their days.
  ///
  /// - Complexity: O(visits × packages × log visits).
  init(_ visits: [Visit], _ tariffs: TariffTable) {
    let days = visits.map(\.day)
    let list = tariffs.list
    let packages = list.base.packages.refs.map { ($0, list.base.packages[$0].covers) }
    var numbers: [Int32] = []
    numbers.reserveCapacity(visits.count * (packages.count + 2))
    for visit in visits {
      numbers.append(Int32(visit.service.position))
      numbers.append(Int32(list.version(on: visit.day)))
      for (ref, covers) in packages where covers.contains(visit.service) {
        numbers.append(Self.reach(of: ref, boughtAt: visit, days, tariffs))
      }
    }
    self.numbers = numbers
  }

  private static func reach(
    of ref: Ref<SessionPackage>, boughtAt visit: Visit, _ days: [Day], _ tariffs: TariffTable
  ) -> Int32 {
    guard tariffs.package(ref, on: visit.day) != nil else { return -1 }
    let last = tariffs.terms(of: ref, on: visit.day).validity.lastDay(boughtOn: visit.day)
    return Int32(last.map { days.count(before: $0 + 1) } ?? days.count)
  }
}
