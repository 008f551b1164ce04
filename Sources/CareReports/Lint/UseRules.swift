internal import CareModel

/// What a list says and never uses, and figures that come from nowhere.
struct UseRules {
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var base: Prices { list.base }

  func findings() -> [Finding] {
    sources() + cases() + PlanUse(phrases: phrases).findings() + services() + packages()
  }

  private func sources() -> [Finding] {
    list.cases.filter { $0.source == nil }.map { complaint in
      let name = phrases.quoted(complaint.name)
      return Finding(
        kind: .noSource, path: "cases.\(complaint.id)", subject: complaint.name,
        message: phrases.pick(
          "\(name) does not say where its figures come from.",
          "\(name) ne dit pas d’où viennent ses chiffres."),
        mend: phrases.pick(
          "Add a \"source\": a study, or the practice’s own experience.",
          "Ajoutez « source » : une étude, ou l’expérience du cabinet."))
    }
  }

  /// Cases say how many sessions a course takes and whether it helps; without a course all they can
  /// tell is for how long a session eases.
  private func cases() -> [Finding] {
    let isUsed = list.plans.contains { plan in
      plan.resolution != nil || plan.phases.contains { $0.length == .asTheCase }
    }
    guard !isUsed else { return [] }
    return list.cases.map { complaint in
      let name = phrases.quoted(complaint.name)
      return Finding(
        kind: .unusedCase, path: "cases.\(complaint.id)", subject: complaint.name,
        message: phrases.pick(
          "No plan takes its number of sessions from a case, or sets out to resolve one, so what \(name) says of them changes nothing.",
          "Aucun plan ne tire d’un cas son nombre de séances ni ne vise à le résoudre : ce que \(name) en dit ne change rien."
        ),
        mend: phrases.pick(
          "Give a plan a phase with \"sessions\": \"case\" and \"resolves\": true, or take the case out.",
          "Donnez à un plan une phase avec \"sessions\": \"case\" et \"resolves\": true, ou retirez le cas."
        ))
    }
  }

  private var planned: Set<Ref<Service>> { Set(list.plans.flatMap(\.services)) }

  private func services() -> [Finding] {
    let used = planned.union(base.packages.flatMap(\.covers))
      .union(base.memberships.flatMap(\.covers))
    return base.services.refs.filter { !used.contains($0) }.map { ref in
      let service = base.services[ref]
      let name = phrases.quoted(service.name)
      return Finding(
        kind: .unusedService, path: "services.\(service.id)", subject: service.name,
        message: phrases.pick(
          "\(name) is in no plan, package or membership.",
          "\(name) ne figure dans aucun plan, abonnement ou adhésion."),
        mend: phrases.pick(
          "Nothing, if it is simply sold singly.", "Rien, si elle se vend simplement à l’unité."))
    }
  }

  private func packages() -> [Finding] {
    let planned = planned
    return base.packages.filter { planned.isDisjoint(with: $0.covers) }.map { package in
      let name = phrases.quoted(package.name)
      return Finding(
        kind: .unusedPackage, path: "packages.\(package.id)", subject: package.name,
        message: phrases.pick(
          "No plan has a session that \(name) covers.",
          "Aucun plan n’a de séance que \(name) couvre."),
        mend: phrases.pick(
          "Nothing, if it is simply sold.", "Rien, s’il est simplement en vente."))
    }
  }
}

/// Plans that nobody gains from: twins of another, and those that could never be paid for.
private struct PlanUse {
  let phrases: Phrases

  private var list: PriceList { phrases.list }

  func findings() -> [Finding] {
    var known: [[Phase]: Plan] = [:]
    return list.plans.compactMap { plan in
      if let twin = known[plan.phases] { return finding(plan, twinOf: twin) }
      known[plan.phases] = plan
      return plan.phases.flatMap(\.services).first { !canBePaid($0) }.map {
        finding(plan, lacking: $0)
      }
    }
  }

  private func finding(_ plan: Plan, twinOf other: Plan) -> Finding {
    let (name, twin) = (phrases.quoted(plan.name), phrases.quoted(other.name))
    return Finding(
      kind: .unusedPlan, path: "plans.\(plan.id)", subject: plan.name,
      message: phrases.pick(
        "\(name) has the same phases as \(twin), so all their figures are the same.",
        "\(name) a les mêmes phases que \(twin) : tous leurs chiffres sont les mêmes."),
      mend: phrases.pick(
        "Take one of them out, or give it phases of its own.",
        "Retirez l’un des deux, ou donnez-lui ses propres phases."))
  }

  private func finding(_ plan: Plan, lacking service: Ref<Service>) -> Finding {
    let (name, what) = (phrases.quoted(plan.name), phrases.quoted(list.base.services[service].name))
    return Finding(
      kind: .unusedPlan, path: "plans.\(plan.id)", subject: plan.name,
      message: phrases.pick(
        "\(name) needs \(what), which is always on request and part of nothing else that is sold: what it costs can never be told.",
        "\(name) suppose \(what), toujours sur demande et que rien d’autre ne comprend : son coût ne peut jamais être donné."
      ),
      mend: phrases.pick(
        "Put in a price, or take the plan out.", "Inscrivez un prix, ou retirez le plan."))
  }

  /// Whether any day, package, membership or group gives a session of a service an amount.
  private func canBePaid(_ service: Ref<Service>) -> Bool {
    list.versions.contains { version in
      let prices = version.prices
      let tables =
        prices.concessions.map(\.reduction)
        + prices.memberships.filter { $0.covers.contains(service) }.compactMap(\.reduction)
      return prices.services[service].price.amount != nil
        || prices.packages.contains {
          $0.covers.contains(service) && prices.packagePrice($0) != nil
        }
        || prices.memberships.contains {
          $0.covers.contains(service) && $0.sessions > 0 && $0.fee.amount != nil
        }
        || tables.contains { $0.amount(of: service) != nil }
    }
  }
}

extension Reduction {
  /// The amount that replaces a service's price; `nil` if none does.
  fileprivate func amount(of service: Ref<Service>) -> Amount? {
    guard case .prices(let table) = self else { return nil }
    return table.services[service]?.amount
  }
}
