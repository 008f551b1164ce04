package import CommandSpec

/// Everything that is said to people, in one language.
///
/// A language is one file with one type: `English.swift`, `French.swift`. What it lacks the compiler
/// says. A text takes what it speaks of ready to be shown (amounts, dates and names as the place writes
/// them) and counts as numbers, because only the language knows its plurals.
///
/// The texts are grouped as the product is: a protocol for each room that speaks.
package protocol Texts:
  WordTexts, ComparisonTexts, BasisTexts, BriefTexts, PayingTexts, QuoteTexts, PriceTexts,
  AdviceTexts,
  ChartTexts,
  CheckTexts,
  LintTexts, FixTexts,
  WhatIfTexts, RecordsTexts, SensitivityTexts, SweepTexts, GoalTexts, ListTexts, FileTexts,
  OptionTexts,
  UsageTexts,
  PublishingTexts, CommandTexts, Sendable
{
  /// The language.
  var language: Language { get }
}
