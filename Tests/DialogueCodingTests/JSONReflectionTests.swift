import DialogueCoding
import DialogueCore
import Testing

@Suite struct JSONReflectionTests {
  private struct State {
    var name = "Mẫu"
    var none: Int?
    var some: Int? = 3
    var shape = Shape.sized(width: 2, height: 1)
    var plain = Shape.flat
    var seats = [Actor(.chair): 1, Actor(.secretary): 2]
  }

  private enum Shape {
    case flat
    case sized(width: Int, height: Int)
  }

  @Test func `a state that cannot be encoded is shown by its properties`() {
    #expect(
      JSONValue(reflecting: State()).text
        == #"{"name":"Mẫu","some":3,"shape":{"sized":{"width":2,"height":1}},"plain":"flat","#
        + #""seats":{"chair":1,"secretary":2}}"#
    )
  }

  @Test func `a whole session can be shown`() {
    var session = Session()
    session.apply(RecordSamples.record([.listOpened], number: 0))
    let shown = JSONValue(reflecting: session)
    #expect(shown[key: "stage"] == .string("planned"))
    #expect(shown[key: "queue"]?[key: "isListOpen"] == .bool(true))
  }
}
