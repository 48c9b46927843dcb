// swift-tools-version: 6.2
import PackageDescription

// A target may depend only on targets above it; `Tests/ArchitectureTests` holds the imports to this.

let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Generic types are found by their names at run time otherwise: that search, through every
  // conformance of a static binary, took half of the time it takes to open a journal.
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"]),
]

/// How the program is linked that people use.
///
/// The tests build with shared libraries, for which the loader would warn at every start.
let release = [
  // A program that may lie anywhere spent a third of its start on moving 98,000 pointers.
  "-Xclang-linker", "-no-pie",
  // Nobody looks up the 17,000 symbols that a static Swift library exports.
  "-use-ld=lld", "-Xlinker", "--no-export-dynamic",
  // The C++ library of the Swift runtime is a part of the program: the folder says so to the linker.
  "-L\(Context.packageDirectory)/Sources/CSystem/link", "-Xclang-linker", "-static-libgcc",
]

let package = Package(
  name: "doithoai",
  products: [
    .executable(name: "doithoai", targets: ["doithoai"])
  ],
  dependencies: [
    // The command line: verbs, help, completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 of the journal's chain and the AES-GCM boxes of private fields.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // The data files that people edit are YAML.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "VietnameseText", swiftSettings: house),
    .testTarget(
      name: "VietnameseTextTests",
      dependencies: ["VietnameseText"],
      swiftSettings: house
    ),

    .target(name: "DialogueCore", dependencies: ["VietnameseText"], swiftSettings: house),
    .testTarget(
      name: "DialogueCoreTests",
      dependencies: ["DialogueCore", "DialogueTestSupport"],
      swiftSettings: house
    ),

    .target(name: "DialogueCoding", dependencies: ["DialogueCore"], swiftSettings: house),
    .testTarget(
      name: "DialogueCodingTests",
      dependencies: ["DialogueCoding", "DialogueCore", "DialogueTestSupport"],
      swiftSettings: house
    ),

    // The files of `data/`, embedded with C23's `#embed`.
    .target(name: "COfficeFiles"),
    .target(
      name: "OfficeData",
      dependencies: [
        "COfficeFiles",
        "DialogueCoding",
        "DialogueCore",
        "VietnameseText",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: house
    ),
    .testTarget(
      name: "OfficeDataTests",
      dependencies: [
        "DialogueCoding", "DialogueCore", "DialogueTestSupport", "OfficeData", "VietnameseText",
      ],
      swiftSettings: house
    ),

    .target(name: "CSystem", exclude: ["link"]),
    .target(
      name: "DialogueJournal",
      dependencies: [
        "CSystem",
        "DialogueCoding",
        "DialogueCore",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house
    ),
    .testTarget(
      name: "DialogueJournalTests",
      dependencies: ["DialogueCoding", "DialogueCore", "DialogueJournal", "DialogueTestSupport"],
      swiftSettings: house
    ),

    .target(
      name: "DialoguePapers",
      dependencies: ["DialogueCore", "VietnameseText"],
      swiftSettings: house
    ),
    // A .docx is a zip: libzip (Debian libzip-dev) writes it, loaded only when a paper needs it.
    .target(name: "CZip"),
    .target(
      name: "PaperWriters",
      dependencies: ["CZip", "DialogueCore", "DialoguePapers", "VietnameseText"],
      swiftSettings: house
    ),
    .testTarget(
      name: "DialoguePapersTests",
      dependencies: [
        "DialogueCoding",
        "DialogueCore",
        "DialoguePapers",
        "DialogueTestSupport",
        "OfficeData",
        "PaperWriters",
      ],
      swiftSettings: house
    ),

    .target(name: "DeskKit", dependencies: ["VietnameseText"], swiftSettings: house),
    .testTarget(
      name: "DeskKitTests",
      dependencies: ["DeskKit", "VietnameseText"],
      swiftSettings: house
    ),

    .target(
      name: "DialogueViewModels",
      dependencies: ["DeskKit", "DialogueCore", "DialoguePapers", "VietnameseText"],
      swiftSettings: house
    ),
    .testTarget(
      name: "DialogueViewModelsTests",
      dependencies: [
        "DeskKit",
        "DialogueCoding",
        "DialogueCore",
        "DialoguePapers",
        "DialogueTestSupport",
        "DialogueViewModels",
        "OfficeData",
        "VietnameseText",
      ],
      swiftSettings: house
    ),

    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(
      name: "DialogueTerminal",
      dependencies: ["CNcurses", "DeskKit"],
      swiftSettings: house
    ),
    .testTarget(
      name: "DialogueTerminalTests",
      dependencies: ["DeskKit", "DialogueTerminal"],
      swiftSettings: house
    ),

    .target(
      name: "DialogueApp",
      dependencies: [
        "CSystem",
        "DeskKit",
        "DialogueCoding",
        "DialogueCore",
        "DialogueJournal",
        "DialoguePapers",
        "DialogueViewModels",
        "OfficeData",
        "PaperWriters",
        "VietnameseText",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house
    ),
    .testTarget(
      name: "DialogueAppTests",
      dependencies: [
        "DeskKit",
        "DialogueApp",
        "DialogueCore",
        "DialogueJournal",
        "DialoguePapers",
        "DialogueTestSupport",
        "DialogueViewModels",
        "OfficeData",
        "VietnameseText",
      ],
      swiftSettings: house
    ),

    .executableTarget(
      name: "doithoai",
      dependencies: [
        "CSystem",
        "DeskKit",
        "DialogueApp",
        "DialogueTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house,
      linkerSettings: [
        .unsafeFlags(release, .when(configuration: .release))
      ]
    ),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["doithoai", "DialogueTestSupport"],
      swiftSettings: house
    ),
    .testTarget(
      name: "TerminalSittingTests",
      dependencies: ["doithoai", "DialogueTestSupport"],
      swiftSettings: house
    ),
    .testTarget(name: "ArchitectureTests", swiftSettings: house),

    // The proofs that a stranger repeats: not products, and nothing that the program needs.
    .target(
      name: "ProofKit",
      dependencies: [
        "DialogueApp",
        "DialogueCoding",
        "DialogueCore",
        "DialogueJournal",
        "DialogueTestSupport",
        "OfficeData",
      ],
      path: "Tests/ProofKit",
      swiftSettings: house
    ),
    // The one function of libFuzzer that is called, in a build that has it.
    .target(name: "CLibFuzzer", path: "Tests/CLibFuzzer"),
    .executableTarget(
      name: "doithoai-torture",
      dependencies: [
        "CLibFuzzer",
        "DeskKit",
        "DialogueApp",
        "DialogueCoding",
        "DialogueCore",
        "DialogueJournal",
        "DialoguePapers",
        "DialogueTestSupport",
        "DialogueViewModels",
        "OfficeData",
        "PaperWriters",
        "ProofKit",
        "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/doithoai-torture",
      swiftSettings: house
    ),
    .testTarget(
      name: "ProofTests",
      dependencies: ["doithoai", "doithoai-torture"],
      swiftSettings: house
    ),
    .executableTarget(
      name: "doithoai-bench",
      dependencies: [
        "CSystem",
        "DeskKit",
        "DialogueCore",
        "DialogueJournal",
        "DialogueTestSupport",
        "ProofKit",
        "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/doithoai-bench",
      swiftSettings: house
    ),

    .target(
      name: "DialogueTestSupport",
      dependencies: ["DeskKit", "DialogueCore"],
      path: "Tests/DialogueTestSupport",
      swiftSettings: house
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
