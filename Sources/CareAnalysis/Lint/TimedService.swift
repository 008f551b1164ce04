internal import CareModel

/// A service whose price and duration are known, so that it can be held against others by the minute.
struct TimedService {
  let service: Service
  let minutes: Int
  let price: Amount

  /// As a warning tells of it.
  var fact: Warning.TimedPrice {
    Warning.TimedPrice(name: service.name, price: price, minutes: minutes)
  }

  /// The path of its price.
  var path: String { "services.\(service.id).price" }

  /// Whether a minute of it, so many times, costs less than a minute of another, so many times.
  func isCheaper(times: Int = 1, than other: TimedService, butTimes otherTimes: Int = 1) -> Bool {
    Int128(price.minor) * Int128(other.minutes * times)
      < Int128(other.price.minor) * Int128(minutes * otherTimes)
  }

  /// Whether it takes at most twice as long as another, and at least half as long.
  func isOfLength(of other: TimedService) -> Bool {
    minutes <= other.minutes * 2 && other.minutes <= minutes * 2
  }

  /// All services of a list whose price and duration are known, in the order of the file.
  static func all(in prices: Prices) -> [TimedService] {
    prices.services.compactMap { service in
      guard let minutes = service.minutes, let price = service.price.amount else { return nil }
      return TimedService(service: service, minutes: minutes, price: price)
    }
  }
}
