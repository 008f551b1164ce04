internal import CareModel

/// What stands below a price list: the day, tax, groups, and the prices that will change.
struct PricesNotes {
  /// With all its dated changes.
  let list: PriceList
  /// Of which day.
  let day: Day
  /// For whom.
  let client: Client
  /// How it is said.
  let phrases: Phrases

  /// The prices of the day.
  private var prices: Prices { list.prices(on: day) }

  /// A sentence each, the day first.
  func sentences() -> [String] {
    [date] + tax + groups + insurances + changes
  }

  private var texts: any Texts { phrases.texts }

  /// Of which day the prices are, and for whom.
  private var date: String {
    let date = phrases.style.date(day)
    guard let concession = client.concession else { return texts.prices(on: date) }
    return texts.prices(on: date, for: prices.concessions[concession].name)
  }

  /// What tax is in them.
  private var tax: [String] {
    guard let usual = prices.tax?.percent else { return [] }
    let own = Dictionary(grouping: prices.services.filter { $0.tax != nil }) { $0.tax?.percent }
    let others = own.compactMap { percent, services in
      percent.flatMap { $0 == usual ? nil : ($0, services.map { phrases.quoted($0.name) }) }
    }
    return [
      texts.includingTax(
        of: phrases.style.share(usual),
        but: others.sorted { $0.0.millionths < $1.0.millionths }
          .map { (phrases.style.share($0.0), $0.1) })
    ]
  }

  /// What each group pays that no table tells of; nothing where the prices are one group's own.
  private var groups: [String] {
    guard client.concession == nil else { return [] }
    let told = ReducedPrices(prices, for: client).groups
    return prices.concessions.refs.filter { !told.contains($0) }.map { ref in
      let concession = prices.concessions[ref]
      let group = Client(concession: ref)
      switch concession.reduction {
      case .discount(let discount):
        return texts.offSingleSessions(phrases.style.share(discount), for: concession.name)
      case .prices(let table):
        let names =
          prices.services.refs.compactMap { ref in
            table.services[ref].map { _ in
              "\(prices.services[ref].name) \(text(prices.single(ref, for: group)))"
            }
          }
          + prices.packages.refs.compactMap { ref in
            table.packages[ref].map { _ in
              "\(prices.packages[ref].name) \(text(prices.package(ref, for: group)))"
            }
          }
        return texts.labelled(concession.name, names.joined(separator: ", ")) + "."
      }
    }
  }

  /// For what each insurance pays.
  private var insurances: [String] {
    list.insurances.map { insurance in
      texts.paidBack(by: insurance.name, for: insurance.covers.map { prices.services[$0].name })
    }
  }

  /// What is charged, or that it is to be asked for.
  private func text(_ price: Derivation?) -> String { text(price?.amount) }

  private func text(_ amount: Amount?) -> String {
    amount.map(phrases.style.amount) ?? texts.onRequest
  }

  /// What will cost something else from a later day on.
  private var changes: [String] {
    zip(list.versions, list.versions.dropFirst()).compactMap { before, after in
      guard let from = after.from, from > day else { return nil }
      let changed = changedPrices(from: before.prices, to: after.prices)
      guard !changed.isEmpty else { return nil }
      return texts.from(phrases.style.date(from), changed)
    }
  }

  /// What differs between two days, with its new price.
  private func changedPrices(from old: Prices, to new: Prices) -> [String] {
    let amounts = { (prices: Prices) -> [(String, Amount?)] in
      prices.services.refs.map {
        (prices.services[$0].name, prices.single($0, for: client)?.amount)
      }
        + prices.packages.refs.map {
          (prices.packages[$0].name, prices.package($0, for: client)?.amount)
        }
        + prices.memberships.refs.map { (prices.memberships[$0].name, prices.fee($0)?.amount) }
        + prices.extras.refs.map { (prices.extras[$0].name, prices.extra($0)?.amount) }
    }
    return zip(amounts(old), amounts(new)).compactMap { old, new in
      guard old.1 != new.1 else { return nil }
      return "\(new.0) \(text(new.1))"
    }
  }
}
