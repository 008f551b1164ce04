/// Whether a price list is valid, and the program's test of itself.
package protocol CheckTexts {
}
