/// What the simple test points to, and why.
public struct Advice: Hashable, Sendable {
  /// What fits.
  public enum Tool: String, Sendable {
    /// Medical advice before any massage.
    case doctor
    /// An assessment and a course.
    case course
    /// Relaxation.
    case relaxation
  }

  /// What fits.
  public let tool: Tool
  /// The questions answered by yes, in the order in which they are asked.
  public let answers: [AdviceQuestion]

  /// What the questions answered by yes point to: any medical one to a doctor, any other to a course,
  /// none to relaxation.
  public init(_ answers: Set<AdviceQuestion>) {
    self.answers = AdviceQuestion.allCases.filter(answers.contains)
    tool =
      answers.contains(where: \.isMedical) ? .doctor : answers.isEmpty ? .relaxation : .course
  }

  /// The answers that decided: the medical ones, if there are any.
  public var reasons: [AdviceQuestion] {
    let medical = answers.filter(\.isMedical)
    return medical.isEmpty ? answers : medical
  }
}
