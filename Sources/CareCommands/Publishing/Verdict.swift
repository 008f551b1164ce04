/// What `verify` finds out about a published file, or a fragment in a page.
struct Verdict: Sendable {
  enum Finding: Hashable, Sendable {
    /// It says what the price list says.
    case fine
    /// It does, although the price list has changed since: in something that it does not show.
    case fineStill
    case missing
    case stale
    case edited
    case editedAndStale
    /// The set would have it now.
    case unpublished
    /// The set would not have it any more.
    case dropped
    /// There is nothing of ours in the page.
    case nothing
    /// It does not say what made it.
    case unmarked
    /// It says that it was made by something else than a command that makes tables.
    case foreign
    /// Its command cannot be carried out any more; with what that says.
    case failing(String)
  }

  /// Which file, and which line of it.
  let place: String
  let finding: Finding

  /// Whether there is nothing to be done.
  var isFine: Bool { finding == .fine || finding == .fineStill }

  /// What is said of it.
  var words: String {
    switch finding {
    case .fine: "fine"
    case .fineStill: "fine, though the price list has changed since"
    case .missing: "missing"
    case .stale: "stale: the price list says something else now"
    case .edited: "edited by hand: it is not what carecost wrote"
    case .editedAndStale: "edited by hand, and stale: the price list says something else now"
    case .unpublished: "missing: the price list has grown by it since"
    case .dropped: "stale: the price list has nothing for it any more"
    case .nothing: "there is no table of carecost in it"
    case .unmarked: "nobody can tell: it has lost its data-carecost attributes"
    case .foreign: "nobody can tell: its data-carecost-command makes no table"
    case .failing(let reason): "stale: its command does not work any more: \(reason)"
    }
  }
}
