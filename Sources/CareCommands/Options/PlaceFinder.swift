internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// Finds the case that fits where a complaint is, by the places that the cases name.
struct PlaceFinder {
  let cases: [Case]
  let texts: any Texts

  /// The case of a place.
  ///
  /// - Throws: ``UsageError``, with all places, if no case fits, or several do.
  func find(_ word: ItemWord) throws(UsageError) -> Ref<Case> {
    if let found = match(word.argument) { return found }
    throw UsageError(
      texts.noPlace(Quoted.word(word.argument), among: places.joined(separator: ", ")))
  }

  /// Asks where it is until a place is understood; `nil` for none of them.
  ///
  /// The words of the questions are the client's, not the caller's.
  func ask(_ asking: any Texts, in world: World) -> Ref<Case>? {
    let question = asking.whereIsIt(places)
    while let line = world.ask("\(question) "), line.contains(where: { !$0.isWhitespace }) {
      if let found = match(line) { return found }
      world.tell(asking.noPlace(Quoted.word(line), among: places.joined(separator: ", ")) + "\n")
    }
    return nil
  }

  /// What clients may say; the name of a case that names no place.
  private var places: [String] {
    cases.flatMap { $0.places.isEmpty ? [$0.name] : $0.places }
  }

  /// The only case with that place, or whose name or id it is a part of.
  private func match(_ text: String) -> Ref<Case>? {
    let wanted = WrittenDate.folded(text.drop(while: \.isWhitespace))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let named = cases.refs.filter { ref in
      cases[ref].places.contains { WrittenDate.folded($0[...]).contains(wanted) }
    }
    let found = named.isEmpty ? cases.refs.called(wanted, in: cases) : named
    return found.count == 1 ? found.first : nil
  }
}
