import COfficeFiles

/// The files of `data/` inside the program.
enum EmbeddedFiles {
  /// The paths inside `data/`, in their order.
  static var paths: [String] {
    (0..<office_file_count()).map(path)
  }

  /// The bytes of the file at a path inside `data/`, nil when none was built in.
  static func bytes(_ wanted: String) -> [UInt8]? {
    (0..<office_file_count()).first { path($0) == wanted }.map { index in
      Array(
        UnsafeBufferPointer(
          start: office_file_bytes(index),
          count: Int(office_file_length(index))
        )
      )
    }
  }

  private static func path(_ index: Int32) -> String {
    String(cString: office_file_path(index))
  }
}
