internal import CareModel
internal import Wording

// Format 1, written once: the reader, the paths of `--set` and `changes`, the messages and the
// printed schema all follow these declarations.

extension Shape where Value == PriceListDraft {
  /// A whole price list.
  static var priceList: Shape {
    .object(
      PriceListDraft(),
      [
        .required("format", .formatNumber, \.format, "the format's number, 1"),
        .required("practice", .text, \.practice, "the practice's name"),
        .optional("sample", .flag, \.sample, "whether the prices are made up"),
        .required("currency", .currency, \.currency, "the currency, such as \"CHF\""),
        .required(
          "locale", .locale, \.locale, "how numbers and dates are written, such as \"en_CH\""),
        .optional("from", .day, \.from, "the day from which the prices hold"),
      ] + Field.prices.map { $0.pullback(\.prices) } + [
        .optional("changes", .list(.change, 0...100), \.changes, "prices that change on a day"),
        .required("plans", .list(.plan, 1...100), \.plans, "the plans to be compared"),
        .optional(
          "cases", .list(.complaint, 0...200), \.cases, "the complaints, and what is assumed"),
        .optional("defaults", .defaults, \.defaults, "what is compared when nothing is said"),
      ])
  }
}

extension Field where Draft == PricesDraft {
  /// What is sold, and the rules of prices: the part of a list that a dated change may touch.
  static var prices: [Field] {
    [
      .optional("roundTo", .amount, \.roundTo, "the step to which derived prices are rounded"),
      .optional("tax", .tax, \.tax, "the tax on every payment"),
      .required("services", .list(.service, 1...200), \.services, "what is sold"),
      .optional("extras", .list(.extra, 0...200), \.extras, "amounts added to each visit"),
      .optional("packages", .list(.package, 0...200), \.packages, "sessions sold together"),
      .optional(
        "memberships", .list(.membership, 0...50), \.memberships, "sessions for a fee each period"),
      .optional(
        "concessions", .list(.concession, 0...50), \.concessions, "lower prices of client groups"),
    ]
  }
}

// MARK: What is sold

extension Shape where Value == TaxDraft {
  static var tax: Shape {
    .object(
      TaxDraft(),
      [
        .required("percent", .percentage, \.percent, "how much, such as \"8.1%\""),
        .required("included", .flag, \.included, "whether the prices already contain it"),
      ])
  }
}

extension Shape where Value == ServiceDraft {
  static var service: Shape {
    .object(
      ServiceDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .optional("minutes", .count(1...1440), \.minutes, "how long one session lasts"),
        .required("price", .price, \.price, "the price of one session"),
      ])
  }
}

extension Shape where Value == ExtraDraft {
  static var extra: Shape {
    .object(
      ExtraDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .required("perVisit", .price, \.perVisit, "what it adds to each visit"),
      ])
  }
}

extension Shape where Value == PackageDraft {
  static var package: Shape {
    .object(
      PackageDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .required("covers", .list(.reference, 1...200), \.covers, "the services it pays for"),
        .required("sessions", .count(2...1000), \.sessions, "how many sessions it has"),
        .optional("price", .price, \.price, "what it costs"),
        .optional("discount", .percentage, \.discount, "so much off as many singles"),
        .optional("payFor", .count(1...1000), \.payFor, "so many singles paid for all of them"),
        .optional("valid", .interval, \.valid, "how long after its purchase it may be used"),
        .optional("limit", .count(1...1000), \.limit, "the most of it that a client may buy"),
        .optional("offered", .offer, \.offered, "when it can be bought"),
        .optional("claims", .percentage, \.claims, "the discount it is advertised with"),
      ], exactlyOne: [["price", "discount", "payFor"]])
  }
}

extension Shape where Value == OfferDraft {
  static var offer: Shape {
    .object(
      OfferDraft(),
      [
        .optional("from", .day, \.from, "the first day"),
        .optional("to", .day, \.to, "the last day"),
      ])
  }
}

extension Shape where Value == MembershipDraft {
  static var membership: Shape {
    .object(
      MembershipDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .required("covers", .list(.reference, 1...200), \.covers, "the services it gives"),
        .required("fee", .price, \.fee, "what each period costs"),
        .required("every", .interval, \.every, "how long a period is"),
        .required("sessions", .count(0...1000), \.sessions, "how many sessions a period gives"),
        .optional("keeps", .interval, \.keeps, "how long after its period a session may be used"),
        .optional("minimum", .interval, \.minimum, "how long a client must stay"),
        .optional("discount", .percentage, \.discount, "so much off single sessions"),
        .optional("prices", .priceTable, \.prices, "what single sessions cost members"),
      ], atMostOne: [["discount", "prices"]])
  }
}

extension Shape where Value == ConcessionDraft {
  static var concession: Shape {
    .object(
      ConcessionDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .optional("discount", .percentage, \.discount, "so much off single sessions"),
        .optional("prices", .priceTable, \.prices, "what services and packages cost the group"),
      ], exactlyOne: [["discount", "prices"]])
  }
}

