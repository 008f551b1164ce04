public import CareModel
public import PriceListFormat

/// The value of one price or term at which a measure reaches what is asked.
public struct Goal: Sendable {
  /// What is asked.
  public struct Asked: Sendable {
    /// What is measured.
    public let measure: SweepMeasure
    /// What it is to come to.
    public let aim: GoalAim
    /// Which clients stay where what they pay rises; `nil` if all do.
    public let retention: Retention?

    /// Which of two values is told between which the measure passes what is asked.
    public var side: GoalSide { aim == .most ? .atLeast : measure.goalSide }

    /// A measure, and what it is to come to.
    public init(_ measure: SweepMeasure, _ aim: GoalAim, keeping retention: Retention? = nil) {
      self.measure = measure
      self.aim = aim
      self.retention = retention
    }
  }

  /// A value, and what the measure is there.
  public struct Point: Hashable, Sendable {
    /// A number of the range's, or the value as it stands.
    public let number: Int
    /// What the measure comes to.
    public let value: SweepValue
    /// How many clients stay, in tenths; `nil` where that is not asked.
    public let staying: Int?
  }

  /// A value with those beside it on the grid; each `nil` where the range ends.
  public struct Spot: Hashable, Sendable {
    /// The value.
    public let at: Point
    /// The next lower.
    public let below: Point?
    /// The next higher.
    public let above: Point?
  }

  /// What was found.
  public enum Answer: Hashable, Sendable {
    /// The measure is there as the list stands; the value with those beside it, where it is one of the range's.
    case already(Spot?)
    /// Every value of the range reaches it; the one nearest to the list's own.
    case everywhere(Spot)
    /// At these values it is reached, or passed beside them: the one nearest to the list's own first.
    case at([Spot])
    /// No value of the range reaches it; the one that comes nearest, if any can be told.
    case nowhere(Spot?)
    /// Of all values this is best.
    case best(Spot)
    /// The value does not bear on the measure.
    case unmoved
  }

  /// The list as it stands.
  public let list: PriceList
  /// What was asked about which plans.
  public let question: Question
  /// The plan that is measured; `nil` for the practice.
  public let plan: Ref<Plan>?
  /// Which measure, and to what it is to come.
  public let asked: Asked
  /// The value that it was looked for, and its range.
  public let value: VariedValue
  /// The list as it stands; its number is `nil` where the value is none there.
  public let today: (number: Int?, value: SweepValue)
  /// What the measure was to come to; `nil` for the most.
  public let target: SweepValue?
  /// What was found.
  public let answer: Answer
  /// Whose clients; `nil` for a plan.
  public let practice: Practice?
  /// The dated change that takes the place of the value; `nil` if none does within the horizon.
  public let overtaken: Overtaking?
  /// How many values were tried, of how many.
  public let tried: (count: Int, of: Int)
  /// Every how many of the values were tried first; `nil` where all were, or something proves what lies between.
  public let stride: Int?
  /// At how many of those that were tried the measure cannot be told.
  public let untold: Int
  /// What stays behind at the value that was found, as ``PriceChange/forgotten``.
  public let forgotten: [Forgotten]
}

extension Goal.Answer {
  /// The value to set, if one was found that is not the list's own.
  var found: Goal.Point? {
    switch self {
    case .everywhere(let spot), .best(let spot): spot.at
    case .at(let spots): spots.first?.at
    case .already, .nowhere, .unmoved: nil
    }
  }
}

/// Why a goal cannot be looked for.
public enum BadGoal: Error, Hashable, Sendable {
  /// There is no number, percentage or length of time at the path from which a range would follow.
  case noRange
  /// The range is none.
  case notARange
  /// It has more values than are tried.
  case tooMany
  /// The list has no such figure: a plan that is held against itself.
  case noSuchFigure
  /// The measure cannot be told as the list stands, so that nothing can be relative to it.
  case nothingToMoveFrom
}
