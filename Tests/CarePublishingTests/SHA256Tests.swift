import Testing

@testable import CarePublishing
@testable import CareReports
@testable import PriceListFormat

struct SHA256Tests {
  /// The examples of FIPS 180-4, and those that the same institute gives beside it.
  @Test(
    arguments: zip(
      [
        "", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        String(repeating: "a", count: 1_000_000),
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      ],
      [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
      ]))
  func `the published examples come out`(text: String, hash: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == hash)
  }

  /// What Python's hashlib says of as many letters a.
  @Test(
    arguments: zip(
      [55, 56, 63, 64, 65, 119, 120],
      [
        "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318",
        "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a",
        "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34",
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb",
        "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0",
        "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb",
        "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c",
      ]))
  func `a message that ends near a block's end is padded right`(count: Int, hash: String) {
    #expect(SHA256.hex(of: [UInt8](repeating: 0x61, count: count)) == hash)
  }
}

struct FingerprintTests {
  private func fingerprint(_ text: String, _ settings: [Override] = []) -> String? {
    Fingerprint(of: Array(text.utf8), settings: settings)?.text
  }

  @Test(arguments: [
    "{\"a\": 110, \"b\": [1, 2]}", "{\"b\":[1,2],\"a\":110}",
    "{\n  \"a\": 110.00,\r\n\"b\": [1,\t2]\n}",
    "\u{FEFF}{\"\\u0061\": 1.1e2, \"b\": [1, 2]}",
  ])
  func `reformatting a list leaves its fingerprint`(text: String) {
    #expect(fingerprint(text) == fingerprint(#"{"a":110,"b":[1,2]}"#))
    #expect(fingerprint(text) != nil)
  }

  @Test(arguments: [
    #"{"a":110.01,"b":[1,2]}"#, #"{"a":110,"b":[2,1]}"#, #"{"a":"110","b":[1,2]}"#,
    #"{"a":110,"b":[1,2],"c":0}"#, #"{"a":110,"b":[12]}"#, #"{"a":1100,"b":[1,2]}"#,
    #"{"a":-110,"b":[1,2]}"#, #"{"a":110,"b":[[1,2]]}"#, #"{"a":110,"B":[1,2]}"#,
  ])
  func `whatever else changes, the fingerprint does`(text: String) {
    #expect(fingerprint(text) != fingerprint(#"{"a":110,"b":[1,2]}"#))
  }

  @Test func `no text can be taken for two`() {
    #expect(fingerprint(#"["a\",\"b"]"#) != fingerprint(#"["a","b"]"#))
    #expect(fingerprint(#"{"a":"\",1\"b"}"#) != fingerprint(#"{"a":"","b":""}"#))
  }

  @Test func `a setting counts as if it stood in the file`() {
    let set = Override(path: "practice", value: "Q", source: "--set")
    #expect(
      fingerprint(#"{"practice": "P", "format": 1}"#, [set])
        == fingerprint(#"{"format": 1, "practice": "Q"}"#))
    #expect(fingerprint("{") == nil)
    #expect(fingerprint("{}", [Override(path: "no", value: "1", source: "")]) == nil)
  }

  @Test(arguments: [
    "", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64),
  ])
  func `what is no fingerprint is not taken for one`(text: String) {
    #expect(Fingerprint(text) == nil)
  }
}
