internal import CareModel

/// A text that a list lacks in some of the languages that it speaks elsewhere.
package struct MissingText: Hashable, Sendable {
  /// Such as `services.relaxation.name`.
  package let path: Path
  /// The codes of the languages that it lacks, in the order in which the list first has them.
  package let languages: [String]
  /// Where the text was written.
  package let origin: JSON.Origin
}

extension LocatedPriceList {
  /// The texts that are not in every language of the list, in the order of the format.
  ///
  /// A list that has each text once speaks one language, and lacks none.
  /// - Complexity: O(texts × languages).
  package var missingTexts: [MissingText] {
    let texts = tree.texts(by: Format.priceList.schema, at: Path())
    let own = LocaleIdentifier.language(of: list.locale)
    let spoken = texts.flatMap { $0.text.translated }.uniqued()
    return texts.compactMap { path, text in
      let known = text.text == nil ? text.translated : [own]
      let missing = spoken.filter { !known.contains($0) }
      return missing.isEmpty
        ? nil : MissingText(path: path, languages: missing, origin: text.origin)
    }
  }
}

extension JSON {
  /// The texts for people in a value, and their paths.
  fileprivate func texts(by schema: Schema, at path: Path) -> [(path: Path, text: JSON)] {
    switch schema {
    case .localText: [(path, self)]
    case .object(let object):
      object.members.flatMap { member in
        self[member.name]?.texts(by: member.schema, at: path.appending(member.name)) ?? []
      }
    case .list(let item, _):
      (items ?? []).enumerated().flatMap { place, json in
        json.texts(by: item, at: path.appending(json.name(at: place)))
      }
    default: []
    }
  }

  /// The languages of a text by language; none for a text in one.
  fileprivate var translated: [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }
}

extension [String] {
  /// Each word once, in the order in which it first comes.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
