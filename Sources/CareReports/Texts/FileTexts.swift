/// What is wrong with a file of clients or of a proposal.
package protocol FileTexts {
}
