// swift-tools-version: 6.0
// The app as a package: Rust's records and calls, the models, and the screens.
import PackageDescription

#if os(Linux)
  // The Rust library built for this machine by bindings/generate.sh.
  let ffi: Target = .systemLibrary(name: "nyvriFFI")
  let rust: [LinkerSetting] = [
    .unsafeFlags(["-L\(Context.packageDirectory)/.rust/host"]), .linkedLibrary("nyvri"),
    .linkedLibrary("m"),
  ]
#else
  // The Rust library for the phone and the simulator, built on a Mac by ios/xcframework.sh.
  let ffi: Target = .binaryTarget(name: "nyvriFFI", path: ".rust/nyvriFFI.xcframework")
  let rust: [LinkerSetting] = []
#endif

// UniFFI's generated code is not clean in Swift 6 mode; ours is.
let generated: [SwiftSetting] = [.swiftLanguageMode(.v5)]

let package = Package(
  name: "NyVriKit",
  defaultLocalization: "nb",
  platforms: [.iOS(.v17)],
  products: [.library(name: "NyVriScreens", targets: ["NyVriKit", "NyVriScreens"])],
  targets: [
    ffi,
    .target(
      name: "NyVriCore", dependencies: ["nyvriFFI"], swiftSettings: generated,
      linkerSettings: rust),
    .target(name: "NyVriKit", dependencies: ["NyVriCore"]),
    .target(name: "NyVriScreens", dependencies: ["NyVriKit"]),
    .testTarget(name: "NyVriKitTests", dependencies: ["NyVriKit", "Bench"]),
    .target(name: "Bench", dependencies: ["NyVriKit"], path: "Tests/Bench"),
  ],
  swiftLanguageModes: [.v6]
)

#if os(Linux)
  // There is no Apple SDK on Linux. A module of the same name stands in: it declares what the screens
  // use, so that they can be type-checked, evaluated, pressed and drawn here. It is never built on an
  // Apple platform.
  package.targets.first { $0.name == "NyVriScreens" }!.dependencies.append("SwiftUI")
  package.targets += [
    .target(name: "SwiftUI", path: "Linux/SwiftUI", swiftSettings: [.swiftLanguageMode(.v5)]),
    .target(name: "ScreenHarness", dependencies: ["SwiftUI"], path: "Linux/ScreenHarness"),
    .testTarget(
      name: "NyVriScreensTests", dependencies: ["NyVriScreens", "ScreenHarness", "Bench"],
      path: "Linux/NyVriScreensTests"),
  ]
#endif
