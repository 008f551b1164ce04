internal import CareModel

// What is sold, and what changes.

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
