public import CareModel

/// What a practice takes in from all its clients.
public struct PracticeIncome: Hashable, Sendable {
  /// From each group, in the order of the file.
  public let rows: [Income]
  /// From all of them.
  public let total: Income

  /// What clients bring by a list.
  ///
  /// - Parameters:
  ///   - groups: Whose plans, cases, concessions, extras, insurances and offers the list all has.
  ///   - list: The list that they pay by.
  ///   - horizon: The time that is looked at, for each client from the day on which they come first.
  /// - Throws: ``CostingError`` if what one of them pays cannot be told, or all come to too much.
  /// - Complexity: That of ``Comparison`` without tipping points for each group and each day of arrival.
  public init(
    of groups: [ClientGroup], in list: PriceList, over horizon: Horizon
  ) throws(CostingError) {
    var book = IncomeBook(list, over: horizon)
    try self.init(of: groups, by: &book)
  }

  /// The same by a book that is kept.
  init(of groups: [ClientGroup], by book: inout IncomeBook) throws(CostingError) {
    var rows: [Income] = []
    for group in groups { rows.append(try book.income(of: group)) }
    self.init(rows: rows)
  }

  /// Groups that bring so much.
  init(rows: [Income]) {
    self.rows = rows
    total = rows.reduce(.none, +)
  }
}
