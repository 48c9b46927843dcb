/// Where letters were written since the drafts were kept.
struct UnkeptDrafts: Sendable {
  var line = false
  /// In the form on top.
  var form = false
}
