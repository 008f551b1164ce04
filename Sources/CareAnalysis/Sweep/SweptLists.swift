internal import CareModel
internal import PriceListFormat

/// The price lists of many combinations of values, read in two halves: prices apart from plans and
/// cases.
///
/// A value of one half says nothing of the other as long as no value changes what refers to what; so
/// each half is read once for each combination of its own values, and two of them make a list.
struct SweptLists: Sendable {
  /// One half: a list for each combination of its own values.
  private struct Half: Sendable {
    let projection: GridProjection
    let lists: [Result<PriceList, InvalidPriceList>]
  }

  private let prices: Half
  private let others: Half

  /// The most lists of one half that are kept.
  private static let most = 4096

  /// Reads both halves for the values that a figure depends on.
  ///
  /// - Returns: `nil` if one half would be all there is, or there are too many lists to keep.
  init?(
    of figure: SweepFigure, in grid: Grid, paths: [Path], by pool: WorkerPool,
    reading list:
      @escaping @Sendable (
        [(dimension: Int, coordinate: Int)]
      ) throws(InvalidPriceList) -> PriceList
  ) {
    guard !figure.isOpaque else { return nil }
    let isOther = { (dimension: Int) in
      ["plans", "cases"].contains(paths[dimension].names[0])
    }
    let projections = (
      prices: grid.projection(figure.projection.dimensions.filter { !isOther($0) }),
      others: grid.projection(figure.projection.dimensions.filter(isOther))
    )
    guard !projections.prices.dimensions.isEmpty, !projections.others.dimensions.isEmpty,
      max(projections.prices.count, projections.others.count) <= Self.most
    else { return nil }
    let half = { (projection: GridProjection) in
      Half(
        projection: projection,
        lists: pool.map(0..<projection.count) { index in
          Result { () throws(InvalidPriceList) in
            try list(projection.coordinates(of: index, in: grid))
          }
        })
    }
    prices = half(projections.prices)
    others = half(projections.others)
  }

  /// The list of a combination, given by the values of all dimensions.
  ///
  /// - Throws: ``InvalidPriceList`` if one of its halves is wrong.
  func list(at coordinates: [Int]) throws(InvalidPriceList) -> PriceList {
    let priced = try prices.lists[prices.projection.index(at: coordinates)].get()
    return try others.lists[others.projection.index(at: coordinates)].get().priced(as: priced)
  }
}
