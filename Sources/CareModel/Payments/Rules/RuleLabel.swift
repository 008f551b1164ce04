/// One way to have paid so far, on the way along the tree's trunk: what it comes to, side branches
/// included, and what it leaves in the purse.
struct RuleLabel: Preferable, Sendable {
  /// For all clients, each outcome times its weight.
  var merit: MeanMerit
  /// Where it stands among equally good ones.
  var preference = Preference()
  var purse: Purse
  /// Its last choice in the ``Trail``.
  var last: Int?

  /// Whether it comes first among equally good ones.
  func precedes(_ other: RuleLabel) -> Bool {
    merit == other.merit ? preference < other.preference : merit < other.merit
  }
}

/// The choices of many labels, those that they have in common kept once.
struct Trail: Sendable {
  /// What is chosen.
  enum Choice: Sendable {
    /// How a visit is paid, and which membership is joined before.
    case pay(VisitPayment.Cover, joining: Int?)
    /// Whether a member stays on a fee day.
    case stay(Bool)
  }

  private var links: [(before: Int?, choice: Choice)] = []

  mutating func add(_ choice: Choice, after last: Int?) -> Int {
    links.append((last, choice))
    return links.count - 1
  }

  /// All choices up to one, in order.
  func choices(to last: Int?) -> [Choice] {
    var choices: [Choice] = []
    var next = last
    while let place = next {
      choices.append(links[place].choice)
      next = links[place].before
    }
    return choices.reversed()
  }
}

extension Purse {
  /// What is lost at the most by having this in place of another purse, each outcome times its weight;
  /// `nil` if that is not known, 0 if whatever can be done with the other can be done with this.
  ///
  /// Whatever is done with the other purse, this imitates, paying singly where a session lacks. For
  /// sessions that serve the same, the debt is the largest surplus of the other in sessions that last
  /// to some day or longer; so many uses at the most have to be paid singly, for by Hall's condition
  /// the rest fit. What the year of an insurance leaves is another matter.
  ///
  /// - Parameters:
  ///   - other: What is in hand there.
  ///   - ahead: What may come.
  ///   - repaid: What a session less costs at the most where an insurance pays something back.
  /// - Returns: For all clients, each outcome times its weight.
  /// - Complexity: O(lots of sessions).
  func loss(insteadOf other: Purse, ahead: Prospect, repaid: Int) -> Int128? {
    guard canImitate(other.membership), zip(bought, other.bought).allSatisfy({ $0 <= $1 })
    else { return nil }
    var loss: Int128 = 0
    var (own, their) = (sessions.count - 1, other.sessions.count - 1)
    while their >= 0 {
      let kind = other.sessions[their].kind
      while own >= 0, kind.precedes(sessions[own].kind) { own -= 1 }
      var (surplus, debt) = (0, 0)
      while their >= 0, other.sessions[their].kind == kind {
        let lot = other.sessions[their]
        while own >= 0, sessions[own].kind == kind, sessions[own].lastDay >= lot.lastDay {
          surplus -= sessions[own].count
          own -= 1
        }
        surplus += lot.count
        debt = max(debt, surplus)
        their -= 1
      }
      while own >= 0, sessions[own].kind == kind { own -= 1 }
      guard debt > 0 else { continue }
      let reach = ahead.reach[kind.coverage]
      guard let unrepaid = reach.loss(of: debt) else { return nil }
      loss += reach.isRepaid ? reach.unpaid(by: debt) * Int128(repaid) : unrepaid
    }
    return loss
  }

  /// Whether a client with this membership can do whatever one with another can.
  private func canImitate(_ other: Membership) -> Bool {
    switch (membership, other) {
    case (_, .left): true
    case (.never, .never): true
    case (.running(let own, let begun), .running(let their, let theirBegun)):
      own == their && begun == theirBegun
    default: false
    }
  }
}
