import TestSupport
import Testing

@testable import CareModel

/// The diet-or-exercise example of the R package rdecision (its README), written in format 1.
///
/// There, each of two interventions costs something (diet 50, exercise 500), succeeds in so many
/// patients (12 of 68, 18 of 58), and those in whom it fails have a procedure for 5000.
///
/// Here, an intervention is a plan of one session at that price, which resolves with a chance of its
/// own; the procedure is the `against` plan, with which those whom it does not help go on: one
/// session at 5000, a week later. A plan that is gone on with must say how often, hence its `every`.
/// The horizon is long enough for both; the case says nothing but that one session is planned.
///
/// Chances have four decimals here: 17.6471 % for 12/68, 31.0345 % for 18/58. That moves the means
/// by less than half a cent: 4167.647 becomes 4167.645, and 3948.2759 becomes 3948.275, and both are
/// rounded, halves away from zero, to what rdecision prints.
struct RdecisionTests {
  private static let text = #"""
    {
      "format": 1, "practice": "rdecision", "currency": "GBP", "locale": "en_GB",
      "services": [
        {"id": "diet", "name": "Diet", "price": 50},
        {"id": "exercise", "name": "Exercise", "price": 500},
        {"id": "procedure", "name": "Procedure", "price": 5000}
      ],
      "plans": [
        {"id": "diet", "name": "Diet",
         "phases": [{"service": "diet", "sessions": 1, "resolves": "17.6471%"}]},
        {"id": "exercise", "name": "Exercise",
         "phases": [{"service": "exercise", "sessions": 1, "resolves": "31.0345%"}]},
        {"id": "procedure", "name": "Procedure",
         "phases": [{"service": "procedure", "sessions": 1, "every": "1 week"}]}
      ],
      "cases": [{"id": "case", "name": "Case", "sessions": 1}]
    }
    """#

  private func compared(
    diet: String = "17.6471%", exercise: String = "31.0345%", exercisePrice: String = "500",
    points: Set<Assumption> = []
  ) throws -> (diet: ComparedPlan, exercise: ComparedPlan) {
    let text = Self.text.replacing("17.6471%", with: diet).replacing("31.0345%", with: exercise)
      .replacing(#""price": 500}"#, with: #""price": \#(exercisePrice)}"#)
    let list = try readList(text)
    let question = Question(
      complaint: Ref(0), plans: [Ref(0), Ref(1)], against: Ref(2),
      horizon: Horizon(from: try day("2027-01-01"), length: Interval(months: 12)))
    let plans = try Comparison(question, in: list, points: points).plans
    return (plans[0], plans[1])
  }

  private func mean(_ plan: ComparedPlan) throws -> Ratio {
    try Ratio(#require(plan.expected).cost)
  }

  @Test func `diet or exercise cost on average what rdecision says, to the cent`() throws {
    let (diet, exercise) = try compared()
    #expect(diet.expected?.cost.rounded(decimals: 0) == 4167_65)
    #expect(exercise.expected?.cost.rounded(decimals: 0) == 3948_28)
    // Those whom it does not help pay for both.
    #expect(diet.expected?.ifNotResolved.map { Ratio($0) } == Ratio(5050_00))
    #expect(exercise.expected?.ifNotResolved.map { Ratio($0) } == Ratio(5500_00))
    // The saving: 219.37.
    #expect(try mean(diet) - mean(exercise) == Ratio(219_37))
  }

  /// Exactly, in cents: 5000 + 500 000 × 56/68, and 50 000 + 500 000 × 40/58.
  @Test func `four decimals of a percent move no cent`() throws {
    let diet = Ratio(50_00) + Ratio(56, over: 68) * Ratio(5000_00)
    let exercise = Ratio(500_00) + Ratio(40, over: 58) * Ratio(5000_00)
    #expect(diet == Ratio(7_085_000, over: 17) && exercise == Ratio(11_450_000, over: 29))
    #expect(Fraction(diet.numerator, over: diet.denominator).rounded(decimals: 0) == 4167_65)
    #expect(
      Fraction(exercise.numerator, over: exercise.denominator).rounded(decimals: 0) == 3948_28)
    let plans = try compared()
    #expect(try mean(plans.diet) == Ratio(4167_64_5, over: 10))
    #expect(try mean(plans.exercise) == Ratio(3948_27_5, over: 10))
    for (rounded, exact) in try [(mean(plans.diet), diet), (mean(plans.exercise), exercise)] {
      #expect(rounded < exact && exact - rounded < Ratio(1, over: 2))
    }
  }

  /// A threshold of overrides.
  ///
  /// The plan that others are held against is also what follows a failure, so "exercise against
  /// diet, then the procedure" is no single comparison; so its chance is replaced, value by value.
  /// Exactly: 500 + (1 − p) × 5000 = 4167.647… at p = 26.647… %.
  @Test func `exercise is worth it from 26,7 % on, in steps of a tenth`() throws {
    let diet = try mean(compared().diet)
    let cheaper = try (0...400).filter { tenths in
      try mean(compared(exercise: "\(tenths / 10).\(tenths % 10)%").exercise) <= diet
    }
    #expect(cheaper == Array(267...400))
    let exact = Ratio(1) - (Ratio(56, over: 68) * Ratio(5000) - Ratio(450)) / Ratio(5000)
    #expect(Ratio(266, over: 1000) < exact && exact < Ratio(267, over: 1000))
  }

  /// rdecision prints 719.73, which its own numbers do not give: 500 + 219.371… is 719.371….
  @Test func `exercise may cost up to 719,37`() throws {
    let diet = try mean(compared().diet)
    #expect(try mean(compared(exercisePrice: "719.37").exercise) <= diet)
    #expect(try mean(compared(exercisePrice: "719.38").exercise) > diet)
  }

  /// 50 + (1 − p) × 5000 ≤ 5000 from 1 % on, 500 + (1 − p) × 5000 ≤ 5000 from 10 % on; and each may
  /// cost p × 5000: 882.355 and 1551.725.
  @Test func `against the procedure alone each has a threshold of its own`() throws {
    let (diet, exercise) = try compared(points: [.chance, .price])
    #expect(diet.against?.tippingPoints.lowestChance == .at(10))
    #expect(exercise.against?.tippingPoints.lowestChance == .at(100))
    #expect(diet.against?.tippingPoints.dearestSession == .at(Amount(minor: 882_35)))
    #expect(exercise.against?.tippingPoints.dearestSession == .at(Amount(minor: 1551_72)))
  }
}
