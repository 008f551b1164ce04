package import CareModel

/// What of a question's answer a value of the price list may change.
///
/// It may over-report, never under-report: what it leaves out certainly stays as it is.
package struct Dependencies {
  /// The list that values are changed in.
  package let list: PriceList
  /// What is asked of it.
  package let question: Question
  /// Whether the days of relief are asked for.
  let countsDays: Bool
  /// Whether some value changes what refers to what, so that nothing can be told from the names.
  package let isOpaque: Bool

  /// The reach of values at these paths, all of which change together.
  package init(_ paths: [Path], in list: PriceList, question: Question, countsDays: Bool) {
    self.list = list
    self.question = question
    self.countsDays = countsDays
    isOpaque = !paths.allSatisfy(Self.keepsReferences)
  }

  /// Whether a value may change a plan's visits as planned, or what they cost.
  package func touchesPlanned(_ plan: Plan, by path: Path) -> Bool {
    guard !isOpaque else { return true }
    return touches(path.names, planned: plan, services: services(of: [plan]))
  }

  /// Whether a value may change what comes of a plan over all its outcomes.
  package func touchesOutcomes(of plan: Plan, by path: Path) -> Bool {
    let names = path.names
    let other = list.plans[question.against]
    let plans = plan.resolution == nil ? [plan] : [plan, other]
    guard !isOpaque, names[0] != "cases" else {
      return isOpaque
        || isCase(names[1]) && (plan.resolution != nil || touchesPlanned(plan, by: path))
    }
    return plans.contains { touches(names, planned: $0, services: services(of: plans)) }
  }

  /// Whether a value may change how a plan stands against the other.
  package func touchesStanding(of plan: Plan, by path: Path) -> Bool {
    touchesOutcomes(of: plan, by: path)
      || touchesOutcomes(of: list.plans[question.against], by: path)
      || !isOpaque && path.names[0] == "cases" && isCase(path.names[1])
  }

  /// All services of these plans.
  private func services(of plans: [Plan]) -> Set<Ref<Service>> {
    Set(plans.flatMap(\.services))
  }

  /// Whether the question is about the case of that id.
  private func isCase(_ id: String) -> Bool {
    question.complaint.map { list.cases[$0].id.text == id } ?? false
  }

  /// Whether the value at a path bears on a plan's visits, or on what sessions of these services
  /// cost.
  private func touches(
    _ path: [String], planned plan: Plan, services: Set<Ref<Service>>
  ) -> Bool {
    let base = list.base
    switch path[0] {
    case "services": return isPaidAlike(path[1], services)
    case "packages":
      return base.packages.contains {
        $0.id.text == path[1] && !services.isDisjoint(with: $0.covers)
      }
    case "memberships":
      return base.memberships.contains {
        $0.id.text == path[1] && !services.isDisjoint(with: $0.covers)
      }
    case "concessions":
      return question.concession.map { base.concessions[$0].id.text == path[1] } ?? false
    case "extras":
      return (question.extras + plan.phases.flatMap(\.extras))
        .contains { base.extras[$0].id.text == path[1] }
    case "insurances":
      return question.insurance.map { list.insurances[$0].id.text == path[1] } ?? false
    case "plans": return plan.id.text == path[1]
    case "cases": return isCase(path[1]) && touches(caseField: path[2], plan)
    case "changes":
      // What a change sets, by its own path; when it holds may touch anything.
      return path.count < 4
        || touches(Array(path.dropFirst(3)), planned: plan, services: services)
    default: return true
    }
  }

  /// Whether a service is one of these, or a package that covers it covers one of them too: then the
  /// package's price may follow from its own.
  private func isPaidAlike(_ id: String, _ services: Set<Ref<Service>>) -> Bool {
    guard
      let service = list.base.services.refs.first(where: { list.base.services[$0].id.text == id })
    else { return false }
    return services.contains(service)
      || list.base.packages.contains {
        $0.covers.contains(service) && !services.isDisjoint(with: $0.covers)
      }
  }

  /// Whether a key of the case bears on a plan's visits or days of relief as planned.
  private func touches(caseField field: String, _ plan: Plan) -> Bool {
    switch field {
    case "sessions": plan.phases.contains { $0.length == .asTheCase }
    case "reliefDays": countsDays
    default: false
    }
  }
}

// Which paths set values by which nothing is named.
extension Dependencies {
  /// The parts of a list in which a value has such a reach; of others nothing is said.
  private static let parts =
    Format.prices.map(\.member.name) + ["changes", "plans", "cases", "insurances"]

  /// Whether a path leads to a value that names nothing, and by which nothing is named.
  private static func keepsReferences(_ path: Path) -> Bool {
    guard parts.contains(path.part ?? ""),
      let schema = Format.priceList.schema.reached(by: path.names[...])
    else { return false }
    return !schema.holdsIDs
  }
}
