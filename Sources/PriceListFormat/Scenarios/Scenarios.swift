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

  /// The file.
  private let bytes: [UInt8]
  /// What the file is called, for messages.
  private let name: String
  /// The language that was asked for.
  private let language: String?
  /// How the base's own settings were given, for messages.
  private let options: [String]
  /// The base: as JSON, as written, and as a list.
  package let read: ReadList

  /// Reads a price list, or says everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What the file is called, for messages.
  ///   - settings: Values that replace some of the file's, in order.
  ///   - language: The language, such as `fr`, in which texts that have it are shown; the others in
  ///     that of the list's locale, or else the first that they have.
  /// - Throws: ``InvalidPriceList`` with every mistake, in the order of the file.
  /// - Complexity: O(bytes × (1 + changes)).
  public init(
    _ bytes: [UInt8], named name: String, settings: [Override] = [], language: String? = nil
  ) throws(InvalidPriceList) {
    self.bytes = bytes
    self.name = name
    self.language = language
    options = settings.map(\.source)
    let file = JSONReader.read(bytes)
    var reading = Reading(bytes: bytes)
    for mistake in file.mistakes {
      reading.report(mistake.cause, at: .offset(mistake.offset), path: mistake.path)
    }
    let json = file.value?.applying(settings, from: 0, &reading)
    reading.languages = json?.languages(asked: language) ?? []
    let read = json.flatMap { PriceListResolver.resolve($0, &reading) }
    let problems = reading.problems(file: name, options: options)
    guard problems.isEmpty, let read else { throw InvalidPriceList(problems: problems) }
    self.read = read
  }

  /// What is written at a path of the base; `nil` if nothing is.
  package func value(at path: Path) -> JSON? { read.json.value(at: path) }
}

// Further values in place of some of the base's own.
extension Scenarios {
  /// Makes sure that a path leads somewhere, and that its value could stand there.
  ///
  /// Whether it agrees with the rest of the list shows only when a list is made with it.
  /// - Throws: ``InvalidPriceList`` if not.
  package func check(_ setting: Override) throws(InvalidPriceList) {
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
  public func list(under row: [Override]) throws(InvalidPriceList) -> PriceList {
    guard !row.isEmpty else { return base }
    return try replacing(row) { json, touched, reading in
      PriceListResolver.resolve(json, touching: touched, of: read, &reading)
    }
  }

  /// What is made of the list as JSON with a row of values in place, and of the keys that they touch;
  /// what is found wrong on the way is thrown.
  func replacing<Result>(
    _ row: [Override], _ make: (JSON, Set<String>, inout Reading) -> Result?
  ) throws(InvalidPriceList) -> Result {
    var reading = Reading(bytes: bytes)
    reading.currency = (base.currency.code, base.currency.decimals)
    let json = read.json.applying(row, from: options.count, &reading)
    reading.languages = json.languages(asked: language)
    let result = make(json, Set(row.compactMap(\.path.part)), &reading)
    let problems = reading.problems(file: name, options: options + row.map(\.source))
    guard problems.isEmpty, let result else { throw InvalidPriceList(problems: problems) }
    return result
  }
}

extension JSON {
  /// The file with settings in place, the first of which has that place among all options; reports
  /// those whose path leads nowhere.
  package func applying(
    _ settings: [Override], from first: Int, _ reading: inout Reading
  ) -> JSON {
    var json = self
    for (index, setting) in settings.enumerated() {
      let origin = Origin.option(first + index)
      do throws(PathFault) {
        for one in setting.expanded(in: json) {
          json = try json.replacing(one.path, by: one.json(at: origin), writtenAt: origin)
        }
      } catch {
        reading.report(
          .path(error), at: origin, path: Path(setting.path.names.map(Quoted.plain)))
      }
    }
    return json
  }
}

extension JSON {
  /// The languages in which a list's texts are shown, the one that is wanted most first.
  fileprivate func languages(asked: String?) -> [String] {
    [asked, self["locale"]?.text.map { LocaleIdentifier.language(of: $0) }].compactMap { $0 }
  }
}
