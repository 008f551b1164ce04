package import CareModel
internal import PriceListFormat

/// A small price list in which every rule of payment may occur, and a client who asks what two plans
/// cost by it, drawn from a seed.
///
/// The list has the plans `course`, which may resolve the case's complaint, and `other`, which it is
/// held against. Prices come from small sets, so that ties are common. They are hostile, not
/// sensible: policies, packages and fees that no practice has.
package struct RandomPractice: Sendable {
  /// As `pricing.json`.
  package let json: String
  package let question: Question

  /// Draws a practice.
  ///
  /// - Parameters:
  ///   - seed: Whence.
  ///   - isWhole: Whether it has to have packages, a membership that can be left at any time and an
  ///     insurance, and a tree of outcomes, rather than any of them.
  package init(seed: UInt64, isWhole: Bool = false) {
    var dice = PracticeDice(random: SeededGenerator(seed: seed), isWhole: isWhole)
    self = dice.practice()
  }

  init(json: String, question: Question) {
    self.json = json
    self.question = question
  }

  package func read() throws -> PriceList { try readList(json) }
}
