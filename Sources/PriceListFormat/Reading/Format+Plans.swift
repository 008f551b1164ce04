internal import CareModel

// Plans, cases and defaults.

extension Shape where Value == PlanDraft {
  static var plan: Shape {
    .object(
      PlanDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .optional("about", .about, { $0.about = $1 }, "what the plan is about, in words"),
        .required("phases", .list(.phase, 1...20), { $0.phases = $1 }, "what follows one another"),
      ])
  }
}

extension Shape where Value == AboutDraft {
  static var about: Shape {
    .object(
      AboutDraft(),
      [
        .optional("aim", .text, { $0.aim = $1 }, "what it is for"),
        .optional("before", .text, { $0.before = $1 }, "what comes before"),
        .optional("protocol", .text, { $0.protocolUsed = $1 }, "how it is built"),
        .optional("target", .text, { $0.target = $1 }, "what it works on"),
        .optional("afterwards", .text, { $0.afterwards = $1 }, "what comes afterwards"),
      ])
  }
}

extension Shape where Value == PhaseDraft {
  static var phase: Shape {
    let object = Shape.object(
      PhaseDraft(),
      [
        .required("service", .turns, { $0.services = $1 }, "what is given; several, in turn"),
        .optional(
          "with", .list(.reference, 1...200), { $0.extras = $1 }, "what is added to its visits"),
        .optional(
          "sessions", .sessionCount, { $0.sessions = $1 }, "how many; open-ended if left out"),
        .optional("every", .interval, { $0.every = $1 }, "how often"),
        .optional(
          "resolves", .resolution, { $0.resolves = $1 }, "whether it may end the complaint"),
        .optional(
          "season", .season, { $0.season = $1 }, "the part of each year in which it goes on"),
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
  static var season: Shape {
    .object(
      SeasonDraft(),
      [
        .required("from", .seasonDate, { $0.from = $1 }, "the first day, such as \"11-01\""),
        .required("to", .seasonDate, { $0.to = $1 }, "the last day, such as \"03-31\""),
      ])
  }
}

extension Shape where Value == CaseDraft {
  static var complaint: Shape {
    .object(
      CaseDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .required(
          "sessions", .sessionRange, { $0.sessions = $1 }, "how many sessions a course takes"),
        .optional(
          "reliefDays", .count(0...365), { $0.reliefDays = $1 }, "the days that a session eases it"),
        .optional("resolves", .percentage, { $0.resolves = $1 }, "how likely a course ends it"),
        .optional(
          "stopAfter", .count(1...SessionRange.limit), { $0.stopAfter = $1 },
          "after how many sessions a course that does not help is given up"),
        .optional("returns", .returns, { $0.returns = $1 }, "how likely it comes back"),
        .optional("source", .text, { $0.source = $1 }, "where the figures come from"),
        .optional(
          "where", .list(.text, 1...20), { $0.places = $1 }, "where it is, as a client would say"),
      ])
  }
}

extension Shape where Value == SessionRangeDraft {
  /// A number; or fewest, likely and most; or how many clients took how many.
  static var sessionRange: Shape {
    let range = Shape.object(
      SessionRangeDraft(),
      [
        .required("fewest", .count(1...SessionRange.limit), { $0.fewest = $1 }, "at the fewest"),
        .required("likely", .count(1...SessionRange.limit), { $0.likely = $1 }, "most likely"),
        .required("most", .count(1...SessionRange.limit), { $0.most = $1 }, "at the most"),
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
  static var returns: Shape {
    .object(
      ReturnDraft(),
      [
        .required("chance", .percentage, { $0.chance = $1 }, "how likely, once resolved"),
        .required("after", .interval, { $0.after = $1 }, "how long after it was resolved"),
        .required(
          "topUp", .count(1...SessionRange.limit), { $0.topUp = $1 },
          "the sessions that it then takes"),
      ])
  }
}

extension Shape where Value == DefaultsDraft {
  static var defaults: Shape {
    .object(
      DefaultsDraft(),
      [
        .optional("case", .id, { $0.complaint = $1 }, "the case"),
        .optional("plans", .list(.reference, 1...100), { $0.plans = $1 }, "the plans, in order"),
        .optional("against", .id, { $0.against = $1 }, "the plan they are held against"),
        .optional("horizon", .interval, { $0.horizon = $1 }, "how far to look"),
      ])
  }
}
