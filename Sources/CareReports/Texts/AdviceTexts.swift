package import CareAnalysis

/// The simple test.
package protocol AdviceTexts {
  /// A heading: `The simple test`.
  var theSimpleTest: String { get }
  /// A question, as it is asked: `Does it return to the same spot?`
  func question(_ question: AdviceQuestion) -> String
  /// `Where is it: low back, neck? [Enter: none of these]`
  func whereIsIt(_ places: [String]) -> String
  /// What it means, for who asks back: `After it had gone, or had been eased.`
  func explanation(_ question: AdviceQuestion) -> String
  /// A yes as a reason: `it returns to the same spot`.
  func reason(_ question: AdviceQuestion) -> String
  /// What is typed for yes, in small letters: `y`, `yes`.
  var yesWords: [String] { get }
  /// What is typed for no, in small letters: `n`, `no`.
  var noWords: [String] { get }
  /// The keys, after a question: `[y/N/?]`.
  var answerKeys: String { get }
  /// `Medical advice first, before any massage: a fever.`
  func doctorFirst(because reasons: [String]) -> String
  /// `This has a history (it returns to the same spot): an assessment and a course are the tool for
  /// it.`
  func courseFits(because reasons: [String]) -> String
  /// `Nothing here points to a complaint with a history: relaxation is the tool.`
  var relaxationFits: String { get }
  /// After `doctorFirst`: `This is no diagnosis; a doctor decides.`
  var aDoctorDecides: String { get }
  /// After the others: `This is no diagnosis. In doubt, the assessment decides.`
  var theAssessmentDecides: String { get }
  /// Below what it costs in brief: `All of it: carecost compare`
  func allOfIt(_ command: String) -> String
}
