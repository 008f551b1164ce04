import CommandSpec
import Testing

struct ParsingTests {
  /// The order for Ada, changed by a function.
  private func order(_ change: (inout Order) -> Void) -> Order {
    var order = Order()
    order.guest = "Ada"
    change(&order)
    return order
  }

  private func parsed(_ words: String...) throws -> Order? {
    guard case .order(let order, _) = try Sample.outcome(["order"] + words) else { return nil }
    return order
  }

  @Test(arguments: [
    ["Ada", "--cups=5"], ["Ada", "--cups", "5"], ["Ada", "-n5"], ["Ada", "-n", "5"],
    ["--cups", "5", "Ada"], ["-n5", "--", "Ada"],
  ])
  func `an option's value is found in every spelling`(words: [String]) throws {
    let expected = Outcome.order(order { $0.cups = 5 }, 7)
    #expect(try Sample.outcome(["order"] + words, in: 7) == expected)
  }

  @Test func `letters are combined, and the last may have a value`() throws {
    let expected = order {
      $0.loud = true
      $0.common.quiet = true
      $0.cups = 3
    }
    #expect(try parsed("-lqn3", "Ada") == expected)
    #expect(try parsed("Ada", "-lqn", "3") == expected)
  }

  @Test func `a negative number is a value`() throws {
    let expected = order { $0.cups = -5 }
    #expect(try parsed("Ada", "--cups", "-5") == expected)
    #expect(try parsed("Ada", "-n-5") == expected)
    #expect(try parsed("Ada", "--cups=-5") == expected)
  }

  @Test func `nothing after an equals sign is the empty text`() throws {
    #expect(try parsed("Ada", "--menu=") == order { $0.common.menu = "" })
    #expect(try parsed("Ada", "--menu", "") == order { $0.common.menu = "" })
  }

  @Test func `only the first equals sign divides`() throws {
    #expect(try parsed("Ada", "--menu=a=b=") == order { $0.common.menu = "a=b=" })
    #expect(try parsed("Ada", "--menu=\u{301}x") == order { $0.common.menu = "\u{301}x" })
  }

  @Test func `after two dashes every word is an operand`() throws {
    let words = try parsed("--", "Ada", "--cups", "-n", "--help", "--")
    #expect(words == order { $0.dishes = ["--cups", "-n", "--help", "--"] })
  }

  @Test func `a single dash and an empty word are operands`() throws {
    #expect(try parsed("Ada", "-", "") == order { $0.dishes = ["-", ""] })
    #expect(try parsed("Ada", "--menu", "-") == order { $0.common.menu = "-" })
  }

  @Test func `a repeated option adds to its values in order`() throws {
    let expected = order { $0.extras = ["milk", "honey", "milk"] }
    #expect(try parsed("--with", "milk", "Ada", "--with=honey", "--with", "milk") == expected)
  }

  @Test func `what is not given keeps its initial value`() throws {
    #expect(try parsed("Ada") == order { _ in })
    #expect(try Sample.outcome(["tidy"]) == .tidy(Tidy()))
    #expect(try Sample.outcome(["tidy", "hall"]) == .tidy(Tidy(room: "hall")))
  }

  @Test func `values are read by their types`() throws {
    let expected = order {
      $0.drink = .water
      $0.spoons = Even(4)
    }
    #expect(try parsed("Ada", "-dwater", "-s", "4") == expected)
  }

  @Test func `a command alone parses and runs too`() throws {
    #expect(try Sample.order.run(["Ada"], in: 3, saying: Sample.texts) == .order(order { _ in }, 3))
    #expect(
      try Sample.order.run(["--help", "Ada"], in: 3, saying: Sample.texts)
        == .order(order { _ in }, 3))
    let error = #expect(throws: UsageError.self) {
      try Sample.order.run([], in: 3, saying: Sample.texts)
    }
    #expect(error?.message(in: Sample.texts) == "missing GUEST")
  }

  @Test func `an error of the command's own passes through`() {
    #expect(throws: Spilt.self) { try Sample.outcome(["close"], in: -1) }
  }
}
