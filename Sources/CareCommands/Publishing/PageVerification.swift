internal import CareModel
internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// Holds the fragments in a page of the website against the price list.
///
/// A page is somebody else's word: what it says was set is not taken for the list's own, a command is
/// carried out once however often it stands there, and only so much work is done for one page.
struct PageVerification {
  /// The page's name.
  let page: String
  /// The list that it is held against.
  let basis: VerificationBasis
  private var budget = WorkBudget.ofPage
  private var made: [RecordedCommand: VerifiedFragment] = [:]

  /// What a command makes of the list.
  private enum VerifiedFragment {
    case listed(ListedContent, fingerprint: String?)
    case none(VerifiedFinding)
  }

  /// A page is read whole or not at all.
  static let mostBytes = PriceListReader.mostBytes

  init(page: String, basis: VerificationBasis) {
    self.page = page
    self.basis = basis
  }

  /// One for each fragment, and for each catalogue for search engines, in order.
  mutating func verdicts(on bytes: [UInt8], speaking language: Language) throws -> [Verdict] {
    guard bytes.count <= Self.mostBytes else {
      return [Verdict(place: page, finding: .tooLarge(mebibytes: Self.mostBytes >> 20))]
    }
    let fragments = PastedFragment.all(in: bytes).map { ($0.line, verdict($0, language)) }
    let catalogues = try OffersVerification(basis).verdicts(on: bytes, of: page)
    return (fragments + catalogues).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func verdict(_ fragment: PastedFragment, _ language: Language) -> Verdict {
    let place = "\(page):\(fragment.line)"
    guard fragment.isShown else { return Verdict(place: place, finding: .hidden) }
    guard let provenance = fragment.provenance else {
      return Verdict(place: place, finding: .unmarked)
    }
    guard let command = RecordedCommand(provenance.command) else {
      return Verdict(place: place, finding: .foreign)
    }
    switch make(command, language) {
    case .none(let finding): return Verdict(place: place, finding: finding)
    case .listed(let listed, let fingerprint):
      let isSameList = fingerprint == provenance.fingerprint
      return listed.verdict(
        on: fragment.content, at: place, isSameList: isSameList,
        unlike: isSameList ? .edited : .stale)
    }
  }

  private mutating func make(
    _ command: RecordedCommand, _ language: Language
  ) -> VerifiedFragment {
    if let known = made[command] { return known }
    let new = fragment(of: command, language)
    made[command] = new
    return new
  }

  private mutating func fragment(
    of recorded: RecordedCommand, _ language: Language
  ) -> VerifiedFragment {
    var command = recorded
    let start: Day?
    do {
      let asked = try command.asked(of: basis.prices, language.texts)
      if !basis.list.vouches(for: asked.settings) { return .none(.ownValues(asked.settings.shown)) }
      if asked.settings.isEmpty { command = command.setting(basis.list.settings) }
      guard budget.take(asked.work) else {
        return .none(.tooMuchWork(comparisons: budget.comparisons))
      }
      start = asked.start
    } catch let error as UsageError {
      return .none(.failing(error.message(in: language.texts)))
    } catch {
      return .none(.foreign)
    }
    let outcome = command.outcome(of: basis.list.bytes, speaking: language)
    guard outcome.status == .done else { return .none(.failing(Self.reason(outcome.messages))) }
    guard let now = Self.fragment(in: outcome) else { return .none(.foreign) }
    let later = start.flatMap { self.later(command, since: $0, language) }
    return .listed(
      ListedContent(now: now.content, later: later), fingerprint: now.provenance?.fingerprint)
  }

  /// What the command makes with the prices of the day on which the page is read; `nil` if they are
  /// those of the day that it was made for.
  private func later(
    _ command: RecordedCommand, since start: Day, _ language: Language
  ) -> (content: VisibleContent?, since: String)? {
    guard let inForce = PricesInForce(of: basis.list.bytes, on: basis.day, since: start) else {
      return nil
    }
    let outcome = command.outcome(of: inForce.bytes, speaking: language)
    return (Self.fragment(in: outcome)?.content, basis.date(inForce.since))
  }

  private static func fragment(in outcome: Outcome) -> PastedFragment? {
    PastedFragment.all(in: Array(outcome.output.utf8)).first
  }

  /// The first line of what a command says, without its name.
  private static func reason(_ messages: String) -> String {
    let line = messages.prefix { $0 != "\n" }
    return String(line.trimmingPrefix("\(Application.name): "))
  }
}

extension ListFile {
  /// Whether whoever verifies has named these very values, or there are none.
  func vouches(for recorded: [SettingWord]) -> Bool {
    recorded.isEmpty
      || recorded.map(\.setting.path) == settings.map(\.path)
        && recorded.map(\.setting.value) == settings.map(\.value)
  }
}

extension [SettingWord] {
  /// As they were given, for messages; of many, the first.
  var shown: String {
    let words = prefix(3).map { Quoted.plain("--set \($0.argument)") }.joined(separator: " ")
    return count > 3 ? words + " …" : words
  }
}
