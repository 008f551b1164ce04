/// The simple test.
package protocol AdviceTexts {
}
