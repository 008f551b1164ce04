import CommandSpec
import Testing

/// A generator whose numbers follow from its seed alone (SplitMix64).
struct Seeded: RandomNumberGenerator {
  /// What the next number follows from; the seed at first.
  var state: UInt64

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of the values, in an array that is empty if there are none.
  mutating func pick<T>(_ values: [T]) -> [T] {
    values.randomElement(using: &self).map { [$0] } ?? []
  }
}

struct FuzzTests {
  private static let pieces = [
    "", "-", "--", "=", "order", "tidy", "help", "completions", "bash", "cups", "drink", "tea",
    "n", "h", "l", "5", "-5", "\u{0}", "\u{301}", "é", "👩‍👧", "\u{202E}", "\r\n", "\u{FFFD}", "x",
    "\u{10FFFF}", "—", "'", "\\", " ", "99999999999999999999",
    String(repeating: "-l", count: 300), String(repeating: "e\u{301}", count: 300),
  ]

  @Test(arguments: UInt64(0)..<300)
  func `any words are answered or refused in one line`(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<20 {
      let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in random.pick(Self.pieces).joined() }
          .joined()
      }
      let known = Bool.random(using: &random) ? ["order"] : []
      guard let error = Sample.error(known + words) else { continue }
      let (message, hint) = (error.message(in: Sample.texts), error.hint(in: Sample.texts))
      #expect(!message.contains { $0.isNewline })
      #expect(message.count < 400)
      #expect(hint.hasPrefix("Try 'cafe") && hint.hasSuffix(" --help'."))
    }
  }

  @Test func `a very long word is refused without delay`() {
    let long = String(repeating: "e\u{301}", count: 1_000_000)
    for word in [long, "--" + long, "-" + long, "--cups=" + long, "--drink=" + long] {
      #expect(Sample.error(["order", "Ada", word, "--bogus"]) != nil)
    }
    #expect(Sample.error([long]) != nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func `rendered arguments parse back`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let order = randomOrder(&random)
    let words = render(order, &random)
    #expect(try Sample.outcome(["order"] + words, in: 1) == .order(order, 1))
  }

  @Test(arguments: UInt64(0)..<200)
  func `recorded words give the same arguments again`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var order = randomOrder(&random)
    // An operand that looks like an option would need `--` before it, which no record has.
    order.guest = random.pick(["Ada", "Zoë", "-"]).first
    order.dishes = random.pick([[], ["soup"], ["-", "x y"]]).flatMap { $0 }
    let words = Order.arguments.words(for: order, besides: Order())
    #expect(try Sample.outcome(["order"] + words, in: 1) == .order(order, 1))
  }

  @Test func `what is not recorded is left out, and what is at its default, too`() {
    var order = Order()
    order.cups = 3
    order.loud = true
    let loud = Argument<Order>.flag("loud", \.loud, help: "Be loud.").unrecorded()
    let cups = Argument<Order>.option("cups", "COUNT", \.cups, help: "How many.")
    #expect([loud, cups].words(for: order, besides: Order()) == ["--cups", "3"])
    #expect([loud, cups].givenOptions(in: order, besides: Order()) == ["--loud", "--cups"])
    #expect([loud, cups].words(for: order, besides: order) == [])
  }

  @Test func `every default parses back to itself`() throws {
    for command in Sample.program.info.commands {
      for option in command.options {
        guard let value = option.defaultValue else { continue }
        let words = [command.name, "Ada", "--\(option.name)=\(value)"]
        #expect(try Sample.outcome(words) == Sample.outcome([command.name, "Ada"]))
      }
    }
  }

  private func randomOrder(_ random: inout Seeded) -> Order {
    var order = Order()
    order.drink = Drink.allCases.randomElement(using: &random) ?? .tea
    order.cups = Int.random(in: -9...9, using: &random)
    order.spoons = random.pick([nil, Even(2), Even(-4)]).first ?? nil
    order.extras = random.pick([[], ["milk"], ["-x", "", "--"], ["a=b", "é"]]).flatMap { $0 }
    order.loud = Bool.random(using: &random)
    order.guest = random.pick(["Ada", "", "-", "--help", "Zoë"]).first
    order.dishes = random.pick([[], ["soup"], ["-1", "--", "--loud"]]).flatMap { $0 }
    order.common.menu = random.pick([nil, "", "-", "a b"]).first ?? nil
    order.common.quiet = Bool.random(using: &random)
    return order
  }

  /// Words for the order, with every option spelled in one of its ways.
  private func render(_ order: Order, _ random: inout Seeded) -> [String] {
    var options: [[String]] = []
    func add(_ name: String, _ short: String?, _ value: String) {
      var ways = [["--\(name)=\(value)"], ["--\(name)", value]]
      if let short {
        ways += [["-\(short)", value]] + (value.isEmpty ? [] : [["-\(short)\(value)"]])
      }
      options += random.pick(ways)
    }
    add("drink", "d", order.drink.argument)
    add("cups", "n", order.cups.argument)
    if let spoons = order.spoons { add("spoons", "s", spoons.argument) }
    if let menu = order.common.menu { add("menu", "m", menu) }
    if order.loud { options += random.pick([["--loud"], ["-l"]]) }
    if order.common.quiet { options += random.pick([["--quiet"], ["-q"]]) }
    options.shuffle(using: &random)
    for extra in order.extras { add("with", nil, extra) }
    return options.flatMap { $0 } + ["--"] + (order.guest.map { [$0] } ?? []) + order.dishes
  }
}
