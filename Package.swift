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

/// Whether another package has fetched this one to build on.
let isDependency = Context.packageDirectory.contains("/checkouts/")

/// Optimized in debug builds, too, since tests try thousands of searches and reports.
///
/// In a package that another one has fetched, the package manager allows no such flag.
let quick = optimized(["-O"])

/// Optimized across their files: the searches for the cheapest payments take most of the tests' time.
let quickest = optimized([
  "-O", "-whole-module-optimization", "-disable-batch-mode", "-num-threads", "2",
])

func optimized(_ flags: [String]) -> [SwiftSetting] {
  isDependency ? [] : [.unsafeFlags(flags, .when(configuration: .debug))]
}

// Knowledge flows one way: each target knows only those named in its dependencies.
let package = Package(
  name: "carecost",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "carecost", targets: ["carecost"]),
    .library(name: "CareModel", targets: ["CareModel"]),
    .library(name: "PriceListFormat", targets: ["PriceListFormat"]),
    .library(name: "CareAnalysis", targets: ["CareAnalysis"]),
    .library(name: "CareReports", targets: ["CareReports"]),
  ],
  targets: [
    // What care costs: amounts, days, prices, plans, payments, comparison. Imports nothing.
    .target(name: "CareModel", swiftSettings: strict + quickest),
    // The nearest valid name, and foreign words put safely into a message.
    .target(name: "Diagnostics", swiftSettings: strict),
    // Bytes to a price list, and values by path; what is wrong with it, as facts.
    .target(
      name: "PriceListFormat", dependencies: ["CareModel", "Diagnostics"],
      swiftSettings: strict + quick),
    // Questions that take many comparisons, answered as values without a word.
    .target(
      name: "CareAnalysis", dependencies: ["CareModel", "PriceListFormat"],
      swiftSettings: strict + quickest),
    // What a practice's own appointments say: reading them, and the figures that follow.
    .target(
      name: "CareRecords",
      dependencies: ["CareModel", "PriceListFormat", "CareAnalysis"],
      swiftSettings: strict + quick),
    // A command line, declared once. Knows nothing of prices.
    .target(name: "CommandSpec", dependencies: ["Diagnostics"], swiftSettings: strict + quick),
    // Answers to words, tables and pictures, in every language and form.
    .target(
      name: "CareReports",
      dependencies: [
        "CareModel", "PriceListFormat", "CareAnalysis", "CareRecords", "CommandSpec", "Diagnostics",
      ],
      swiftSettings: strict + quick),
    // Reports to a website, and whether its pages still say what the price list says.
    .target(
      name: "CarePublishing",
      dependencies: ["CareModel", "PriceListFormat", "CareReports", "Diagnostics"],
      swiftSettings: strict + quick),
    // The program as a function from words and a world to texts and an exit status.
    .target(
      name: "CareCommands",
      dependencies: [
        "CareModel", "PriceListFormat", "CareAnalysis", "CareRecords", "CareReports",
        "CarePublishing", "CommandSpec", "Diagnostics",
      ],
      swiftSettings: strict),
    // The program: the real world, handed to that function.
    .executableTarget(name: "carecost", dependencies: ["CareCommands"], swiftSettings: strict),

    // How fast it is, against others: `swift run -c release carecost-benchmark`. It starts the other
    // two programs, so they are built before it.
    .executableTarget(
      name: "carecost-benchmark",
      dependencies: [
        "CareModel", "PriceListFormat", "CareReports", "carecost", "carecost-baseline",
      ],
      path: "Sources/Benchmark", exclude: ["sweep.py"], swiftSettings: strict),
    // What the benchmark holds the program's start against: it links the same and does nothing.
    .executableTarget(
      name: "carecost-baseline", dependencies: ["CareCommands"], path: "Sources/Baseline",
      swiftSettings: strict),

    // What several suites share: seeded cases, line differences, transcripts, sample lists.
    .target(
      name: "TestSupport",
      dependencies: ["CareModel", "PriceListFormat", "CareReports", "CommandSpec"],
      path: "Tests/TestSupport",
      swiftSettings: strict + quick),
    .testTarget(
      name: "CareModelTests", dependencies: ["CareModel", "TestSupport"], swiftSettings: strict),
    // What is wrong with a list is asked for in words, so these know the reports, too.
    .testTarget(
      name: "PriceListFormatTests",
      dependencies: ["CareModel", "PriceListFormat", "CareReports", "TestSupport"],
      exclude: ["PriceLists", "Broken"], swiftSettings: strict),
    .testTarget(
      name: "CareAnalysisTests",
      dependencies: ["CareModel", "PriceListFormat", "CareAnalysis", "CareReports", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CareRecordsTests",
      dependencies: ["CareModel", "PriceListFormat", "CareAnalysis", "CareRecords", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CareReportsTests",
      dependencies: [
        "CareModel", "PriceListFormat", "CareAnalysis", "CareRecords", "CareReports", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CarePublishingTests",
      dependencies: [
        "CareModel", "PriceListFormat", "CareReports", "CarePublishing", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandSpecTests",
      dependencies: ["CommandSpec", "Diagnostics", "CareReports", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CareCommandsTests", dependencies: ["CareCommands", "CarePublishing", "TestSupport"],
      exclude: ["Transcripts", "Examples"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Led by what the program does with its inputs, it reads more of them: `.ci/bad-days/fuzz`. Only where it is
// asked for, since it takes the toolchain's own library of that kind.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "carecost-fuzz",
      dependencies: [
        "CareModel", "PriceListFormat", "CareAnalysis", "CareRecords", "CareReports",
        "CarePublishing", "CareCommands",
      ],
      path: "Sources/Fuzz", swiftSettings: strict))
}
