/// The answer, the tables and the notes of a comparison, and of all cases.
package protocol ComparisonTexts {
}
