internal import CareModel

// What is sold, and what changes.

extension Shape where Value == TaxDraft {
  static var tax: Shape {
    .object(
      TaxDraft(),
      [
        .required("percent", .percentage, { $0.percent = $1 }, "how much, such as \"8.1%\""),
        .required("included", .flag, { $0.included = $1 }, "whether the prices already contain it"),
      ])
  }
}

extension Shape where Value == TaxDraft {
  /// A tax of a service's own; of a percentage alone, the list says whether prices contain it.
  static var ownTax: Shape {
    let percent = Shape(Shape<Percentage>.percentage.schema) { json, reading in
      Shape<Percentage>.percentage.read(json, &reading).map {
        TaxDraft(percent: Located(value: $0, origin: json.origin, path: reading.path))
      }
    }
    return .either(.tax, percent) { if case .object = $0.value { true } else { false } }
  }
}

extension Shape where Value == ServiceDraft {
  static var service: Shape {
    .object(
      ServiceDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .optional("minutes", .count(1...1440), { $0.minutes = $1 }, "how long one session lasts"),
        .required("price", .price, { $0.price = $1 }, "the price of one session"),
        .optional("tax", .ownTax, { $0.tax = $1 }, "its own tax, where it differs from the list's"),
        .optional("description", .text, { $0.description = $1 }, "what it is, in words"),
        .optional("group", .text, { $0.group = $1 }, "the heading that price tables show it under"),
      ])
  }
}

extension Shape where Value == ExtraDraft {
  static var extra: Shape {
    .object(
      ExtraDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .required("perVisit", .price, { $0.perVisit = $1 }, "what it adds to each visit"),
        .optional("description", .text, { $0.description = $1 }, "what it is, in words"),
      ])
  }
}

extension Shape where Value == PackageDraft {
  static var package: Shape {
    .object(
      PackageDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .required(
          "covers", .list(.reference, 1...200), { $0.covers = $1 }, "the services it pays for"),
        .required("sessions", .count(2...1000), { $0.sessions = $1 }, "how many sessions it has"),
        .optional("price", .price, { $0.price = $1 }, "what it costs"),
        .optional("discount", .percentage, { $0.discount = $1 }, "so much off as many singles"),
        .optional(
          "payFor", .count(1...1000), { $0.payFor = $1 }, "so many singles paid for all of them"),
        .optional(
          "valid", .interval, { $0.valid = $1 }, "how long after its purchase it may be used"),
        .optional("until", .day, { $0.until = $1 }, "the last day on which it may be used"),
        .optional(
          "limit", .count(1...1000), { $0.limit = $1 }, "the most of it that a client may buy"),
        .optional("offered", .offer, { $0.offered = $1 }, "when it can be bought"),
        .optional("claims", .claim, { $0.claims = $1 }, "what it is advertised to save"),
        .optional("description", .text, { $0.description = $1 }, "what it is, in words"),
      ], exactlyOne: [["price", "discount", "payFor"]], atMostOne: [["valid", "until"]])
  }
}

extension Shape where Value == OfferDraft {
  static var offer: Shape {
    .object(
      OfferDraft(),
      [
        .optional("from", .day, { $0.from = $1 }, "the first day"),
        .optional("to", .day, { $0.to = $1 }, "the last day"),
      ])
  }
}

extension Shape where Value == MembershipDraft {
  static var membership: Shape {
    .object(
      MembershipDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .required(
          "covers", .list(.reference, 1...200), { $0.covers = $1 }, "the services it gives"),
        .required("fee", .price, { $0.fee = $1 }, "what each period costs"),
        .required("every", .interval, { $0.every = $1 }, "how long a period is"),
        .required(
          "sessions", .count(0...1000), { $0.sessions = $1 }, "how many sessions a period gives"),
        .optional(
          "keeps", .interval, { $0.keeps = $1 }, "how long after its period a session may be used"),
        .optional("minimum", .interval, { $0.minimum = $1 }, "how long a client must stay"),
        .optional("discount", .percentage, { $0.discount = $1 }, "so much off single sessions"),
        .optional("prices", .priceTable, { $0.prices = $1 }, "what single sessions cost members"),
        .optional("description", .text, { $0.description = $1 }, "what it is, in words"),
      ], atMostOne: [["discount", "prices"]])
  }
}

extension Shape where Value == ConcessionDraft {
  static var concession: Shape {
    .object(
      ConcessionDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .optional("discount", .percentage, { $0.discount = $1 }, "so much off single sessions"),
        .optional(
          "prices", .priceTable, { $0.prices = $1 }, "what services and packages cost the group"),
      ], exactlyOne: [["discount", "prices"]])
  }
}

extension Shape where Value == ChangeDraft {
  static var change: Shape {
    .object(
      ChangeDraft(),
      [
        .required("from", .day, { $0.from = $1 }, "the day from which it holds"),
        .required("set", .settings, { $0.set = $1 }, "paths of prices and their new values"),
      ])
  }
}
