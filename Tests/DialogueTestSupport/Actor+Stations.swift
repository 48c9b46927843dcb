package import DialogueCore

extension Actor {
  package static let secretary = Actor(.secretary)
  package static let `operator` = Actor(.operator)
  package static let chair = Actor(.chair)
  package static let hall = Actor(.hall)
}
