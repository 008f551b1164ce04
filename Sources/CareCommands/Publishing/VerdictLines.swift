internal import CareReports
internal import Diagnostics

/// Verdicts as they are told: what is found out once for all places of which it is, and below it what
/// a reader sees differently there, each once.
struct VerdictLines {
  /// The sentences of the language.
  let texts: any Texts
  /// What has been told already, for all pages and sets of one run.
  private var told: Set<SeenDifference> = []

  /// So many differences are told for one cause; of more, how many there are.
  private static let most = 12

  init(_ texts: any Texts) {
    self.texts = texts
  }

  /// A line for each verdict, with what differs there below it; none for no verdicts.
  mutating func text(_ verdicts: [Verdict]) -> String {
    verdicts.map { verdict in
      "\(Quoted.whole(verdict.place)): \(texts.verdict(verdict.finding))\n"
        + differences(of: [verdict])
    }.joined()
  }

  /// The lines on a set: what is found out once, with the files of which it is below, those of one
  /// report in one line.
  mutating func text(ofSet verdicts: [Verdict]) -> String {
    var findings: [VerifiedFinding] = []
    for verdict in verdicts where !findings.contains(verdict.finding) {
      findings.append(verdict.finding)
    }
    return findings.map { finding in
      let found = verdicts.filter { $0.finding == finding }
      let places = Self.places(found)
      let words = texts.verdict(finding)
      let named =
        places.count == 1
        ? "\(places[0]): \(words)\n"
        : texts.found(words) + "\n" + places.map { "  \($0)\n" }.joined()
      return named + differences(of: found)
    }.joined()
  }

  /// The files, those that differ only in their ending together: `site/en/prices.csv, .html, .md`.
  private static func places(_ verdicts: [Verdict]) -> [String] {
    var reports: [[Verdict]] = []
    for verdict in verdicts {
      if reports.last?.last?.stem == verdict.stem {
        reports[reports.count - 1].append(verdict)
      } else {
        reports.append([verdict])
      }
    }
    return reports.map { forms in
      let endings = forms.dropFirst().map { ", \($0.place[$0.stem.endIndex...])" }.joined()
      return Quoted.whole((forms.first?.place ?? "") + endings)
    }
  }

  /// What differs, each once; of a report in several forms, as the first of them that people read.
  private mutating func differences(of verdicts: [Verdict]) -> String {
    var seen: Set<Substring> = []
    let reports = verdicts.filter {
      !$0.differences.isEmpty && !$0.place.hasSuffix(".csv") && seen.insert($0.stem).inserted
    }
    // The price that has changed comes before what follows from it.
    let isOfPrices = { (verdict: Verdict) in verdict.stem.hasSuffix("/prices") }
    let shown =
      reports.isEmpty
      ? Array(verdicts.prefix(1))
      : reports.filter(isOfPrices) + reports.filter { !isOfPrices($0) }
    let new = shown.flatMap(\.differences).filter { told.insert($0).inserted }
    let rest = new.count - Self.most
    return new.prefix(Self.most).map { "    \(texts.seen($0.shortened))\n" }.joined()
      + (rest > 0 ? "    \(texts.moreDiffer(rest))\n" : "")
  }
}

extension SeenDifference {
  /// With words from a page as messages may show them: on one line, and not at any length.
  fileprivate var shortened: SeenDifference {
    switch self {
    case .value(let row, let column, let seen, let listed):
      .value(
        row: Quoted.plain(row), column: Quoted.plain(column), seen: Quoted.plain(seen),
        listed: Quoted.plain(listed))
    case .words(let seen, let listed):
      .words(seen: Quoted.plain(seen), listed: Quoted.plain(listed))
    case .missing(let line): .missing(Quoted.plain(line))
    case .extra(let line): .extra(Quoted.plain(line))
    case .picture, .order: self
    }
  }
}
