internal import CareModel

// Plans, cases and defaults.

extension Shape where Value == PlanDraft {
  /// A plan: phases that follow one another.
  static var plan: Shape {
    .object(
      PlanDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .optional("about", .about, { $0.about = $1 }, .plan(.about)),
        .required("phases", .list(.phase, 1...20), { $0.phases = $1 }, .plan(.phases)),
      ])
  }
}

extension Shape where Value == AboutDraft {
  /// What a plan is about, in the practice's own words.
  static var about: Shape {
    .object(
      AboutDraft(),
      [
        .optional("aim", .prose, { $0.aim = $1 }, .plan(.aboutAim)),
        .optional("before", .prose, { $0.before = $1 }, .plan(.aboutBefore)),
        .optional("protocol", .prose, { $0.protocolUsed = $1 }, .plan(.aboutProtocolUsed)),
        .optional("target", .prose, { $0.target = $1 }, .plan(.aboutTarget)),
        .optional("afterwards", .prose, { $0.afterwards = $1 }, .plan(.aboutAfterwards)),
      ])
  }
}

extension Shape where Value == PhaseDraft {
  /// A phase, and whether it says how many sessions and how often, be it wrongly.
  static var phase: Shape {
    let object = Shape.object(
      PhaseDraft(),
      [
        .required("service", .turns, { $0.services = $1 }, .plan(.phaseService)),
        .optional("with", .list(.reference, 1...200), { $0.extras = $1 }, .plan(.phaseWith)),
        .optional("sessions", .sessionCount, { $0.sessions = $1 }, .plan(.phaseSessions)),
        .optional("every", .interval, { $0.every = $1 }, .plan(.phaseEvery)),
        .optional("resolves", .resolution, { $0.resolves = $1 }, .plan(.phaseResolves)),
        .optional("season", .season, { $0.season = $1 }, .plan(.phaseSeason)),
      ])
    return Shape(object.schema) { json, reading in
      var draft = object.read(json, &reading)
      draft?.place = Located(value: (), origin: json.origin, path: reading.path)
      draft?.isOpen = json["sessions"] == nil
      draft?.hasRhythm = json["every"] != nil
      return draft
    }
  }
}

extension Shape where Value == SeasonDraft {
  /// A part of each year; may wrap its end.
  static var season: Shape {
    .object(
      SeasonDraft(),
      [
        .required("from", .seasonDate, { $0.from = $1 }, .plan(.seasonFrom)),
        .required("to", .seasonDate, { $0.to = $1 }, .plan(.seasonTo)),
      ])
  }
}

extension Shape where Value == CaseDraft {
  /// A case: a complaint, and what is assumed of it.
  static var complaint: Shape {
    .object(
      CaseDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .required("sessions", .sessionRange, { $0.sessions = $1 }, .complaint(.sessions)),
        .optional(
          "reliefDays", .count(0...Case.mostReliefDays), { $0.reliefDays = $1 },
          .complaint(.reliefDays)),
        .optional("resolves", .percentage, { $0.resolves = $1 }, .complaint(.resolves)),
        .optional(
          "stopAfter", .count(1...SessionRange.limit), { $0.stopAfter = $1 }, .complaint(.stopAfter)
        ),
        .optional("returns", .returns, { $0.returns = $1 }, .complaint(.returns)),
        .optional("source", .prose, { $0.source = $1 }, .complaint(.source)),
        .optional("where", .list(.name, 1...20), { $0.places = $1 }, .complaint(.places)),
      ])
  }
}

extension Shape where Value == SessionRangeDraft {
  /// A number; or fewest, likely and most; or how many clients took how many.
  static var sessionRange: Shape {
    let range = Shape.object(
      SessionRangeDraft(),
      [
        .required(
          "fewest", .count(1...SessionRange.limit), { $0.fewest = $1 }, .complaint(.fewest)),
        .required(
          "likely", .count(1...SessionRange.limit), { $0.likely = $1 }, .complaint(.likely)),
        .required("most", .count(1...SessionRange.limit), { $0.most = $1 }, .complaint(.most)),
      ])
    let number = Shape(.count(1...SessionRange.limit)) { json, reading in
      Shape<Int>.count(1...SessionRange.limit).read(json, &reading).map { count in
        let count = Located(value: count, origin: json.origin, path: reading.path)
        return SessionRangeDraft(fewest: count, likely: count, most: count)
      }
    }
    let objects = Shape.either(range, .observed) { json in
      guard case .object(let members) = json.value else { return true }
      return !members.contains { Int($0.key) != nil }
    }
    return .either(objects, number) { if case .object = $0.value { true } else { false } }
  }
}

extension Shape where Value == SessionRangeDraft {
  /// How many clients took how many sessions.
  fileprivate static var observed: Shape {
    Shape<[TableEntry<Int>]>.table(.sessionCounts, .count(1...SessionRange.mostClients))
      .map { SessionRangeDraft(observed: $0) }
  }
}

extension Shape where Value == ReturnDraft {
  /// The chance that a complaint comes back, when, and what it takes then.
  static var returns: Shape {
    .object(
      ReturnDraft(),
      [
        .required("chance", .percentage, { $0.chance = $1 }, .complaint(.returnChance)),
        .required("after", .interval, { $0.after = $1 }, .complaint(.returnAfter)),
        .required(
          "topUp", .count(1...SessionRange.limit), { $0.topUp = $1 }, .complaint(.returnTopUp)),
      ])
  }
}

extension Shape where Value == DefaultsDraft {
  /// What is compared unless asked otherwise.
  static var defaults: Shape {
    .object(
      DefaultsDraft(),
      [
        .optional("case", .id, { $0.complaint = $1 }, .list(.defaultComplaint)),
        .optional("plans", .list(.reference, 1...100), { $0.plans = $1 }, .list(.defaultPlans)),
        .optional("against", .id, { $0.against = $1 }, .list(.defaultAgainst)),
        .optional("horizon", .interval, { $0.horizon = $1 }, .list(.defaultHorizon)),
      ])
  }
}
