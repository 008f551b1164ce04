internal import CareModel

// Plans, cases and defaults.

extension Shape where Value == PlanDraft {
  static var plan: Shape {
    .object(
      PlanDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .optional("about", .about, \.about, "what the plan is about, in words"),
        .required("phases", .list(.phase, 1...20), \.phases, "what follows one another"),
      ])
  }
}

extension Shape where Value == AboutDraft {
  static var about: Shape {
    .object(
      AboutDraft(),
      [
        .optional("aim", .text, \.aim, "what it is for"),
        .optional("before", .text, \.before, "what comes before"),
        .optional("protocol", .text, \.protocolUsed, "how it is built"),
        .optional("target", .text, \.target, "what it works on"),
        .optional("afterwards", .text, \.afterwards, "what comes afterwards"),
      ])
  }
}

extension Shape where Value == PhaseDraft {
  static var phase: Shape {
    let object = Shape.object(
      PhaseDraft(),
      [
        .required("service", .id, \.service, "what is given"),
        .optional("sessions", .sessionCount, \.sessions, "how many; open-ended if left out"),
        .optional("every", .interval, \.every, "how often"),
        .optional("resolves", .resolution, \.resolves, "whether it may end the complaint"),
        .optional("season", .season, \.season, "the part of each year in which it goes on"),
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
        .required("from", .seasonDate, \.from, "the first day, such as \"11-01\""),
        .required("to", .seasonDate, \.to, "the last day, such as \"03-31\""),
      ])
  }
}

extension Shape where Value == CaseDraft {
  static var complaint: Shape {
    .object(
      CaseDraft(),
      [
        .required("id", .id, \.id, "a short name"),
        .required("name", .text, \.name, "the name that clients read"),
        .required("sessions", .sessionRange, \.sessions, "how many sessions a course takes"),
        .optional("reliefDays", .count(0...365), \.reliefDays, "the days that a session eases it"),
        .optional("resolves", .percentage, \.resolves, "how likely a course ends it"),
        .optional(
          "stopAfter", .count(1...SessionRange.limit), \.stopAfter,
          "after how many sessions a course that does not help is given up"),
        .optional("returns", .returns, \.returns, "how likely it comes back"),
        .optional("source", .text, \.source, "where the figures come from"),
      ])
  }
}

extension Shape where Value == SessionRangeDraft {
  /// A number, or fewest, likely and most.
  static var sessionRange: Shape {
    let range = Shape.object(
      SessionRangeDraft(),
      [
        .required("fewest", .count(1...SessionRange.limit), \.fewest, "at the fewest"),
        .required("likely", .count(1...SessionRange.limit), \.likely, "most likely"),
        .required("most", .count(1...SessionRange.limit), \.most, "at the most"),
      ])
    let number = Shape(.count(1...SessionRange.limit)) { json, reading in
      Shape<Int>.count(1...SessionRange.limit).read(json, &reading).map { count in
        let count = Located(value: count, origin: json.origin, path: reading.path)
        return SessionRangeDraft(fewest: count, likely: count, most: count)
      }
    }
    return .either(range, number) { if case .object = $0.value { true } else { false } }
  }
}

extension Shape where Value == ReturnDraft {
  static var returns: Shape {
    .object(
      ReturnDraft(),
      [
        .required("chance", .percentage, \.chance, "how likely, once resolved"),
        .required("after", .interval, \.after, "how long after it was resolved"),
        .required(
          "topUp", .count(1...SessionRange.limit), \.topUp, "the sessions that it then takes"),
      ])
  }
}

extension Shape where Value == DefaultsDraft {
  static var defaults: Shape {
    .object(
      DefaultsDraft(),
      [
        .optional("case", .id, \.complaint, "the case"),
        .optional("plans", .list(.reference, 1...100), \.plans, "the plans, in order"),
        .optional("against", .id, \.against, "the plan they are held against"),
        .optional("horizon", .interval, \.horizon, "how far to look"),
      ])
  }
}
