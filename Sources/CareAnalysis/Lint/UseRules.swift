internal import CareModel

/// What a list says and never uses, and figures that come from nowhere.
struct UseRules {
  let list: PriceList
  /// What the file says, beside what it means.
  let positions: Positions

  private var base: Prices { list.base }

  func findings() -> [Finding] {
    sources() + cases() + PlanUse(list: list).findings() + services() + packages()
  }

  private func sources() -> [Finding] {
    list.cases.filter { $0.source == nil }.map { complaint in
      Finding(
        fact: .noSource(complaint: complaint.name), path: "cases.\(complaint.id)", fix: .nameSource)
    }
  }

  /// Cases say how many sessions a course takes and whether it helps; without a course all they can
  /// tell is for how long a session eases, and one that does tell is of use.
  private func cases() -> [Finding] {
    let isUsed = list.plans.contains { plan in
      plan.resolution != nil || plan.phases.contains { $0.length == .asTheCase }
    }
    guard !isUsed else { return [] }
    let silent = list.cases.filter { positions.value(of: "cases.\($0.id).reliefDays") == nil }
    return silent.map { complaint in
      Finding(fact: .unusedCase(complaint.name), path: "cases.\(complaint.id)", fix: .useCase)
    }
  }

  private var planned: Set<Ref<Service>> { Set(list.plans.flatMap(\.services)) }

  private func services() -> [Finding] {
    let used = planned.union(base.packages.flatMap(\.covers))
      .union(base.memberships.flatMap(\.covers))
    return base.services.refs.filter { !used.contains($0) }.map { ref in
      let service = base.services[ref]
      return Finding(
        fact: .unusedService(service.name), path: "services.\(service.id)",
        fix: .nothingIfSoldSingly)
    }
  }

  private func packages() -> [Finding] {
    let planned = planned
    return base.packages.filter { planned.isDisjoint(with: $0.covers) }.map { package in
      Finding(
        fact: .unusedPackage(package.name), path: "packages.\(package.id)", fix: .nothingIfSold)
    }
  }
}

/// Plans that nobody gains from: twins of another, and those that could never be paid for.
private struct PlanUse {
  let list: PriceList

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
    Finding(
      fact: .twinPlan(plan.name, of: other.name), path: "plans.\(plan.id)", fix: .removeTwin)
  }

  private func finding(_ plan: Plan, lacking service: Ref<Service>) -> Finding {
    Finding(
      fact: .unpayablePlan(plan.name, service: list.base.services[service].name),
      path: "plans.\(plan.id)", fix: .putInPriceOrRemovePlan)
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
