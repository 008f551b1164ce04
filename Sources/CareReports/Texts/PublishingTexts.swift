/// What is published for a website, and what became of it.
package protocol PublishingTexts {
}
