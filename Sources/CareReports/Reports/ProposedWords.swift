internal import CareAnalysis
internal import CareModel
internal import Diagnostics
internal import PriceListFormat

/// What is proposed that is no price, in words: the name of the item, and what of it.
struct ProposedWords {
  /// Both lists.
  let change: PriceChange
  /// How people of the place say it.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }

  /// What becomes of a value; a path that leads to no item of the list is told as it is.
  func sentence(_ setting: Override) -> String {
    let value = Quoted.plain(setting.value)
    guard let name = name(of: setting.path) else {
      return texts.becomes(Quoted.plain(setting.path.description), value)
    }
    guard setting.path.names.count > 2 else {
      return setting.value == "null"
        ? texts.isTakenOut(phrases.quoted(name)) : texts.becomes(phrases.quoted(name), value)
    }
    let key = setting.path.names.last ?? ""
    return texts.becomes(phrases.quoted(name), texts.field(key) ?? Quoted.plain(key), value)
  }

  /// The name of the item that a path leads to or into, before or after; `nil` if it leads to none.
  private func name(of path: Path) -> String? {
    change.lists.before.itemName(at: path) ?? change.lists.after.itemName(at: path)
  }
}
