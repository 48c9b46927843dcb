import CNcurses
import DeskKit

extension StyleRole {
  /// The bits of `nc_look`: attributes always, colours where there are any.
  var look: Int32 {
    let look: [nc_look] =
      switch self {
      case .plain, .title, .muted, .rule, .label, .blank: []
      case .bold, .floor, .newest, .keyName: [NC_BOLD]
      case .focusTitle, .selection: [NC_REVERSE]
      case .warning: [NC_YELLOW]
      case .alarm, .statusBad: [NC_RED, NC_BOLD]
      case .statusGood: [NC_BOLD]
      }
    return look.reduce(0) { $0 | Int32($1.rawValue) }
  }
}
