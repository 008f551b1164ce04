package import CareModel

/// The rows of a booking export that say nothing here, and why.
package struct LeftOut: Hashable, Sendable {
  /// A name of the file that the price list does not have, and how many rows have it.
  package struct UnknownName: Hashable, Sendable {
    /// As it is written in the file; `nil` for all beyond ``LeftOut/mostNames``.
    package let name: String?
    /// How many rows have it.
    package let rows: Int
  }

  /// The most names that are told one by one.
  package static let mostNames = 100
  /// The most mistakes that are told one by one.
  package static let mostMistakes = 100

  /// Rows of sessions that were called off, or to which nobody came.
  package internal(set) var cancelled = 0
  /// Rows of days after the last that is looked at.
  package internal(set) var later = 0
  /// Rows that cannot be read.
  package internal(set) var unreadable = 0
  /// What is wrong with the first of those.
  package internal(set) var mistakes: [RecordsMistake] = []
  /// Services that the list does not have, most rows first; their rows are left out.
  package internal(set) var services: [UnknownName] = []
  /// Packages that the list does not have; their rows are sessions all the same.
  package internal(set) var packages: [UnknownName] = []
  /// Complaints that the list does not have; their rows are sessions all the same.
  package internal(set) var complaints: [UnknownName] = []
  /// Outcomes that say neither yes nor no.
  package internal(set) var outcomes: [UnknownName] = []

  /// What rows of those services say was paid; zero where the file does not say.
  package internal(set) var cash = Amount.zero

  /// How many rows are of unknown services.
  package var unknown: Int { services.reduce(0) { $0 + $1.rows } }
}
