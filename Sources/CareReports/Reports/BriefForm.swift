/// How much of a brief answer is said; what is left out stands in the lines below it.
struct BriefForm: Hashable {
  /// How often the other plan is taken.
  var showsRhythm = true
  /// What both plans cost.
  var showsCosts = true
  /// What the amounts hold for: a group, after insurance.
  var showsConditions = true
  /// From when on the plan costs no more.
  var showsDate = true
  /// Whether what is planned comes in few words.
  var isTerse = false
  /// The most words of a plan's name; `nil` for all.
  var wordsOfNames: Int?

  /// From the fullest to the shortest.
  static var all: [BriefForm] {
    var form = BriefForm()
    let leavingOut: [@Sendable (inout BriefForm) -> Void] = [
      { $0.isTerse = true }, { $0.showsRhythm = false }, { $0.showsCosts = false },
      { $0.showsDate = false }, { $0.showsConditions = false }, { $0.wordsOfNames = 4 },
      { $0.wordsOfNames = 2 },
    ]
    return [form]
      + leavingOut.map { leaveOut in
        leaveOut(&form)
        return form
      }
  }

  /// A name, cut if it has too many words.
  func name(_ name: String) -> String {
    guard let most = wordsOfNames else { return name }
    let words = name.split(separator: " ")
    return words.count <= most ? name : words.prefix(most).joined(separator: " ") + "…"
  }
}
