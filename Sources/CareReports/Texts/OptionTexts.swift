/// What commands and options are for.
package protocol OptionTexts {
}
