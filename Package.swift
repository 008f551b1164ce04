// swift-tools-version: 6.3
import PackageDescription

/// Every target is built with the strictest checks the compiler has; a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// Knowledge flows one way: each target knows only those named in its dependencies.
let package = Package(
  name: "carecost",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "carecost", targets: ["carecost"]),
    .library(name: "CareModel", targets: ["CareModel"]),
    .library(name: "CareFormats", targets: ["CareFormats"]),
  ],
  targets: [
    // What care costs: amounts, days, prices, plans, payments, comparison. Imports nothing.
    .target(name: "CareModel", swiftSettings: strict),
    // The nearest valid name, and foreign words put safely into a message.
    .target(name: "Wording", swiftSettings: strict),
    // Reading price lists and writing reports.
    .target(name: "CareFormats", dependencies: ["CareModel", "Wording"], swiftSettings: strict),
    // A command line, declared once. Knows nothing of prices.
    .target(name: "CommandSpec", dependencies: ["Wording"], swiftSettings: strict),
    // The program as a function from words and a world to texts and an exit status.
    .target(
      name: "CareCommands", dependencies: ["CareModel", "CareFormats", "CommandSpec", "Wording"],
      swiftSettings: strict),
    // The program: the real world, handed to that function.
    .executableTarget(name: "carecost", dependencies: ["CareCommands"], swiftSettings: strict),

    // How fast it is, against others: `swift run -c release carecost-benchmark`.
    .executableTarget(
      name: "carecost-benchmark", dependencies: ["CareModel", "CareFormats"],
      path: "Sources/Benchmark", exclude: ["sweep.py"], swiftSettings: strict),
    // What the benchmark holds the program's start against: it links the same and does nothing.
    .executableTarget(
      name: "carecost-baseline", dependencies: ["CareCommands"], path: "Sources/Baseline",
      swiftSettings: strict),

    // What several suites share: seeded cases, line differences, transcripts, sample lists.
    .target(
      name: "TestSupport", dependencies: ["CareModel", "CareFormats"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "CareModelTests", dependencies: ["CareModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CareFormatsTests", dependencies: ["CareFormats", "TestSupport"],
      exclude: ["PriceLists", "Broken"], swiftSettings: strict),
    .testTarget(
      name: "CommandSpecTests", dependencies: ["CommandSpec", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "CareCommandsTests", dependencies: ["CareCommands", "TestSupport"],
      exclude: ["Transcripts", "Examples"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
