internal import CareModel

// What is written in a price list, item by item, before references are followed: a member is `nil`
// if it is absent or wrong.

/// One entry of a table: its key and its value.
struct TableEntry<Value: Sendable>: Sendable {
  let key: Located<String>
  let value: Value
}

/// A service as written.
struct ServiceDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var minutes: Located<Int>?
  var price: Located<Price>?
  var tax: Located<TaxDraft>?
  var description: Located<LocalText>?
  var group: Located<LocalText>?
}

/// An extra as written.
struct ExtraDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var perVisit: Located<Price>?
  var description: Located<LocalText>?
}

/// When a package can be bought, as written.
struct OfferDraft: Sendable {
  var from: Located<Day>?
  var to: Located<Day>?
}

/// A package as written.
struct PackageDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var covers: Located<[Located<ID>]>?
  var sessions: Located<Int>?
  var price: Located<Price>?
  var discount: Located<Percentage>?
  var payFor: Located<Int>?
  var valid: Located<Interval>?
  var until: Located<Day>?
  var limit: Located<Int>?
  var offered: Located<OfferDraft>?
  var claims: Located<SessionPackage.Claim>?
  var description: Located<LocalText>?
}

/// A membership as written.
struct MembershipDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var covers: Located<[Located<ID>]>?
  var fee: Located<Price>?
  var every: Located<Interval>?
  var sessions: Located<Int>?
  var keeps: Located<Interval>?
  var minimum: Located<Interval>?
  var discount: Located<Percentage>?
  var prices: Located<[TableEntry<Price>]>?
  var description: Located<LocalText>?
}

/// A concession as written.
struct ConcessionDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var discount: Located<Percentage>?
  var prices: Located<[TableEntry<Price>]>?
}

/// A tax as written; of a service, the percentage alone is enough.
struct TaxDraft: Sendable {
  var percent: Located<Percentage>?
  var included: Located<Bool>?
}

/// Caps of what an insurance counts, or pays back, as written.
struct CapsDraft: Sendable {
  var perSession: Located<Amount>?
  var perHour: Located<Amount>?
  var perYear: Located<Amount>?
}

/// An insurance as written.
struct InsuranceDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var covers: Located<[Located<ID>]>?
  var share: Located<Percentage>?
  var eligible: Located<CapsDraft>?
  var refund: Located<CapsDraft>?
  var excess: Located<Amount>?
  var sessions: Located<Int>?
  var year: Located<Insurance.Year>?
  var prepaid: Located<Insurance.Prepaid>?
  var source: Located<LocalText>?
}

/// Everything that a dated change may touch, as written.
struct PricesDraft: Sendable {
  var services: Located<[ServiceDraft]>?
  var extras: Located<[ExtraDraft]>?
  var packages: Located<[PackageDraft]>?
  var memberships: Located<[MembershipDraft]>?
  var concessions: Located<[ConcessionDraft]>?
  var tax: Located<TaxDraft>?
  var roundTo: Located<Amount>?
}

/// A dated change as written.
struct ChangeDraft: Sendable {
  var from: Located<Day>?
  var set: Located<[TableEntry<JSON>]>?
}

/// A season as written.
struct SeasonDraft: Sendable {
  var from: Located<Season.Date>?
  var to: Located<Season.Date>?
}

/// How many sessions a phase says it has.
enum SessionCount: Sendable {
  case asTheCase
  case exactly(Int)
}

/// A phase as written.
struct PhaseDraft: Sendable {
  var services: Located<[Located<ID>]>?
  var extras: Located<[Located<ID>]>?
  var sessions: Located<SessionCount>?
  var every: Located<Interval>?
  var resolves: Located<Phase.Resolution>?
  var season: Located<SeasonDraft>?
  /// Where it stands.
  var place: Located<Void>?
  /// Whether it does not say how many sessions, not even wrongly.
  var isOpen = true
  /// Whether it says how often, be it wrongly.
  var hasRhythm = false
}

/// What a plan is about, as written.
struct AboutDraft: Sendable {
  var aim: Located<LocalText>?
  var before: Located<LocalText>?
  var protocolUsed: Located<LocalText>?
  var target: Located<LocalText>?
  var afterwards: Located<LocalText>?
}

/// A plan as written.
struct PlanDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var about: Located<AboutDraft>?
  var phases: Located<[PhaseDraft]>?
}

/// A number of sessions, a range of it, or how many clients took how many, as written.
struct SessionRangeDraft: Sendable {
  var fewest: Located<Int>?
  var likely: Located<Int>?
  var most: Located<Int>?
  var observed: [TableEntry<Int>] = []
}

/// What is said of complaints that come back.
struct ReturnDraft: Sendable {
  var chance: Located<Percentage>?
  var after: Located<Interval>?
  var topUp: Located<Int>?
}

/// A case as written.
struct CaseDraft: Sendable {
  var id: Located<ID>?
  var name: Located<LocalText>?
  var sessions: Located<SessionRangeDraft>?
  var reliefDays: Located<Int>?
  var resolves: Located<Percentage>?
  var stopAfter: Located<Int>?
  var returns: Located<ReturnDraft>?
  var source: Located<LocalText>?
  var places: Located<[LocalText]>?
}

/// Defaults as written.
struct DefaultsDraft: Sendable {
  var complaint: Located<ID>?
  var plans: Located<[Located<ID>]>?
  var against: Located<ID>?
  var horizon: Located<Interval>?
}

/// A whole price list as written.
struct PriceListDraft: Sendable {
  var schema: Located<String>?
  var format: Located<Int>?
  var practice: Located<LocalText>?
  var sample: Located<Bool>?
  var currency: Located<Currency>?
  var locale: Located<String>?
  var from: Located<Day>?
  var prices = PricesDraft()
  var changes: Located<[ChangeDraft]>?
  var plans: Located<[PlanDraft]>?
  var cases: Located<[CaseDraft]>?
  var insurances: Located<[InsuranceDraft]>?
  var defaults: Located<DefaultsDraft>?
}
