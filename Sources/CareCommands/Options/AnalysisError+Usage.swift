internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

extension AnalysisError {
  /// What options ask of a list; why they cannot, in words.
  static func asking<Question>(
    in texts: any Texts, _ question: () throws(UsageError) -> Question
  ) throws(AnalysisError) -> Question {
    do throws(UsageError) {
      return try question()
    } catch {
      throw .refused(error.message(in: texts))
    }
  }

  /// Where a goal is looked for.
  static func ranging<Value>(
    _ value: () throws(BadGoal) -> Value
  ) throws(AnalysisError) -> Value {
    do throws(BadGoal) { return try value() } catch { throw .noGoal(error) }
  }

  /// The error as commands throw it, so that it has its own status and place to look for help.
  func cause(in language: Language) -> any Error {
    switch self {
    case .invalidList(let invalid): invalid
    case .unknownCost(let error): error
    case .noSuchPlan(let plan): UsageError(language.texts.noSuchPlan(plan.text))
    case .noLongerThere(let id): UsageError(language.texts.noLongerThere(id.text))
    case .notASweep(let fault): UsageError(fault.text(in: language))
    case .noGoal(let bad): UsageError(language.texts.noGoal(bad))
    case .refused(let reason): UsageError(reason)
    }
  }
}
