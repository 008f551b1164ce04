internal import CareModel

extension Phrases {
  /// What a payment is for, as clients read it.
  func name(of subject: Payment.Subject) -> String {
    switch subject {
    case .single(let ref): list.base.services[ref].name
    case .extra(let ref): list.base.extras[ref].name
    case .package(let ref): list.base.packages[ref].name
    case .fee(let ref): list.base.memberships[ref].name
    }
  }
}
