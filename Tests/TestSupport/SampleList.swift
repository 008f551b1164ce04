package import CareModel
package import PriceListFormat

/// A price list as plain data: it writes itself as `pricing.json`, and it is what the slow twin
/// (``BruteForce``) computes from, so that reader and engine are both held against it.
///
/// Items are named by their place: services `s0`, `s1`…, packages `p0`…, extras `e0`…, memberships
/// `m0`…, concessions `c0`…. Amounts are in rappen, `nil` is "on request".
package struct SampleList: Sendable {
  package enum Terms: Sendable {
    case price(Int?)
    case discount(String)
    case payFor(Int)
  }

  package struct Package: Sendable {
    package var covers: [Int]
    package var sessions: Int
    package var terms: Terms
    package var valid: Interval?
    package var limit: Int?
    package var from: Day?
    package var to: Day?

    package init(
      _ covers: [Int], _ sessions: Int, _ terms: Terms, valid: Interval? = nil, limit: Int? = nil,
      from: Day? = nil, to: Day? = nil
    ) {
      self.covers = covers
      self.sessions = sessions
      self.terms = terms
      self.valid = valid
      self.limit = limit
      self.from = from
      self.to = to
    }
  }

  package enum Reduction: Sendable {
    case discount(String)
    /// By service, and by package.
    case prices([Int: Int], packages: [Int: Int])
  }

  package struct Membership: Sendable {
    package var covers: [Int]
    package var fee: Int?
    package var every: Interval
    package var sessions: Int
    package var keeps: Interval?
    package var minimum: Interval?
    package var reduction: Reduction?

    package init(
      _ covers: [Int], fee: Int?, every: Interval, sessions: Int, keeps: Interval? = nil,
      minimum: Interval? = nil, reduction: Reduction? = nil
    ) {
      self.covers = covers
      self.fee = fee
      self.every = every
      self.sessions = sessions
      self.keeps = keeps
      self.minimum = minimum
      self.reduction = reduction
    }
  }

  package struct Tax: Sendable {
    package var percent: String
    package var included: Bool

    package init(_ percent: String, included: Bool) {
      self.percent = percent
      self.included = included
    }
  }

  /// One value that changes on a day.
  package enum Edit: Sendable {
    case service(Int, Int?)
    case packagePrice(Int, Int?)
    case packageLimit(Int, Int)
    case packageValid(Int, Interval)
    case packageSessions(Int, Int)
    case fee(Int, Int)
    case membershipSessions(Int, Int)
    case extra(Int, Int)
    case tax(String)
    case roundTo(Int)
  }

  package struct Change: Sendable {
    package var from: Day
    package var edits: [Edit]

    package init(from: Day, _ edits: [Edit]) {
      self.from = from
      self.edits = edits
    }
  }

  /// One phase: of one session, if nothing else is said.
  package struct Phase: Sendable {
    package var service: Int
    package var sessions: String?
    package var every: Interval?
    package var resolves: Bool

    package init(
      _ service: Int, every: Interval?, sessions: String? = "1", resolves: Bool = false
    ) {
      self.service = service
      self.sessions = sessions
      self.every = every
      self.resolves = resolves
    }
  }

  package var services: [Int?]
  package var packages: [Package]
  package var extras: [Int?]
  package var memberships: [Membership]
  package var concessions: [Reduction]
  package var tax: Tax?
  package var roundTo: Int?
  package var changes: [Change]
  package var phases: [Phase]

  package init(
    services: [Int?], packages: [Package] = [], extras: [Int?] = [],
    memberships: [Membership] = [], concessions: [Reduction] = [], tax: Tax? = nil,
    roundTo: Int? = nil, changes: [Change] = [], phases: [Phase] = [Phase(0, every: nil)]
  ) {
    self.services = services
    self.packages = packages
    self.extras = extras
    self.memberships = memberships
    self.concessions = concessions
    self.tax = tax
    self.roundTo = roundTo
    self.changes = changes
    self.phases = phases
  }

  /// Phases whose visits fall so many days after the start, strictly rising from 0.
  package static func phases(on days: [Int], of services: [Int]? = nil) -> [Phase] {
    zip(days, [0] + days).enumerated().map { index, step in
      Phase(services?[index] ?? 0, every: index == 0 ? nil : Interval(days: step.0 - step.1))
    }
  }

  /// The list as the reader gives it.
  package func read(settings: [Override] = []) throws(InvalidPriceList) -> PriceList {
    try PriceListReader.read(Array(json.utf8), named: "sample.json", settings: settings)
  }
}

