public import CareModel
public import PriceListFormat

/// Why a question that takes many price lists cannot be answered, for all of them or for one.
public enum AnalysisError: Error, Sendable {
  /// A value cannot stand where it is put, or the list with it contradicts itself.
  case invalidList(InvalidPriceList)
  /// What a plan costs cannot be told.
  case unknownCost(CostingError)
  /// A value took the plan of that id out of the list.
  case noSuchPlan(ID)
  /// A value took away the case, group, insurance or extra of that id, which clients of a file have.
  case noLongerThere(ID)
  /// Paths and values make no sweep.
  case notASweep(Sweep.Fault)
  /// A goal cannot be looked for.
  case noGoal(BadGoal)
  /// Whoever asks cannot ask that of the list: one line of theirs without its full stop.
  case refused(String)
}

extension AnalysisError {
  /// What a list under other values comes to.
  static func reading<Result>(
    _ list: () throws(InvalidPriceList) -> Result
  ) throws(AnalysisError) -> Result {
    do throws(InvalidPriceList) { return try list() } catch { throw .invalidList(error) }
  }

  /// What plans cost.
  static func costing<Result>(
    _ cost: () throws(CostingError) -> Result
  ) throws(AnalysisError) -> Result {
    do throws(CostingError) { return try cost() } catch { throw .unknownCost(error) }
  }
}
