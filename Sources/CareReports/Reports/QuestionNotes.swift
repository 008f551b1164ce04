internal import CareModel
internal import PriceListFormat

/// What every figure about a question rests on, in whole sentences.
struct QuestionNotes {
  /// What was asked.
  let question: Question
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How people of the place say it.
  let phrases: Phrases
  /// Whether what plans consist of is told with prices.
  var showsPrices = true

  private var list: PriceList { phrases.list }
  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  /// What is compared first, then the complaint, then all that does not depend on it.
  func sentences() -> [String] { compared + complaint + rest }

  /// What is compared, for a picture that is handed on by itself.
  var basis: PictureBasis { PictureBasis(compared: compared, setForThisRun: setForThisRun) }

  /// What each plan consists of.
  var compared: [String] {
    PlanWords(question: question, phrases: phrases, isPriced: showsPrices).sentences()
  }

  /// What does not depend on the complaint.
  var rest: [String] {
    [time] + setForThisRun + prices + sample + ["\(notCounted) \(texts.noMedicalPromise)"]
  }

  /// Which values are not the list's own, who the client is, what is in hand, and how it may be paid.
  var setForThisRun: [String] {
    SettingWords(settings: set, complaint: question.complaint, phrases: phrases).sentences()
      + client + paying
  }

  /// Insurance, membership and offers.
  private var paying: [String] { PayingNotes(question: question, phrases: phrases).sentences() }

  /// What no figure contains: time off work, travel, what other policies pay.
  private var notCounted: String {
    question.insurance == nil ? texts.notCounted : texts.notCountedButInsurance
  }

  /// From which day to which the visits are counted.
  private var time: String {
    let horizon = question.horizon
    return texts.counted(from: style.moment(horizon.start), to: style.moment(horizon.lastDay))
  }

  /// On which days prices change, and of when they are, as far as that is true of them.
  private var prices: [String] {
    let horizon = question.horizon
    let changes = list.versions.compactMap(\.from).filter { horizon.start < $0 && $0 < horizon.end }
    // When one begins matters only where prices change before one ends.
    let beginning = style.isCounting ? [texts.firstDayIs(style.date(horizon.start))] : []
    let change =
      changes.isEmpty ? [] : [texts.pricesChange(on: changes.map(style.date))] + beginning
    let dating = PriceDate(of: list, on: horizon.start, set: set)
    guard let day = dating.day else { return change }
    let date = style.date(day)
    if dating.isSetInPart { return change + [texts.pricesAreButForThoseSet(of: date)] }
    let dated = horizon.start < day ? texts.pricesAreAlsoBefore(date) : texts.pricesAre(of: date)
    return change + [dated]
  }

  /// That the prices are made up, if they are.
  private var sample: [String] { list.isSample ? [texts.pricesAreMadeUp] : [] }
}

// What is assumed of the complaint.
extension QuestionNotes {
  /// What is assumed of the complaint, and where that comes from.
  var complaint: [String] {
    guard let complaint = question.complaint.map({ list.cases[$0] }) else { return [] }
    let course = setsOutToResolve ? self.course(complaint) : []
    return [
      texts.assumed(
        for: phrases.quoted(complaint.name),
        [texts.aSessionEases(for: complaint.reliefDays)] + course, source: complaint.source)
    ]
  }

  /// Whose prices, and which complaint over which days.
  var headInShort: [String] {
    let days = [question.horizon.start, question.horizon.lastDay].map(style.shortDate)
    let complaint = question.complaint.map { list.cases[$0].name }
    return [
      [phrases.sampleMark, list.practice].compactMap { $0 }.joined(separator: " · "),
      [complaint, days.joined(separator: " – ")].compactMap { $0 }.joined(separator: " · "),
    ]
  }

  /// What is assumed and what is not counted, in few words.
  var inShort: [String] {
    guard let complaint = question.complaint.map({ list.cases[$0] }), setsOutToResolve else {
      return [notCounted, texts.noMedicalPromise]
    }
    let facts = [
      texts.aCourseTakes(phrases.sessions(complaint.sessions)),
      texts.resolves(for: style.share(complaint.resolves), givenUpAfter: nil),
    ]
    return [texts.assumedInShort(facts), notCounted, texts.noMedicalPromise]
  }

  /// Whether a plan that is asked about sets out to resolve; else that part is not assumed.
  private var setsOutToResolve: Bool {
    (question.plans + [question.against]).contains { list.plans[$0].resolution != nil }
  }

  /// How long a course takes, and what may come of it.
  private func course(_ complaint: Case) -> [String] {
    [
      texts.aCourseTakes(phrases.sessions(complaint.sessions)),
      texts.resolves(
        for: style.share(complaint.resolves), givenUpAfter: complaint.stopAfter),
      returns(complaint),
    ].compactMap { $0 }
  }

  /// How likely the complaint comes back, when, and what it takes then.
  private func returns(_ complaint: Case) -> String? {
    guard let returns = complaint.returns, complaint.resolves > .none else { return nil }
    return texts.returns(
      for: style.share(returns.chance), after: returns.after, taking: returns.topUp)
  }
}

// Who the client is, and what is paid already.
extension QuestionNotes {
  /// The group, the extras, and the sessions in hand.
  private var client: [String] {
    let group = question.concession.map { group in
      let name = list.base.concessions[group].name
      return lowersSomething(group) ? texts.pricesFor(name) : texts.groupLowersNothing(name)
    }
    let extras = question.extras.map { list.base.extras[$0].name }
    let holdings = question.holdings.map(held)
    return [
      group,
      extras.isEmpty ? nil : texts.withEveryVisit(extras),
      holdings.isEmpty ? nil : texts.alreadyPaid(holdings),
    ].compactMap { $0 }
  }

  /// Whether a group pays less than others for anything that is compared, on any day.
  private func lowersSomething(_ group: Ref<Concession>) -> Bool {
    let services = Set((question.plans + [question.against]).flatMap { list.plans[$0].services })
    let (own, others) = (Client(concession: group), Client())
    return list.versions.map(\.prices).contains { prices in
      services.contains {
        prices.single($0, for: own)?.amount != prices.single($0, for: others)?.amount
      }
        || prices.packages.refs.contains { ref in
          !services.isDisjoint(with: prices.packages[ref].covers)
            && prices.package(ref, for: own)?.amount != prices.package(ref, for: others)?.amount
        }
    }
  }

  /// Sessions of a package in hand, and the last day on which they can be used.
  private func held(_ holding: Holding) -> String {
    texts.held(
      holding.sessions, of: phrases.quoted(list.base.packages[holding.package].name),
      until: style.date(holding.until))
  }
}
