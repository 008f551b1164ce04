/// What is wrong with a price list or a value given by path, and what the format's keys mean.
package protocol ListTexts {
}
