internal import CareModel

/// What stands below a price list: the day, tax, groups, and the prices that will change.
struct PricesNotes {
  let list: PriceList
  let day: Day
  let client: Client
  let phrases: Phrases

  private var prices: Prices { list.prices(on: day) }

  func sentences() -> [String] {
    [date] + tax + groups + changes
  }

  private var date: String {
    let date = phrases.style.date(day)
    guard let concession = client.concession else {
      return phrases.pick("Prices on \(date).", "Prix au \(date).")
    }
    let name = prices.concessions[concession].name
    return phrases.pick("Prices on \(date) for: \(name).", "Prix au \(date), tarif : \(name).")
  }

  private var tax: [String] {
    guard let tax = prices.tax else { return [] }
    let share = phrases.style.share(tax.percent)
    return [phrases.pick("Including tax of \(share).", "Taxe de \(share) comprise.")]
  }

  private var groups: [String] {
    guard client.concession == nil else { return [] }
    return prices.concessions.map { concession in
      switch concession.reduction {
      case .discount(let discount):
        let share = phrases.style.share(discount)
        return phrases.pick(
          "\(concession.name): \(share) off single sessions.",
          "\(concession.name) : \(share) de moins sur les séances seules.")
      case .prices(let table):
        let names =
          prices.services.refs.compactMap { ref in
            table.services[ref].map { "\(prices.services[ref].name) \(text($0))" }
          }
          + prices.packages.refs.compactMap { ref in
            table.packages[ref].map { "\(prices.packages[ref].name) \(text($0))" }
          }
        return phrases.pick(
          "\(concession.name): \(names.joined(separator: ", ")).",
          "\(concession.name) : \(names.joined(separator: ", ")).")
      }
    }
  }

  private func text(_ price: Price) -> String {
    price.amount.map(phrases.style.amount) ?? phrases.pick("on request", "sur demande")
  }

  /// What will cost something else from a later day on.
  private var changes: [String] {
    zip(list.versions, list.versions.dropFirst()).compactMap { before, after in
      guard let from = after.from, from > day else { return nil }
      let changed = changedPrices(from: before.prices, to: after.prices)
      guard !changed.isEmpty else { return nil }
      let date = phrases.style.date(from)
      return phrases.pick(
        "From \(date): \(changed.joined(separator: ", ")).",
        "Dès le \(date) : \(changed.joined(separator: ", ")).")
    }
  }

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
      return "\(new.0) \(text(new.1.map { .amount($0) } ?? .onRequest))"
    }
  }
}
