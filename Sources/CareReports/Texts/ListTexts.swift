package import PriceListFormat

/// What is wrong with a price list or a value given by path, and what the format's keys mean.
///
/// A problem is a clause without a capital and without a full stop: it follows the place, or the path of
/// a value, and a colon. Words from the file are safe to print as they come.
package protocol ListTexts {
  /// `a comma is missing here, before the next key`
  func problem(_ fault: SyntaxFault) -> String
  /// `007 has a leading zero; a JSON number has none`
  func problem(_ fault: LiteralFault) -> String
  /// `is "yes"; it must be true or false`
  func problem(_ fault: ValueFault) -> String
  /// The last of many problems: `more is wrong than these 500 mistakes; mend them first`
  func moreIsWrong(told: Int) -> String
  /// `'price' is missing: the price of one session`
  func problem(_ fault: KeyFault) -> String
  /// `there is no service 'relaxaton'; did you mean 'relaxation'?`
  func problem(_ fault: ReferenceFault) -> String
  /// `is 12, more than the package's 10 sessions`
  func problem(_ fault: PriceFault) -> String
  /// `only the last phase may be without 'sessions'`
  func problem(_ fault: PlanFault) -> String
  /// `there is no 'prise' here; did you mean 'price'?`
  func problem(_ fault: PathFault) -> String
  /// `the step is 0; it must be more`
  func problem(_ fault: Variation.Fault) -> String
  /// How values to be tried one after another are written, as it follows "expected":
  /// `PATH=LOW..HIGH:STEP or PATH=A,B,C, such as …`.
  var formOfVariation: String { get }
  /// What a form of a text is called, as it follows "it must be": `a date such as "2026-09-01"`.
  func form(_ form: Form) -> String
  /// What a key means, in a few words: `the practice's name`.
  func meaning(_ key: ListMeaning) -> String
  /// What a key means that many items share.
  func meaning(_ key: ItemMeaning) -> String
  /// What a key of services, extras and packages means.
  func meaning(_ key: SaleMeaning) -> String
  /// What a key of memberships, groups and insurances means.
  func meaning(_ key: TermsMeaning) -> String
  /// What a key of plans and their phases means.
  func meaning(_ key: PlanMeaning) -> String
  /// What a key of cases means.
  func meaning(_ key: CaseMeaning) -> String
}

extension ListTexts {
  /// What a key of the format means, in a few words.
  package func meaning(_ key: Meaning) -> String {
    switch key {
    case .list(let key): meaning(key)
    case .item(let key): meaning(key)
    case .sale(let key): meaning(key)
    case .terms(let key): meaning(key)
    case .plan(let key): meaning(key)
    case .complaint(let key): meaning(key)
    }
  }
}
