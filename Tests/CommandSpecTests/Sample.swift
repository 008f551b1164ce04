import CareReports
import CommandSpec

/// A drink, as an enumeration whose cases are the choices.
enum Drink: String, CaseIterable, ArgumentValue {
  case tea, coffee, water
}

/// A value with a form of its own.
struct Even: ArgumentValue, Equatable {
  var number: Int

  init(_ number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), number.isMultiple(of: 2) else { return nil }
    self.number = number
  }

  var argument: String { String(number) }
  static var expectation: Expectation { .form(example: "2") }
}

/// Options that several commands share.
struct Common: Sendable, Equatable {
  var menu: String?
  var quiet = false

  static let arguments: [Argument<Common>] = [
    .option(
      "menu", short: "m", "FILE", \.menu, help: "Where the menu is read from.", completion: .file),
    .flag("quiet", short: "q", \.quiet, help: "Say nothing but the result."),
  ]
}

/// The arguments of the sample's first command.
struct Order: Sendable, Equatable {
  var common = Common()
  var drink = Drink.tea
  var cups = 1
  var spoons: Even?
  var extras: [String] = []
  var loud = false
  var guest: String?
  var dishes: [String] = []

  static let arguments: [Argument<Order>] =
    [
      .option("drink", short: "d", "DRINK", \.drink, help: "What to drink with it."),
      .option("cups", short: "n", "COUNT", \.cups, help: "How many cups to bring."),
      .option("spoons", short: "s", "COUNT", \.spoons, help: "How many spoons to bring."),
      .options(
        "with", "EXTRA", \.extras, help: "What to add to the order.", completion: .asked("extra")),
      .flag("loud", short: "l", \.loud, help: "Call the order out loud: it's [really] loud."),
      .operand("GUEST", \.guest, required: true, help: "Who has ordered."),
      .operands("DISH", \.dishes, help: "What to eat, in the order of serving."),
    ] + Common.arguments.map { $0.pullback(\.common) }
}

/// The arguments of the sample's second command.
struct Tidy: Sendable, Equatable {
  var common = Common()
  var room = "kitchen"
  var into: String?

  static let arguments: [Argument<Tidy>] =
    [
      .option(
        "into", "DIR", \.into, help: "Where to put what is found.", completion: .directory),
      .operand("ROOM", \.room, help: "Which room to tidy."),
    ] + Common.arguments.map { $0.pullback(\.common) }
}

/// What the sample's commands give, besides the world's number.
enum Outcome: Sendable, Equatable {
  case order(Order, Int)
  case tidy(Tidy)
  case closed
}

/// A failure of a command's own.
struct Spilt: Error {}

/// A small program with every kind of argument.
enum Sample {
  static let order = Command<Int, Outcome>(
    "order", abstract: "Take an order from a guest.",
    discussion: "The kitchen is told at once, so that a long text is wrapped before the edge.\n"
      + "A second paragraph. It has two sentences.",
    examples: [.init("cafe order Ada soup --cups 2", "Ada has soup and two cups of tea.")],
    Order(), Order.arguments
  ) { order, number in .order(order, number) }

  static let tidy = Command<Int, Outcome>("tidy", abstract: "Tidy a room.", Tidy(), Tidy.arguments)
  {
    tidy, _ in .tidy(tidy)
  }

  static let close = Command<Int, Outcome>(
    "close", abstract: "Close for the night.", Common(), Common.arguments
  ) { common, number in
    if number < 0 { throw Spilt() }
    if common.quiet { throw UsageError("closing is never quiet") }
    return .closed
  }

  /// What a shell asks for the words of a kind.
  static let complete = Command<Int, Outcome>(
    "complete", abstract: "", Common(), Common.arguments, isHidden: true
  ) { _, _ in .closed }

  static let program = Program(
    name: "cafe", version: "1.2.3", date: "July 1, 2026",
    abstract: "Run a small cafe from the command line.",
    discussion: ".Dots and 'quotes' and back\\slashes are text, and so is --quiet.",
    commands: [order, tidy, close, complete],
    exitStatuses: [(0, "Done."), (64, "The words were wrong.")],
    environment: [("NO_COLOR", "No colours if it is not empty.")], texts: texts)

  /// The language in which all of it is said.
  static let texts = Language.english.texts

  /// The text that words are answered with, or nil if they are answered otherwise.
  static func text(_ words: String...) throws -> String? {
    guard case .text(let text) = try program.run(words, in: 0) else { return nil }
    return text
  }

  /// What the commands make of words, or nil if they are answered with a text.
  static func outcome(_ words: [String], in context: Int = 0) throws -> Outcome? {
    guard case .output(let output) = try program.run(words, in: context) else { return nil }
    return output
  }

  /// What words are refused with, if they are.
  static func message(_ words: [String]) -> String? { error(words)?.message(in: texts) }

  /// The usage error that words are refused with, if they are.
  static func error(_ words: [String]) -> UsageError? {
    do {
      _ = try program.run(words, in: 0)
      return nil
    } catch {
      return error as? UsageError
    }
  }
}
