/// A question to the reader of a page, with the answer to each of its replies: without a script, the one
/// is shown whose reply is chosen.
public struct Chooser: Sendable {
  /// One question.
  struct Question: Sendable {
    /// What is asked, such as `How often do you come?`.
    let title: String
    /// The replies, in order.
    let replies: [String]
    /// Which of them is chosen at first, from 0.
    let chosen: Int
  }

  /// The most questions of one chooser.
  public static let mostQuestions = 2
  /// The most replies to a question; the stylesheet has so many.
  public static let mostReplies = 8

  /// One or two.
  let questions: [Question]
  /// An answer for each reply, or for each pair of replies, those to the last question fastest.
  let answers: [Report]
  /// What tells it from other choosers of a page.
  let name: String

  /// The replies that an answer is for, one to each question, from 0.
  func replies(to answer: Int) -> [Int] {
    var rest = answer
    return questions.reversed().map { question in
      defer { rest /= question.replies.count }
      return rest % question.replies.count
    }.reversed()
  }
}
