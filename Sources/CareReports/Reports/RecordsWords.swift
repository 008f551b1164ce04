internal import CareModel
internal import CareRecords

/// What a practice's own appointments say, in whole sentences.
struct RecordsWords {
  /// What is told.
  let findings: RecordsFindings
  /// Whether clients are named.
  let namesClients: Bool
  /// How people of the place say it.
  let phrases: Phrases

  var texts: any Texts { phrases.texts }
  var style: LocaleStyle { phrases.style }

  /// The most services whose rhythm is said in a sentence; the table has them all.
  private static let mostRhythms = 3

  /// The answers, a paragraph each.
  var answers: [String] {
    [span] + rhythms + [sessions, returns, resolved, payments, packages].compactMap { $0 }
  }

  /// Which records these are.
  private var span: String {
    texts.recordsGo(
      from: style.date(findings.first), to: style.date(findings.last),
      sessions: style.number(findings.sessions), clients: style.number(findings.clients))
  }

  /// The rhythms that most gaps tell of.
  private var rhythms: [String] {
    let told = findings.rhythms.filter { $0.gaps != nil }
      .sorted { ($1.gaps?.count ?? 0) < ($0.gaps?.count ?? 0) }
    return told.prefix(Self.mostRhythms).compactMap { rhythm in
      rhythm.gaps.map {
        texts.daysBetweenSessions(of: phrases.quoted(name(of: rhythm.service)), words($0))
      }
    }
  }

  /// How many sessions a course takes.
  private var sessions: String? {
    guard let episodes = findings.episodes, let sessions = episodes.sessions else { return nil }
    return texts.sessionsOfCourse(words(sessions), running: style.number(episodes.running))
  }

  /// Who came back within the longest time that is known.
  private var returns: String? {
    guard let episodes = findings.episodes, episodes.ended > 0 else { return nil }
    guard let known = episodes.comeBack.last(where: { $0.share != nil }), let share = known.share
    else { return EpisodeFindings.months.first.map { texts.returnsNotKnown(within: $0) } }
    return texts.cameBack(
      within: known.months, words(share), of: style.number(episodes.returns.count))
  }

  /// What was noted of the outcome.
  private var resolved: String? {
    guard let episodes = findings.episodes else { return nil }
    guard let (some, all) = episodes.resolved, let share = episodes.resolvedShare else {
      return texts.resolvedNotNoted
    }
    return texts.notedAsResolved(style.number(some), of: style.number(all), words(share))
  }

  /// What clients paid against the cheapest way.
  private var payments: String? {
    guard let payments = findings.payments, !payments.clients.isEmpty else { return nil }
    return texts.clientsPaid(
      style.amount(payments.paid), cheapest: style.amount(payments.least),
      overpaying: style.number(payments.overpaying), of: style.number(payments.clients.count))
  }

  /// What is left of packages.
  private var packages: String? {
    guard let packages = findings.packages, packages.contains(where: { $0.sold > 0 }) else {
      return nil
    }
    return texts.sessionsOpen(
      style.number(packages.reduce(0) { $0 + $1.open }),
      worth: style.amount(packages.map(\.owed).total()),
      until: packages.compactMap(\.firstLapse).min().map(style.date),
      lapsed: style.number(packages.reduce(0) { $0 + $1.lapsed }),
      worth: style.amount(packages.map(\.lapsedWorth).total()))
  }
}

// What the answers rest on.
extension RecordsWords {
  /// In whole sentences.
  var notes: [String] {
    [leftOut, texts.daysBetweenMean].compactMap { $0 } + ofCourses + ofPayments
      + (findings.packages == nil ? [] : [texts.packagesMean])
      + (findings.payments == nil ? [] : [texts.cashMeans] + cashLeftOut)
      + [namesClients ? texts.clientsNamed : texts.nobodyNamed]
  }

  /// What the months do not count since the list does not have what it was paid for; none where nothing was.
  private var cashLeftOut: [String] {
    let cash = findings.leftOut.cash
    return cash == .zero ? [] : [texts.cashNotCounted(style.amount(cash))]
  }

  /// How many rows say nothing here, and why; `nil` if all do.
  private var leftOut: String? {
    let rows = findings.leftOut
    let counts: [(Int, LeftOutReason)] = [
      (rows.cancelled, .cancelled), (rows.later, .later), (rows.unknown, .unknown),
      (rows.unreadable, .unreadable),
    ]
    let clauses = counts.filter { $0.0 > 0 }.map { texts.leftOut(style.number($0), $1) }
    return clauses.isEmpty ? nil : texts.rowsLeftOut(clauses)
  }

  /// What a course is, and how its figures come about.
  private var ofCourses: [String] {
    guard let episodes = findings.episodes else { return [] }
    let phases = findings.list.plans.flatMap(\.phases).filter { $0.resolves != nil }
    let services = findings.list.base.services.refs.filter { service in
      phases.contains { $0.services.contains(service) }
    }
    let names = services.map { phrases.quoted(name(of: $0)) }
    let complaint = episodes.complaint.map { findings.list.cases[$0].name }
    let noted = complaint.map { texts.coursesNoted(for: phrases.quoted($0)) }
    return [texts.courseMeans(phrases.joined(names), gap: episodes.gap)]
      + (episodes.tellsComplaints ? noted.map { [$0] } ?? [] : [texts.coursesOfAll])
      + [texts.sharesMean] + (episodes.restsOnFew && episodes.ended > 0 ? [few(episodes)] : [])
  }

  /// That there are too few courses to say much.
  private func few(_ episodes: EpisodeFindings) -> String {
    texts.fewCourses(
      style.number(episodes.ended), unless: style.number(EpisodeFindings.few))
  }

  /// What is held against the cheapest way.
  private var ofPayments: [String] {
    guard let payments = findings.payments else { return [] }
    let counts: [(Int, (String) -> String)] = [
      (payments.incomplete, texts.paymentsIncomplete), (payments.uncosted, texts.paymentsUncosted),
      (payments.unproven, texts.paymentsUnproven),
    ]
    let from = findings.list.from.flatMap { findings.first < $0 ? $0 : nil }
    return [texts.paymentsMean]
      + (from.map { [texts.recordsBeforeList(from: style.date($0))] } ?? [])
      + counts.filter { $0.0 > 0 }.map { count, say in say(style.number(count)) }
  }
}

// Words for figures.
extension RecordsWords {
  /// A service's name.
  func name(of service: Ref<Service>) -> String { findings.list.base.services[service].name }

  /// Quartiles as people of the place write them.
  func words(_ quartiles: Quartiles) -> QuartilesInWords {
    QuartilesInWords(
      count: style.number(quartiles.count), lower: number(quartiles.lower),
      median: number(quartiles.median), upper: number(quartiles.upper))
  }

  /// A number of quarters.
  private func number(_ quarters: Int) -> String {
    style.number(quarters * (100 / Quartiles.parts), decimals: 2)
  }

  /// A share with its interval, to a tenth of a percent.
  private func words(_ confidence: Confidence) -> ShareInWords {
    let interval = confidence.low.flatMap { low in
      confidence.high.map { (style.share(.init(toTenths: low)), style.share(.init(toTenths: $0))) }
    }
    return ShareInWords(share: style.share(.init(toTenths: confidence.share)), interval: interval)
  }
}
