import DeskKit
import Testing

struct ListViewTests {
  private func rows(_ ids: ClosedRange<Int>) -> [ListRow<Int>] { ids.map { ListRow($0) } }

  private func rows(_ ids: Int...) -> [ListRow<Int>] { ids.map { ListRow($0) } }

  private func lines(_ list: ListView<Int>) -> [String] {
    list.visibleRows.map { row in
      let sign = row.isGhost ? "~" : row.isSelected ? ">" : ""
      return "\(row.line):\(sign)\(row.id)"
    }
  }

  @Test func `keys move the selection and the lines follow`() {
    var list = ListView<Int>()
    list.show(rows(1...9), height: 3)
    for key: Key in [.down, .character("j"), .down] { #expect(list.handle(key) == true) }
    #expect(lines(list) == ["0:2", "1:3", "2:>4"])
    #expect(list.handle(.pageDown) == true)
    #expect(list.selection == 7)
    #expect(list.handle(.character("G")) == true)
    #expect(lines(list) == ["0:7", "1:8", "2:>9"])
    #expect(list.handle(.home) == true)
    #expect(lines(list) == ["0:>1", "1:2", "2:3"])
    #expect(list.handle(.character("x")) == false)
  }

  @Test func `the selected row keeps its line when rows come and go above it`() {
    var list = ListView<Int>()
    list.show(rows(1...9), height: 4)
    list.select(3)
    list.show(rows(0...9), height: 4)
    #expect(lines(list) == ["0:1", "1:2", "2:>3", "3:4"])
    #expect(list.newAbove == 1)
    list.show(rows(2...9), height: 4)
    #expect(lines(list) == ["0:2", "1:>3", "2:4", "3:5"])
    _ = list.handle(.down)
    #expect(lines(list) == ["0:2", "1:3", "2:>4", "3:5"])
  }

  @Test func `no line stays empty while rows are hidden`() {
    var list = ListView<Int>()
    list.show(rows(1...20), height: 6)
    list.select(20)
    list.select(15)
    list.show(rows(15...20), height: 6)
    #expect(lines(list) == ["0:>15", "1:16", "2:17", "3:18", "4:19", "5:20"])
    list.show(rows(1...20), height: 6)
    list.select(20)
    list.select(16)
    list.show(rows(1...16), height: 6)
    #expect(lines(list) == ["0:11", "1:12", "2:13", "3:14", "4:15", "5:>16"])
  }

  @Test func `one who leaves the list stays as a ghost until the user moves`() {
    var list = ListView<Int>()
    list.show(rows(1...5), height: 5)
    list.select(3)
    list.show(rows(1, 2, 4, 5), height: 5)
    #expect(lines(list) == ["0:1", "1:2", "2:~3", "3:4", "4:5"])
    #expect(list.selectedID == nil)
    list.show(rows(1, 4, 5), height: 5)
    #expect(lines(list) == ["1:1", "2:~3", "3:4", "4:5"])
    _ = list.handle(.down)
    #expect(lines(list) == ["0:1", "1:>4", "2:5"])
    #expect(list.selectedID == 4)
  }

  @Test func `the same rows again change nothing but what home asks for`() {
    var list = ListView<Int>(home: .tail)
    list.show(rows(1...9), height: 3)
    list.show(rows(1...9), height: 3)
    #expect(lines(list) == ["0:7", "1:8", "2:>9"])
    list.scroll(by: -4)
    list.show(rows(1...9), height: 3)
    #expect(lines(list) == ["0:3", "1:4", "2:5"])
    list.show(rows(1...10), height: 3)
    #expect(list.newBelow == 1)
    list.show(rows(1...10), height: 3)
    #expect(list.newBelow == 1)
    list.goHome()
    list.show(rows(1...10), height: 3)
    #expect(lines(list) == ["0:8", "1:9", "2:>10"])
  }

  @Test func `a tall row is in sight as long as one of its lines is`() {
    var list = ListView<Int>()
    list.show((1...5).map { ListRow($0, height: 3) }, height: 4)
    list.scroll(by: 2)
    #expect(lines(list) == ["-2:>1", "1:2"])
    #expect(list.rowsAbove == [1])
    #expect(list.rowsBelow == [3, 4, 5])
    list.scroll(by: 1)
    #expect(lines(list) == ["0:2", "3:3"])
  }

  @Test func `a ghost that comes back is itself again`() {
    var list = ListView<Int>()
    list.show(rows(1...3), height: 3)
    list.select(2)
    list.show(rows(1, 3), height: 3)
    list.show(rows(1...3), height: 3)
    #expect(lines(list) == ["0:1", "1:>2", "2:3"])
    #expect(list.selectedID == 2)
  }

  @Test func `a queue follows its head until someone moves`() {
    var list = ListView<Int>(home: .head)
    list.show(rows(1...5), height: 5)
    list.show(rows(2...5), height: 5)
    #expect(list.selectedID == 2)
    _ = list.handle(.down)
    list.show(rows(4...5), height: 5)
    #expect(list.isGhost)
    list.goHome()
    #expect(list.selectedID == 4)
    #expect(lines(list) == ["0:>4", "1:5"])
  }

  @Test func `minutes stick to the tail only when they are at it`() {
    var list = ListView<Int>(home: .tail)
    list.show(rows(1...5), height: 3)
    list.show(rows(1...6), height: 3)
    #expect(lines(list) == ["0:4", "1:5", "2:>6"])
    list.scroll(by: -2)
    list.show(rows(1...8), height: 3)
    #expect(lines(list) == ["0:2", "1:3", "2:4"])
    #expect(list.newBelow == 2)
    list.scroll(by: 9)
    #expect(list.newBelow == 0)
    list.show(rows(1...9), height: 3)
    #expect(list.selection == 9)
  }

  @Test func `tall rows are counted in lines and headings are passed over`() {
    var list = ListView<Int>()
    let tall = [
      ListRow(1, height: 2), ListRow(0, isSelectable: false), ListRow(2, height: 3), ListRow(3),
    ]
    list.show(tall, height: 4)
    _ = list.handle(.down)
    #expect(lines(list) == ["0:0", "1:>2"])
    #expect(list.selectedLine == 1)
    _ = list.handle(.up)
    #expect(lines(list) == ["0:>1", "2:0", "3:2"])
  }

  @Test func `rows that the user lets in again fill the room and are no news`() {
    var list = ListView<Int>()
    list.show(rows(1...4), height: 4)
    list.show(rows(4...4), height: 4)
    list.select(4)
    list.show(rows(1...4), height: 4)
    list.refill()
    #expect(lines(list) == ["0:1", "1:2", "2:3", "3:>4"])
    #expect(list.newAbove == 0)
  }

  @Test func `less room keeps the selection in sight`() {
    var list = ListView<Int>()
    list.show(rows(1...9), height: 9)
    list.select(8)
    list.show(rows(1...9), height: 2)
    #expect(lines(list) == ["0:7", "1:>8"])
    list.show(rows(1...9), height: 0)
    #expect(lines(list) == [])
    list.show([], height: 3)
    #expect(list.isGhost)
  }
}
