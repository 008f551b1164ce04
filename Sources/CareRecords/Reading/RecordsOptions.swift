package import CareModel

/// How a booking export is read.
package struct RecordsOptions: Sendable {
  /// The titles of columns that are asked for by name.
  package var columns: [RecordsColumn: String] = [:]
  /// What names of services in the file mean.
  package var services: [String: Ref<Service>] = [:]
  /// Which comes first between slashes; `nil` to go by the place, and to refuse a file that shows otherwise.
  package var dateOrder: DateOrder?
  /// How people of the place write dates.
  package var usualOrder = DateOrder.dayFirst
  /// The last day that is looked at; `nil` for that of the file.
  package var until: Day?

  /// As files are read without a word about it.
  package init() {}
}
