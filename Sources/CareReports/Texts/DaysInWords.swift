package import CareModel

/// The days on which something holds, as dates ready to be shown; both ends are included.
package enum DaysInWords: Sendable {
  /// On all days.
  case always
  /// From that day on.
  case from(String)
  /// To that day.
  case until(String)
  /// From one day to another.
  case between(String, String)

  /// The days from a first to a last one; each open if `nil`.
  package init(from first: Day?, until last: Day?, _ date: (Day) -> String) {
    self =
      switch (first.map(date), last.map(date)) {
      case (nil, nil): .always
      case (let first?, nil): .from(first)
      case (nil, let last?): .until(last)
      case (let first?, let last?): .between(first, last)
      }
  }
}
