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
  /// The page's file.
  let page: String
  /// The list that it is held against.
  let list: ListFile
  let prices: PriceList
  private var budget = WorkBudget.ofPage
  private var made: [RecordedCommand: VerifiedFragment] = [:]

  /// What a command makes today.
  private enum VerifiedFragment {
    case fragment(PastedFragment)
    case none(VerifiedFinding)
  }

  /// A page is read whole or not at all.
  static let mostBytes = PriceListReader.mostBytes

  init(page: String, list: ListFile, prices: PriceList) {
    self.page = page
    self.list = list
    self.prices = prices
  }

  /// One for each fragment, in order.
  mutating func verdicts(in world: World) throws(InputFailure) -> [Verdict] {
    let bytes = try world.readFile(page)
    guard bytes.count <= Self.mostBytes else {
      return [Verdict(place: page, finding: .tooLarge(mebibytes: Self.mostBytes >> 20))]
    }
    return PastedFragment.all(in: bytes).map {
      Verdict(place: "\(page):\($0.line)", finding: finding($0, world.language))
    }
  }

  private mutating func finding(
    _ fragment: PastedFragment, _ language: Language
  ) -> VerifiedFinding {
    guard let provenance = fragment.provenance else { return .unmarked }
    guard let command = RecordedCommand(provenance.command) else { return .foreign }
    switch make(command, language) {
    case .none(let finding): return finding
    case .fragment(let now):
      let isSameList = now.provenance?.fingerprint == provenance.fingerprint
      if now.saysTheSame(as: fragment) { return isSameList ? .fine : .fineStill }
      return isSameList ? .edited : .stale
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
    of command: RecordedCommand, _ language: Language
  ) -> VerifiedFragment {
    do {
      let (settings, work) = try command.asked(of: prices, language.texts)
      if !list.vouches(for: settings) { return .none(.ownValues(settings.shown)) }
      guard budget.take(work) else { return .none(.tooMuchWork(comparisons: budget.comparisons)) }
    } catch let error as UsageError {
      return .none(.failing(error.message(in: language.texts)))
    } catch {
      return .none(.foreign)
    }
    let outcome = command.outcome(of: list.bytes, speaking: language)
    guard outcome.status == .done else { return .none(.failing(Self.reason(outcome.messages))) }
    let now = PastedFragment.all(in: Array(outcome.output.utf8)).first
    return now.map { .fragment($0) } ?? .none(.foreign)
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