extension Shape where Value == ChangeDraft {
  static var change: Shape {
    .object(
      ChangeDraft(),
      [
        .required("from", .day, \.from, "the day from which it holds"),
        .required("set", .settings, \.set, "paths of prices and their new values"),
      ])
  }
}

// MARK: Plans and cases

extension Shape where Value == PlanDraft {
  static var plan: Shape {
    .object(
      PlanDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .optional("about", .about, \.about, "what the plan is about, in words"),
        .required("phases", .list(.phase, 1...20), \.phases, "what follows one another"),
      ])
  }
}

extension Shape where Value == AboutDraft {
  static var about: Shape {
    .object(
      AboutDraft(),
      [
        .optional("aim", .text, \.aim, "what it is for"),
        .optional("before", .text, \.before, "what comes before"),
        .optional("protocol", .text, \.protocolUsed, "how it is built"),
        .optional("target", .text, \.target, "what it works on"),
        .optional("afterwards", .text, \.afterwards, "what comes afterwards"),
      ])
  }
}

extension Shape where Value == PhaseDraft {
  static var phase: Shape {
    let object = Shape.object(
      PhaseDraft(),
      [
        .required("service", .id, \.service, "what is given"),
        .optional("sessions", .sessionCount, \.sessions, "how many; open-ended if left out"),
        .optional("every", .interval, \.every, "how often"),
        .optional("resolves", .resolution, \.resolves, "whether it may end the complaint"),
        .optional("season", .season, \.season, "the part of each year in which it goes on"),
      ])
    return Shape(object.schema) { json, reading in
      var draft = object.read(json, &reading)
      draft?.place = Located(value: (), origin: json.origin, path: reading.path)
      draft?.isOpen = json["sessions"] == nil
      draft?.hasRhythm = json["every"] != nil
      return draft
    }
  }
}

extension Shape where Value == SeasonDraft {
  static var season: Shape {
    .object(
      SeasonDraft(),
      [
        .required("from", .seasonDate, \.from, "the first day, such as \"11-01\""),
        .required("to", .seasonDate, \.to, "the last day, such as \"03-31\""),
      ])
  }
}

extension Shape where Value == CaseDraft {
  static var complaint: Shape {
    .object(
      CaseDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .required("sessions", .sessionRange, \.sessions, "how many sessions a course takes"),
        .optional("reliefDays", .count(0...365), \.reliefDays, "the days that a session eases it"),
        .optional("resolves", .percentage, \.resolves, "how likely a course ends it"),
        .optional(
          "stopAfter", .count(1...SessionRange.limit), \.stopAfter,
          "after how many sessions a course that does not help is given up"),
        .optional("returns", .returns, \.returns, "how likely it comes back"),
        .optional("source", .text, \.source, "where the figures come from"),
      ])
  }
}

extension Shape where Value == SessionRangeDraft {
  /// A number, or fewest, likely and most.
  static var sessionRange: Shape {
    let range = Shape.object(
      SessionRangeDraft(),
      [
        .required("fewest", .count(1...SessionRange.limit), \.fewest, "at the fewest"),
        .required("likely", .count(1...SessionRange.limit), \.likely, "most likely"),
        .required("most", .count(1...SessionRange.limit), \.most, "at the most"),
      ])
    let number = Shape(.count(1...SessionRange.limit)) { json, reading in
      Shape<Int>.count(1...SessionRange.limit).read(json, &reading).map { count in
        let count = Located(value: count, origin: json.origin, path: reading.path)
        return SessionRangeDraft(fewest: count, likely: count, most: count)
      }
    }
    return .either(range, number) { if case .object = $0.value { true } else { false } }
  }
}

extension Shape where Value == ReturnDraft {
  static var returns: Shape {
    .object(
      ReturnDraft(),
      [
        .required("chance", .percentage, \.chance, "how likely, once resolved"),
        .required("after", .interval, \.after, "how long after it was resolved"),
        .required(
          "topUp", .count(1...SessionRange.limit), \.topUp, "the sessions that it then takes"),
      ])
  }
}

extension Shape where Value == DefaultsDraft {
  static var defaults: Shape {
    .object(
      DefaultsDraft(),
      [
        .optional("case", .id, \.complaint, "the case"),
        .optional("plans", .list(.reference, 1...100), \.plans, "the plans, in order"),
        .optional("against", .id, \.against, "the plan they are held against"),
        .optional("horizon", .interval, \.horizon, "how far to look"),
      ])
  }
}

// MARK: Words and numbers of the format

extension Shape where Value == Int {
  /// The number of the format that this program reads.
  static var formatNumber: Shape {
    Shape(.count(1...1)) { json, reading in
      if case .invalid = json.value { return nil }
      guard case .number(let literal) = json.value, decimalUnits(literal, decimals: 0) == 1 else {
        reading.report("is \(json.kind); this program reads format 1", at: json.origin)
        return nil
      }
      return 1
    }
  }
}

