internal import CarePublishing
internal import CareReports
internal import Diagnostics
internal import PriceListFormat

/// Holds the fragments in a page of the website against the price list.
struct PageVerification {
  /// The page's file.
  let page: String
  /// The list that it is held against.
  let list: ListFile

  /// One for each fragment, in order.
  func verdicts(in world: World) throws(InputFailure) -> [Verdict] {
    let fragments = PastedFragment.all(in: try world.readFile(page))
    return fragments.map {
      Verdict(place: "\(page):\($0.line)", finding: finding($0, world.language))
    }
  }

  /// What is found out about one fragment.
  private func finding(
    _ fragment: PastedFragment, _ language: Language
  ) -> VerifiedFinding {
    guard let provenance = fragment.provenance else { return .unmarked }
    guard let command = RecordedCommand(provenance.command) else { return .foreign }
    let outcome = command.outcome(of: list.bytes, speaking: language)
    guard outcome.status == .done else { return .failing(Self.reason(outcome.messages)) }
    guard let now = PastedFragment.all(in: Array(outcome.output.utf8)).first else {
      return .foreign
    }
    let isSameList = now.provenance?.fingerprint == provenance.fingerprint
    if now.saysTheSame(as: fragment) { return isSameList ? .fine : .fineStill }
    return isSameList ? .edited : .stale
  }

  /// The first line of what a command says, without its name.
  private static func reason(_ messages: String) -> String {
    let line = messages.prefix { $0 != "\n" }
    return String(line.trimmingPrefix("\(Application.name): "))
  }
}
