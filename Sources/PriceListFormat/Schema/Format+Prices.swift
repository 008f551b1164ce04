internal import CareModel

// What is sold, and what changes.

extension Shape where Value == TaxDraft {
  /// A tax, and whether prices contain it.
  static var tax: Shape {
    .object(
      TaxDraft(),
      [
        .required("percent", .percentage, { $0.percent = $1 }, .list(.taxPercent)),
        .required("included", .flag, { $0.included = $1 }, .list(.taxIncluded)),
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
  /// A service: what is sold singly.
  static var service: Shape {
    .object(
      ServiceDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .optional(
          "minutes", .count(1...Service.mostMinutes), { $0.minutes = $1 }, .sale(.serviceMinutes)),
        .required("price", .price, { $0.price = $1 }, .sale(.servicePrice)),
        .optional("tax", .ownTax, { $0.tax = $1 }, .sale(.serviceTax)),
        .optional("description", .prose, { $0.description = $1 }, .item(.description)),
        .optional("group", .name, { $0.group = $1 }, .sale(.serviceGroup)),
      ])
  }
}

extension Shape where Value == ExtraDraft {
  /// An extra: what is added to a visit.
  static var extra: Shape {
    .object(
      ExtraDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .required("perVisit", .price, { $0.perVisit = $1 }, .sale(.extraPerVisit)),
        .optional("description", .prose, { $0.description = $1 }, .item(.description)),
      ])
  }
}

extension Shape where Value == PackageDraft {
  /// A package, with exactly one of price, discount and sessions to pay for.
  static var package: Shape {
    .object(
      PackageDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .required("covers", .list(.reference, 1...200), { $0.covers = $1 }, .sale(.packageCovers)),
        .required(
          "sessions", .count(SessionPackage.fewestSessions...SessionPackage.mostSessions),
          { $0.sessions = $1 },
          .sale(.packageSessions)),
        .optional("price", .price, { $0.price = $1 }, .sale(.packagePrice)),
        .optional("discount", .percentage, { $0.discount = $1 }, .sale(.packageDiscount)),
        .optional(
          "payFor", .count(1...SessionPackage.mostSessions), { $0.payFor = $1 },
          .sale(.packagePayFor)),
        .optional("valid", .interval, { $0.valid = $1 }, .sale(.packageValid)),
        .optional("until", .day, { $0.until = $1 }, .sale(.packageUntil)),
        .optional("limit", .count(1...1000), { $0.limit = $1 }, .sale(.packageLimit)),
        .optional("offered", .offer, { $0.offered = $1 }, .sale(.packageOffered)),
        .optional("claims", .claim, { $0.claims = $1 }, .sale(.packageClaims)),
        .optional("description", .prose, { $0.description = $1 }, .item(.description)),
      ], exactlyOne: [["price", "discount", "payFor"]], atMostOne: [["valid", "until"]])
  }
}

extension Shape where Value == OfferDraft {
  /// When a package can be bought; both days included.
  static var offer: Shape {
    .object(
      OfferDraft(),
      [
        .optional("from", .day, { $0.from = $1 }, .sale(.offeredFrom)),
        .optional("to", .day, { $0.to = $1 }, .sale(.offeredTo)),
      ])
  }
}

extension Shape where Value == MembershipDraft {
  /// A membership, whose further sessions have a discount or prices of their own.
  static var membership: Shape {
    .object(
      MembershipDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .required(
          "covers", .list(.reference, 1...200), { $0.covers = $1 }, .terms(.membershipCovers)),
        .required("fee", .price, { $0.fee = $1 }, .terms(.membershipFee)),
        .required("every", .interval, { $0.every = $1 }, .terms(.membershipEvery)),
        .required(
          "sessions", .count(0...Membership.mostSessions), { $0.sessions = $1 },
          .terms(.membershipSessions)),
        .optional("keeps", .interval, { $0.keeps = $1 }, .terms(.membershipKeeps)),
        .optional("minimum", .interval, { $0.minimum = $1 }, .terms(.membershipMinimum)),
        .optional("discount", .percentage, { $0.discount = $1 }, .terms(.membershipDiscount)),
        .optional("prices", .priceTable, { $0.prices = $1 }, .terms(.membershipPrices)),
        .optional("description", .prose, { $0.description = $1 }, .item(.description)),
      ], atMostOne: [["discount", "prices"]])
  }
}

extension Shape where Value == ConcessionDraft {
  /// A group of clients with a discount or prices of its own.
  static var concession: Shape {
    .object(
      ConcessionDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .optional("discount", .percentage, { $0.discount = $1 }, .terms(.concessionDiscount)),
        .optional("prices", .priceTable, { $0.prices = $1 }, .terms(.concessionPrices)),
      ], exactlyOne: [["discount", "prices"]])
  }
}

extension Shape where Value == ChangeDraft {
  /// What changes on a day, by path.
  static var change: Shape {
    .object(
      ChangeDraft(),
      [
        .required("from", .day, { $0.from = $1 }, .list(.changeFrom)),
        .required("set", .settings, { $0.set = $1 }, .list(.changeSet)),
      ])
  }
}
