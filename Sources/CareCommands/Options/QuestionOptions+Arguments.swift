internal import CareModel
internal import CareReports
internal import CommandSpec

// How the options of a question are given.
extension QuestionOptions {
  /// The first day, for any command that has one.
  static func start<Root>(
    _ path: any WritableKeyPath<Root, Day?> & Sendable, _ texts: any Texts
  ) -> Argument<Root> {
    .option("start", texts.placeholder(.date), path, help: texts.help(QuestionOption.start))
  }

  /// The client's group, for any command that has one.
  static func concession<Root>(
    _ path: any WritableKeyPath<Root, ItemWord?> & Sendable, _ texts: any Texts
  ) -> Argument<Root> {
    .option(
      "concession", texts.placeholder(.group), path, help: texts.help(.concession),
      completion: .known(.concession))
  }

  /// `--against`, which means the same in every command.
  private static func against(_ texts: any Texts) -> Argument<QuestionOptions> {
    .option(
      "against", texts.placeholder(.plan), \.against, help: texts.help(.against),
      completion: .known(.plan))
  }

  /// `--every`, which means the same in every command.
  private static func every(_ texts: any Texts) -> Argument<QuestionOptions> {
    .option("every", texts.placeholder(.time), \.every, help: texts.help(.every))
  }

  /// What the client has already, who pays back, and which offers may be used.
  private static func purse(_ texts: any Texts) -> [Argument<QuestionOptions>] {
    [
      .options(
        "holding", texts.placeholder(.holding), \.holdings, help: texts.help(.holding),
        completion: .known(.package)),
      .option(
        "insurance", texts.placeholder(.insurance), \.insurance, help: texts.help(.insurance),
        completion: .known(.insurance)),
      .option(
        "member", texts.placeholder(.member), \.member, help: texts.help(.member),
        completion: .known(.membership)),
      .options(
        "pay", texts.placeholder(.offers), \.pay, help: texts.help(.pay),
        completion: .known(.offer)),
    ]
  }

  /// Who asks, over which time.
  private static func client(_ texts: any Texts) -> [Argument<QuestionOptions>] {
    [
      .option("horizon", texts.placeholder(.time), \.horizon, help: texts.help(.horizon)),
      .option("until", texts.placeholder(.date), \.until, help: texts.help(.until)),
      start(\.start, texts),
      .options(
        "with", texts.placeholder(.extra), \.extras, help: texts.help(.extra),
        completion: .known(.extra)),
      concession(\.concession, texts),
    ]
  }

  /// All of them.
  static func arguments(_ texts: any Texts) -> [Argument<QuestionOptions>] {
    [
      .option(
        "case", texts.placeholder(.complaint), \.complaint, help: texts.help(.complaint),
        completion: .known(.complaint))
    ]
      + ofEveryCase(texts) + purse(texts)
      + [.option("sessions", texts.placeholder(.count), \.sessions, help: texts.help(.sessions))]
  }

  /// The options that mean the same whatever the complaint.
  static func ofEveryCase(_ texts: any Texts) -> [Argument<QuestionOptions>] {
    [against(texts)] + client(texts) + [every(texts)]
  }

  /// The options of a command that looks at each case and holds no plan against another.
  static func clientArguments(_ texts: any Texts) -> [Argument<QuestionOptions>] {
    let complaint = Argument<QuestionOptions>.option(
      "case", texts.placeholder(.complaint), \.complaint, help: texts.help(.everyComplaint),
      completion: .known(.complaint))
    return [complaint] + client(texts) + purse(texts)
  }
}
