/// What is wrong with the words of a command line, and what cannot be read or written.
package protocol UsageTexts {
}
