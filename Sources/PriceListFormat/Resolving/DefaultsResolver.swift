internal import CareModel
internal import Diagnostics

/// Follows the defaults, and fills in those that are not written.
struct DefaultsResolver {
  /// The list as written.
  let draft: PriceListDraft
  /// Its plans; `nil` if one of them is wrong.
  let plans: [Plan]?
  /// Its cases.
  let cases: [Case]

  /// What is compared unless asked otherwise; `nil` without plans to compare.
  func resolve(_ reading: inout Reading) -> PriceList.Defaults? {
    let written = draft.defaults?.value
    let planNames = Names<Plan>(kind: .plan, ids: draft.plans?.value.map { $0.id?.value } ?? [])
    let caseNames = Names<Case>(
      kind: .complaint, ids: draft.cases?.value.map { $0.id?.value } ?? [])
    let complaint = written?.complaint.flatMap { caseNames.follow($0, &reading) }
    let shown = written?.plans?.value.compactMap { planNames.follow($0, &reading) }
    let against = written?.against.flatMap { planNames.follow($0, &reading) }
    guard let plans else { return nil }
    return PriceList.Defaults(
      complaint: complaint ?? cases.refs.first, plans: shown ?? plans.refs,
      against: against ?? PriceList.Defaults.against(plans),
      horizon: written?.horizon?.value ?? PriceList.Defaults.horizon)
  }
}
