// swift-tools-version: 6.3
import PackageDescription

// A package of somebody else's: it shows that the model can be used from code alone, with nothing
// but what is public.
let package = Package(
  name: "Outside",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "carecost", path: "../..")],
  targets: [
    .executableTarget(
      name: "Outside", dependencies: [.product(name: "CareModel", package: "carecost")])
  ]
)
