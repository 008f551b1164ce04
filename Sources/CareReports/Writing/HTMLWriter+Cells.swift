internal import CareModel

// What stands in the cells of a table.
extension HTMLWriter {
  /// What a cell says to people, and the same value for machines; what belongs to it below it.
  func content(_ cell: Cell) -> [Markup] {
    switch cell {
    case .named(let name, let description): [value(.text(name)), detail(description)]
    case .fee(let amount, let every): [value(.amount(amount)), detail(every)]
    default: [value(cell)]
    }
  }

  /// Lesser words on a line of their own, without a stylesheet, too.
  private func detail(_ words: String) -> Markup {
    .tag("div", classes: [.detail], [self.words(words)])
  }

  /// One value.
  private func value(_ cell: Cell) -> Markup {
    let text = cell.text(style)
    if cell.saysNothing {
      let nothing = style.language.texts.notApplicable
      return .tag("span", classes: [.spoken], [.words(nothing)])
    }
    switch cell {
    case .text, .named, .onRequest, .absent: return words(text)
    case .amount(let amount), .fee(let amount, _): return data(.amount, minor: amount, text)
    case .difference(let amount), .figure(let amount):
      return data(.difference, minor: amount, text)
    case .count(let count): return data(.count, String(count), text)
    case .mean(let parts, let decimals):
      return data(.mean, decimalText(parts, decimals: decimals), text)
    case .share(let share): return data(.share, decimalText(share.millionths, decimals: 6), text)
    case .growth(let thousandths), .discount(let thousandths):
      return data(.share, decimalText(thousandths, decimals: 3), text)
    case .date(let day): return time(.date, day.description, text)
    case .minutes(let minutes): return time(.duration, Self.duration(minutes), text)
    }
  }

  /// An amount with its bare number, in the currency's decimals.
  private func data(_ kind: StyleClass, minor amount: Amount, _ text: String) -> Markup {
    data(kind, decimalText(amount.minor, decimals: currency.decimals), text)
  }

  /// Words with the value that they say.
  private func data(_ kind: StyleClass, _ value: String, _ text: String) -> Markup {
    .tag("data", classes: [kind], attributes: [.init("value", value)], [.words(text)])
  }

  /// A day or a time with the value that it says.
  private func time(_ kind: StyleClass, _ value: String, _ text: String) -> Markup {
    .tag("time", classes: [kind], attributes: [.init("datetime", value)], [.words(text)])
  }

  /// A time as HTML reads it: `PT11H30M`.
  private static func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (rest > 0 || hours == 0 ? "\(rest)M" : "")
  }

  /// The words of a cell; those that may turn the direction of what surrounds them are kept apart.
  ///
  /// Sentences are not: each runs in the direction of its own language, whatever it names.
  private func words(_ text: String) -> Markup {
    text.unicodeScalars.contains(where: \.turnsDirection)
      ? .tag("bdi", [.words(text)]) : .words(text)
  }
}

extension Cell {
  /// Whether a person sees nothing in it.
  var saysNothing: Bool {
    switch self {
    case .absent: true
    case .text(let text): text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is written from right to left, or steers the direction of what follows.
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
      0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}
