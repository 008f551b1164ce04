/// One plan's visits and payments, and how each amount came about.
package protocol QuoteTexts {
}
