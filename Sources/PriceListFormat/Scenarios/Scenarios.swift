public import CareModel
internal import Diagnostics

/// A price list, and every list that follows from it by replacing values: base and overrides.
///
/// `--set`, dated changes, what-if, sweeps and sensitivity all replace values here. A scenario reads
/// again only the parts of the list that its values touch.
public struct Scenarios: Sendable {
  /// The list as it was read.
  public var base: PriceList { read.list }
  /// The list as it was read, and where its values stand.
  public var located: LocatedPriceList {
    LocatedPriceList(
      list: read.list, tree: read.json, bytes: bytes, name: name, options: options)
  }

  private let bytes: [UInt8]
  private let name: String
  /// How the base's own settings were given, for messages.
  private let options: [String]
  package let read: ReadList

  /// Reads a price list, or says everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What the file is called, for messages.
  ///   - settings: Values that replace some of the file's, in order.
  /// - Throws: ``InvalidPriceList`` with every mistake, in the order of the file.
  /// - Complexity: O(bytes × (1 + changes)).
  public init(
    _ bytes: [UInt8], named name: String, settings: [Setting] = []
  ) throws(InvalidPriceList) {
    self.bytes = bytes
    self.name = name
    options = settings.map(\.source)
    var reading = Reading(bytes: bytes)
    let file = JSONReader.read(bytes)
    for mistake in file.mistakes {
      reading.report(mistake.message, at: .offset(mistake.offset), path: mistake.path)
    }
    let read = file.value.map { $0.applying(settings, from: 0, &reading) }
      .flatMap { PriceListResolver.resolve($0, &reading) }
    let problems = reading.problems(file: name, options: options)
    guard problems.isEmpty, let read else { throw InvalidPriceList(problems: problems) }
    self.read = read
  }

  /// What is written at a path of the base; `nil` if nothing is.
  package func value(at path: String) -> JSON? {
    read.json.value(at: path.split(separator: ".").map(String.init)[...])
  }
}

// Further values in place of some of the base's own.
extension Scenarios {
  /// Makes sure that a path leads somewhere, and that its value could stand there.
  ///
  /// Whether it agrees with the rest of the list shows only when a list is made with it.
  /// - Throws: ``InvalidPriceList`` if not.
  package func check(_ setting: Setting) throws(InvalidPriceList) {
    _ = try replacing([setting]) { json, touched, reading in
      reading.draft(
        PriceListDraft(), Format.members, from: json,
        unchanged: (read.draft, { !touched.contains($0) }))
    }
  }

  /// The list with further values in place.
  ///
  /// - Parameter row: Values that replace some of the base's, in order.
  /// - Returns: A list that is valid by construction.
  /// - Throws: ``InvalidPriceList`` if the values, or the list with them, are wrong.
  /// - Complexity: O(size of the parts that the values touch × (1 + changes)).
  public func list(under row: [Setting]) throws(InvalidPriceList) -> PriceList {
    guard !row.isEmpty else { return base }
    return try replacing(row) { json, touched, reading in
      PriceListResolver.resolve(json, touching: touched, of: read, &reading)
    }
  }

  /// What is made of the list as JSON with a row of values in place, and of the keys that they touch;
  /// what is found wrong on the way is thrown.
  private func replacing<Result>(
    _ row: [Setting], _ make: (JSON, Set<String>, inout Reading) -> Result?
  ) throws(InvalidPriceList) -> Result {
    var reading = Reading(bytes: bytes)
    reading.currency = (base.currency.code, base.currency.decimals)
    let json = read.json.applying(row, from: options.count, &reading)
    let result = make(json, Set(row.map { String($0.path.prefix { $0 != "." }) }), &reading)
    let problems = reading.problems(file: name, options: options + row.map(\.source))
    guard problems.isEmpty, let result else { throw InvalidPriceList(problems: problems) }
    return result
  }
}

extension JSON {
  /// The file with settings in place, the first of which has that place among all options; reports
  /// those whose path leads nowhere.
  package func applying(
    _ settings: [Setting], from first: Int, _ reading: inout Reading
  ) -> JSON {
    var json = self
    for (index, setting) in settings.enumerated() {
      let origin = Origin.option(first + index)
      let path = setting.path.split(separator: ".", omittingEmptySubsequences: false)
        .map(String.init)
      do throws(NoSuchPath) {
        let new = Replacement(value: setting.json(at: origin), origin: origin)
        json = try json.setting(path[...], to: new, in: Format.priceList.schema)
      } catch {
        reading.report(error.message, at: origin, path: path.map(Quoted.plain))
      }
    }
    return json
  }
}