extension Shape where Value == ID {
  /// A short name.
  static var id: Shape {
    .form(
      "an id of the letters a to z, digits and hyphens, such as \"low-back\"",
      pattern: "^[a-z0-9][a-z0-9-]*$"
    ) { ID($0) }
  }
}

extension Shape where Value == Located<ID> {
  /// The id of something that is declared elsewhere.
  static var reference: Shape {
    Shape(Shape<ID>.id.schema) { json, reading in
      Shape<ID>.id.read(json, &reading).map {
        Located(value: $0, origin: json.origin, path: reading.path)
      }
    }
  }
}

extension Shape where Value == Percentage {
  /// A share of 100 %.
  static var percentage: Shape {
    .form(
      "a percentage from \"0%\" to \"100%\" with at most four decimals, such as \"8.1%\"",
      pattern: "^(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)%$"
    ) { Percentage($0) }
  }
}

extension Shape where Value == Interval {
  /// A length of time.
  static var interval: Shape {
    .form(
      "a length of time such as \"10 days\", \"1 week\", \"6 months\" or \"1 year\"",
      pattern: "^[1-9][0-9]* (days?|weeks?|months?|years?)$"
    ) { Interval($0) }
  }
}

extension Shape where Value == Day {
  /// A date.
  static var day: Shape {
    .form(
      "a date of the years 1900 to 2999 such as \"2026-09-01\"",
      pattern: "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    ) { Day($0) }
  }
}

extension Shape where Value == Season.Date {
  /// A day of any year.
  static var seasonDate: Shape {
    .form(
      "a day of the year such as \"11-01\"",
      pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    ) { Season.Date($0) }
  }
}

extension Shape where Value == Currency {
  /// A currency; how many decimals amounts have follows from it.
  static var currency: Shape {
    let form = TextForm(name: "a currency code of ISO 4217 such as \"CHF\"", pattern: "^[A-Z]{3}$")
    return Shape(.form(form)) { json, reading in
      if case .invalid = json.value { return nil }
      guard let currency = json.text.flatMap({ Currency($0) }) else {
        let near = json.text.map(nearestCode) ?? ""
        reading.report("is \(json.kind); it must be \(form.name)\(near)", at: json.origin)
        return nil
      }
      reading.currency = (currency.code, currency.decimals)
      return currency
    }
  }

  /// A hint to the one code that is near; of codes this short, several often are.
  private static func nearestCode(_ text: String) -> String {
    let near = Suggestion.clause(for: text, among: Currency.codes)
    let nearest = Suggestion.nearest(to: text, among: Currency.codes)
    let others = Currency.codes.filter { $0 != nearest }
    let isOnly = nearest == text.uppercased() || Suggestion.nearest(to: text, among: others) == nil
    return isOnly ? near : ""
  }
}

extension Shape where Value == Price {
  /// An amount, or "on request".
  static var price: Shape {
    .either(Shape<Amount>.amount.map { .amount($0) }, .word("on request", meaning: .onRequest)) {
      if case .number = $0.value { true } else { false }
    }
  }
}

extension Shape where Value == SessionCount {
  /// A number, or the case's.
  static var sessionCount: Shape {
    .either(
      .word("case", meaning: .asTheCase),
      Shape<Int>.count(1...Visit.most).map { .exactly($0) }
    ) { $0.text == "case" }
  }
}

extension Shape where Value == Phase.Resolution {
  /// `true` for the case's chance, or a chance of its own.
  static var resolution: Shape {
    .either(.yes(meaning: .asTheCase), Shape<Percentage>.percentage.map { .chance($0) }) {
      if case .bool(true) = $0.value { true } else { false }
    }
  }
}

extension Shape where Value == [TableEntry<Price>] {
  /// Prices by the id of a service or package.
  static var priceTable: Shape {
    Shape(.table(.items, Shape<Price>.price.schema)) { json, reading in
      reading.entries(of: json).compactMap { member in
        reading.descend(Quoted.plain(member.key)) { reading in
          let key = Located(value: member.key, origin: member.origin, path: reading.path)
          return Shape<Price>.price.read(member.value, &reading).map {
            TableEntry(key: key, value: $0)
          }
        }
      }
    }
  }
}

extension Shape where Value == [TableEntry<JSON>] {
  /// Values by path.
  static var settings: Shape {
    Shape(.table(.paths, .anything)) { json, reading in
      reading.entries(of: json).map { member in
        reading.descend(Quoted.plain(member.key)) { reading in
          let key = Located(value: member.key, origin: member.origin, path: reading.path)
          return TableEntry(key: key, value: member.value)
        }
      }
    }
  }
}

extension Reading {
  /// The members of a table; none, and a report, if it is no object.
  fileprivate mutating func entries(of json: JSON) -> [JSON.Member] {
    guard case .object(let members) = json.value else {
      refuse(json, .table(.items, .anything))
      return []
    }
    return members
  }
}
