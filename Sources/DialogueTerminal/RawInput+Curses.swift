import CNcurses
import DeskKit

extension RawInput {
  /// A key that ncurses has a name for; `nil` for one that is no key of the user.
  init?(_ name: nc_key) {
    switch name {
    case NC_UP: self = .key(.up)
    case NC_DOWN: self = .key(.down)
    case NC_LEFT: self = .key(.left)
    case NC_RIGHT: self = .key(.right)
    case NC_WORD_LEFT: self = .key(.wordLeft)
    case NC_WORD_RIGHT: self = .key(.wordRight)
    case NC_HOME: self = .key(.home)
    case NC_END: self = .key(.end)
    case NC_PAGE_UP: self = .key(.pageUp)
    case NC_PAGE_DOWN: self = .key(.pageDown)
    case NC_BACKSPACE: self = .key(.backspace)
    case NC_DELETE: self = .key(.delete)
    case NC_BACK_TAB: self = .key(.backTab)
    case NC_ENTER: self = .key(.enter)
    case NC_PASTE_START: self = .pasteStart
    case NC_PASTE_END: self = .pasteEnd
    case NC_RESIZE: return nil
    case _ where name.rawValue > NC_F.rawValue:
      self = .key(.function(Int(name.rawValue - NC_F.rawValue)))
    default: self = .key(.unknown)
    }
  }
}
