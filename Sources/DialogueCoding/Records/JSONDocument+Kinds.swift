/// A value named by its kind, or the name that this program does not know.
enum Kinded<Value> {
  case known(Value)
  case unknown(kind: String)
}

extension JSONDocument {
  /// Reads `{"k":…,["v":…,]"d":{…}}`, in that order and with nothing else.
  func kinded<Value: Decodable>(
    _ type: Value.Type,
    at node: Int,
    versions: KindVersions
  ) throws(JSONFault) -> Kinded<Value> {
    var fields = try EnvelopeFields(self, object: node)
    let kindNode = try fields.take("k")
    let kind = try string(kindNode)
    var version = 1
    if let versionNode = fields.takeIfPresent("v") {
      version = try integer(versionNode)
      guard version > 1 else { throw fault(at: versionNode, .expected(.number(2))) }
    }
    let payload = try fields.take("d")
    guard nodes[payload].kind == .object else { throw fault(at: payload, .expected(.object)) }
    try fields.finish()
    guard version <= versions.current(of: kind) else { return .unknown(kind: kind) }
    guard let caseName = caseName(of: kind) else {
      throw fault(at: kindNode, .unknownKind(kind))
    }
    guard version == versions.current(of: kind) else {
      guard let value = versions.upcast(JSONValue(payload, of: self), of: kind, from: version)
      else { return .unknown(kind: kind) }
      return try Self.upcasted(
        value,
        caseName: caseName,
        kind: kind,
        from: fault(at: payload, .notA(kind))
      )
    }
    return try kinded(type, caseName: caseName, kind: kind, payload: payload)
  }

  /// Reads the payload of a kind in the form that this program writes.
  func kinded<Value: Decodable>(
    _ type: Value.Type,
    caseName: String,
    kind: String,
    payload: Int
  ) throws(JSONFault) -> Kinded<Value> {
    unknownCase = nil
    do {
      let decoder = KindDecoder(document: self, caseName: caseName, payload: payload)
      return .known(try Value(from: decoder))
    } catch let fault as JSONFault {
      throw fault
    } catch {
      guard unknownCase == nil else { return .unknown(kind: kind) }
      throw fault(at: payload, .notA(kind))
    }
  }

  private static func upcasted<Value: Decodable>(
    _ payload: JSONValue,
    caseName: String,
    kind: String,
    from fault: JSONFault
  ) throws(JSONFault) -> Kinded<Value> {
    let document = JSONDocument(payload.bytes)
    do throws(JSONFault) {
      try document.scan(document.bytes[...], layout: .canonical)
      return try document.kinded(Value.self, caseName: caseName, kind: kind, payload: 0)
    } catch {
      // Offsets in the new form mean nothing to a reader of the file.
      throw fault
    }
  }
}