// As text.
extension SampleList {
  package var json: String {
    var members = [
      #""format": 1"#, #""practice": "Sample""#, #""currency": "CHF""#, #""locale": "en_CH""#,
      list("services", services.enumerated().map { item("s\($0)", ["price": Self.amount($1)]) }),
      list("extras", extras.enumerated().map { item("e\($0)", ["perVisit": Self.amount($1)]) }),
      list("packages", packages.enumerated().map { item("p\($0)", self.fields(of: $1)) }),
      list("memberships", memberships.enumerated().map { item("m\($0)", fields(of: $1)) }),
      list("concessions", concessions.enumerated().map { item("c\($0)", fields(of: $1)) }),
      list("changes", changes.map(text)),
      #""plans": [{"id": "plan", "name": "Plan", "phases": \#(phaseList)}]"#,
      #""cases": [{"id": "case", "name": "Case", "sessions": 1}]"#,
    ]
    if let roundTo { members.append("\"roundTo\": \(Self.amount(roundTo))") }
    if let tax {
      members.append(#""tax": {"percent": "\#(tax.percent)", "included": \#(tax.included)}"#)
    }
    return "{\(members.joined(separator: ",\n"))}"
  }

  package static func amount(_ units: Int?) -> String {
    guard let units else { return #""on request""# }
    let rest = units % 100
    return "\(units / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private func list(_ key: String, _ items: [String]) -> String {
    "\"\(key)\": [\(items.joined(separator: ", "))]"
  }

  private func item(_ id: String, _ members: [String: String]) -> String {
    let rest = members.sorted { $0.key < $1.key }.map { ", \"\($0.key)\": \($0.value)" }
    return #"{"id": "\#(id)", "name": "Item \#(id)"\#(rest.joined())}"#
  }

  private func quoted(_ value: some CustomStringConvertible) -> String { "\"\(value)\"" }

  private func covers(_ services: [Int]) -> String {
    "[\(services.map { "\"s\($0)\"" }.joined(separator: ", "))]"
  }

  private func fields(of package: Package) -> [String: String] {
    var members = ["covers": covers(package.covers), "sessions": "\(package.sessions)"]
    switch package.terms {
    case .price(let price): members["price"] = Self.amount(price)
    case .discount(let discount): members["discount"] = quoted(discount)
    case .payFor(let paid): members["payFor"] = "\(paid)"
    }
    members["valid"] = package.valid.map { quoted($0) }
    members["limit"] = package.limit.map { "\($0)" }
    let window = [("from", package.from), ("to", package.to)].compactMap { key, day in
      day.map { "\"\(key)\": \"\($0)\"" }
    }
    if !window.isEmpty { members["offered"] = "{\(window.joined(separator: ", "))}" }
    return members
  }

  private func fields(of membership: Membership) -> [String: String] {
    var members = membership.reduction.map { self.fields(of: $0) } ?? [:]
    members["covers"] = covers(membership.covers)
    members["fee"] = Self.amount(membership.fee)
    members["every"] = quoted(membership.every)
    members["sessions"] = "\(membership.sessions)"
    members["keeps"] = membership.keeps.map { quoted($0) }
    members["minimum"] = membership.minimum.map { quoted($0) }
    return members
  }

  private func fields(of reduction: Reduction) -> [String: String] {
    switch reduction {
    case .discount(let discount): return ["discount": quoted(discount)]
    case .prices(let services, let packages):
      let entries =
        services.sorted { $0.key < $1.key }.map { ("s\($0.key)", $0.value) }
        + packages.sorted { $0.key < $1.key }.map { ("p\($0.key)", $0.value) }
      let texts = entries.map { "\"\($0.0)\": \(Self.amount($0.1))" }
      return ["prices": "{\(texts.joined(separator: ", "))}"]
    }
  }

  private func text(of change: Change) -> String {
    let edits = change.edits.map { edit in
      let (path, value) = text(of: edit)
      return "\"\(path)\": \(value)"
    }
    return #"{"from": "\#(change.from)", "set": {\#(edits.joined(separator: ", "))}}"#
  }

  private func text(of edit: Edit) -> (path: String, value: String) {
    switch edit {
    case .service(let index, let price): ("services.s\(index).price", Self.amount(price))
    case .packagePrice(let index, let price): ("packages.p\(index).price", Self.amount(price))
    case .packageLimit(let index, let limit): ("packages.p\(index).limit", "\(limit)")
    case .packageValid(let index, let valid): ("packages.p\(index).valid", quoted(valid))
    case .packageSessions(let index, let count): ("packages.p\(index).sessions", "\(count)")
    case .fee(let index, let fee): ("memberships.m\(index).fee", Self.amount(fee))
    case .membershipSessions(let index, let count):
      ("memberships.m\(index).sessions", "\(count)")
    case .extra(let index, let amount): ("extras.e\(index).perVisit", Self.amount(amount))
    case .tax(let percent): ("tax.percent", quoted(percent))
    case .roundTo(let step): ("roundTo", Self.amount(step))
    }
  }

  private var phaseList: String {
    let texts = phases.map { phase in
      var members = [#""service": "s\#(phase.service)""#]
      if let sessions = phase.sessions { members.append("\"sessions\": \(sessions)") }
      if let every = phase.every { members.append("\"every\": \"\(every)\"") }
      if phase.resolves { members.append(#""resolves": true"#) }
      return "{\(members.joined(separator: ", "))}"
    }
    return "[\(texts.joined(separator: ", "))]"
  }
}
