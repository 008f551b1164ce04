// Between two days with visits: the periods of a membership begin, and those that are not owed any
// more can be declined, which is to leave for good.
//
// Who is to come before a fee day decides nothing on it, all others decide alike; but on a fee day that
// is also a visit's, the visit is known.
extension RuleSearch {
  /// One way to go on along a branch.
  struct Departure {
    /// What is paid until then, and the best of all that branches off.
    var merit = MeanMerit.zero
    var purse: Purse
    /// The choices on fee days.
    var stays: [Bool] = []
  }

  /// Every way to go on along one branch after a day's visits.
  ///
  /// - Returns: None if some price that is needed is on request.
  mutating func departures(from node: Int, along branch: Int, with purse: Purse) -> [Departure] {
    departures(from: node, along: branch, after: 0, Departure(purse: purse))
  }

  private mutating func departures(
    from node: Int, along branch: Int, after first: Int, _ departure: Departure
  ) -> [Departure] {
    let branches = tree[node].branches
    let day = tree[branches[branch].node].day
    guard let feeDay = nextFeeDay(for: departure.purse), feeDay <= day else {
      let later = branches.indices.first { $0 >= first && tree[branches[$0].node].day > day }
      let together = first..<(later ?? branches.count)
      guard let aside = sum(after: node, together.filter { $0 != branch }, departure.purse),
        let rest = wait(after: node, from: together.upperBound, with: departure.purse)
      else { return [] }
      var departure = departure
      departure.merit = departure.merit + aside + rest
      return [departure]
    }
    let (sooner, today) = groups(of: node, from: first, on: feeDay)
    guard let gone = sum(after: node, sooner, departure.purse),
      let apart = decideApart(after: node, today.filter { $0 != branch }, departure.purse)
    else { return [] }
    var rest = departure
    rest.merit = departure.merit + gone + apart
    guard feeDay < day else {
      return seen(rest, from: node, along: branch, others: today.upperBound)
    }
    return unseen(rest, after: node, from: today.upperBound).flatMap {
      departures(from: node, along: branch, after: today.upperBound, $0)
    }
  }

  /// Both choices of all who have not come again by a fee day.
  private func unseen(_ departure: Departure, after node: Int, from first: Int) -> [Departure] {
    var leaving = departure
    leaving.purse = self.leaving(departure.purse)
    leaving.stays.append(false)
    guard isMembershipUsed(after: node, from: first, by: departure.purse),
      let (purse, fee) = staying(departure.purse)
    else { return [leaving] }
    var staying = departure
    staying.purse = purse
    staying.merit = staying.merit + fee * weight(after: node, from: first)
    staying.stays.append(true)
    return [leaving, staying]
  }

  /// Both choices of those who are seen on a fee day, and the best of the others'.
  private mutating func seen(
    _ departure: Departure, from node: Int, along branch: Int, others first: Int
  ) -> [Departure] {
    guard let others = decide(after: node, from: first, with: departure.purse) else { return [] }
    var leaving = departure
    leaving.merit = leaving.merit + others.merit
    leaving.purse = self.leaving(departure.purse)
    leaving.stays.append(false)
    guard let (purse, fee) = staying(departure.purse) else { return [leaving] }
    var staying = departure
    staying.purse = purse
    staying.merit =
      staying.merit + others.merit + fee * tree[node].branches[branch].weight(on: tree)
    staying.stays.append(true)
    return [leaving, staying]
  }
}

// The best that can be done in the meantime.
extension RuleSearch {
  /// The best after a day's visits, when the branches from `first` on are still possible.
  mutating func wait(after node: Int, from first: Int, with purse: Purse) -> MeanMerit? {
    guard let feeDay = nextFeeDay(for: purse) else {
      return sum(after: node, first..<tree[node].branches.count, purse)
    }
    let (sooner, today) = groups(of: node, from: first, on: feeDay)
    guard let gone = sum(after: node, sooner, purse),
      let apart = decideApart(after: node, today, purse),
      let rest = decide(after: node, from: today.upperBound, with: purse)
    else { return nil }
    return gone + apart + rest.merit
  }

  /// The best of leaving and staying, of those who are seen on the fee day itself.
  mutating func decide(
    for branch: Int, of node: Int, with purse: Purse
  ) -> (stays: Bool, merit: MeanMerit)? {
    let weight = tree[node].branches[branch].weight(on: tree)
    let leaving = go(to: branch, of: node, with: leaving(purse))
    guard let (stayed, fee) = staying(purse), let rest = go(to: branch, of: node, with: stayed)
    else { return leaving.map { (false, $0) } }
    return better(leaving, than: fee * weight + rest)
  }

  /// The best of leaving and staying, of all who have not come again by a fee day.
  mutating func decide(
    after node: Int, from first: Int, with purse: Purse
  ) -> (stays: Bool, merit: MeanMerit)? {
    let all = first..<tree[node].branches.count
    let leaving = sum(after: node, all, leaving(purse))
    guard isMembershipUsed(after: node, from: first, by: purse), let (stayed, fee) = staying(purse),
      let rest = wait(after: node, from: first, with: stayed)
    else { return leaving.map { (false, $0) } }
    return better(leaving, than: fee * weight(after: node, from: first) + rest)
  }

  private func better(
    _ leaving: MeanMerit?, than staying: MeanMerit
  ) -> (stays: Bool, merit: MeanMerit) {
    guard let leaving, leaving <= staying else { return (true, staying) }
    return (false, leaving)
  }

  private mutating func decideApart(
    after node: Int, _ branches: some Sequence<Int>, _ purse: Purse
  ) -> MeanMerit? {
    var merit = MeanMerit.zero
    for branch in branches {
      guard let best = decide(for: branch, of: node, with: purse)?.merit else { return nil }
      merit = merit + best
    }
    return merit
  }

  private mutating func sum(
    after node: Int, _ branches: some Sequence<Int>, _ purse: Purse
  ) -> MeanMerit? {
    var merit = MeanMerit.zero
    for branch in branches {
      guard let best = go(to: branch, of: node, with: purse) else { return nil }
      merit = merit + best
    }
    return merit
  }

  private mutating func go(to branch: Int, of node: Int, with purse: Purse) -> MeanMerit? {
    let branch = tree[node].branches[branch]
    return best(at: branch.node, with: arriving(at: branch.node, with: purse))
      .map { $0.merit * branch.factor }
  }

  /// The branches from one on: those before a day, and those on it.
  func groups(
    of node: Int, from first: Int, on day: Day
  ) -> (sooner: Range<Int>, today: Range<Int>) {
    let branches = tree[node].branches[first...]
    let sooner = first + branches.prefix { tree[$0.node].day < day }.count
    let today = branches[sooner...].prefix { tree[$0.node].day == day }.count
    return (first..<sooner, sooner..<(sooner + today))
  }

  /// How many have not come again before the branches from one on.
  private func weight(after node: Int, from first: Int) -> Int128 {
    tree[node].branches[first...].reduce(tree[node].ending) { $0 + $1.weight(on: tree) }
  }

  /// Whether a visit that is still possible could use the membership.
  private func isMembershipUsed(after node: Int, from first: Int, by purse: Purse) -> Bool {
    guard case .running(let terms, _) = purse.membership else { return false }
    return tree[node].branches[first...].contains {
      !choices[$0.node].arrival.reach[memberships[terms].coverage].stops.isEmpty
    }
  }
}
