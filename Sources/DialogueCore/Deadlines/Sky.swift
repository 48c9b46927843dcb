/// Where sun and moon stand, as closely as a calendar needs it.
///
/// After Meeus, "Astronomical Algorithms", chapters 25 and 49: new moons to well under a minute, the
/// sun to a hundredth of a degree. Written out here because the core has no library of functions.
enum Sky {
  /// Days from 1970-01-01 00:00 UTC to new moon number `k`; number 0 was on 2000-01-06.
  static func newMoon(_ k: Int) -> Double {
    let k = Double(k)
    let t = k / 1236.85
    let t2 = t * t
    let t3 = t2 * t
    let sun = 2.5534 + 29.105_356_70 * k - 0.000_001_4 * t2 - 0.000_000_11 * t3
    let moon = 201.5643 + 385.816_935_28 * k + 0.010_758_2 * t2 + 0.000_012_38 * t3
    let latitude = 160.7108 + 390.670_502_84 * k - 0.001_611_8 * t2 - 0.000_002_27 * t3
    let node = 124.7746 - 1.563_755_88 * k + 0.002_067_2 * t2 + 0.000_002_15 * t3
    let e = 1 - 0.002_516 * t - 0.000_007_4 * t2
    let mean = 2_451_550.097_66 + 29.530_588_861 * k + 0.000_154_37 * t2 - 0.000_000_150 * t3
    let planets =
      0.000_325 * sine(299.77 + 0.107_408 * k - 0.009_173 * t2)
      + 0.000_165 * sine(251.88 + 0.016_321 * k)
    let correction = moonTerms.reduce(planets - 0.000_17 * sine(node)) { sum, term in
      let angle = term.sun * sun + term.moon * moon + term.latitude * latitude
      let weight = term.sun == 0 ? 1 : abs(term.sun) == 1 ? e : e * e
      return sum + term.days * weight * sine(angle)
    }
    return mean + correction - epoch - clockLag
  }

  /// The apparent longitude of the sun in degrees, 0 up to 360, so many days after 1970.
  static func sunLongitude(_ days: Double) -> Double {
    let t = (days + clockLag + epoch - 2_451_545) / 36_525
    let anomaly = 357.529_11 + 35_999.050_29 * t - 0.000_153_7 * t * t
    let centre =
      (1.914_602 - 0.004_817 * t - 0.000_014 * t * t) * sine(anomaly)
      + (0.019_993 - 0.000_101 * t) * sine(2 * anomaly) + 0.000_289 * sine(3 * anomaly)
    let mean = 280.466_46 + 36_000.769_83 * t + 0.000_303_2 * t * t
    let nutation = 0.005_69 + 0.004_78 * sine(125.04 - 1934.136 * t)
    return turned(mean + centre - nutation)
  }

  /// The Julian date of 1970-01-01 00:00.
  private static let epoch = 2_440_587.5
  /// By how much the clocks of the earth lag behind the even time of the formulas: 70 seconds.
  private static let clockLag = 70.0 / 86_400

  private static func turned(_ degrees: Double) -> Double {
    degrees - (degrees / 360).rounded(.down) * 360
  }

  /// The sine of an angle in degrees.
  static func sine(_ degrees: Double) -> Double {
    var angle = turned(degrees)
    if angle > 180 { angle -= 360 }
    if angle > 90 { angle = 180 - angle }
    if angle < -90 { angle = -180 - angle }
    let x = angle * .pi / 180
    var term = x
    var sum = x
    for n in stride(from: 2.0, through: 20, by: 2) {
      term *= -x * x / (n * (n + 1))
      sum += term
    }
    return sum
  }

  /// What the anomalies of sun and moon and the moon's latitude move a new moon by.
  private struct MoonTerm {
    let days: Double
    let sun: Double
    let moon: Double
    let latitude: Double

    init(_ days: Double, _ sun: Double, _ moon: Double, _ latitude: Double) {
      self.days = days
      self.sun = sun
      self.moon = moon
      self.latitude = latitude
    }
  }

  private static let moonTerms = [
    MoonTerm(-0.407_20, 0, 1, 0), MoonTerm(0.172_41, 1, 0, 0), MoonTerm(0.016_08, 0, 2, 0),
    MoonTerm(0.010_39, 0, 0, 2), MoonTerm(0.007_39, -1, 1, 0), MoonTerm(-0.005_14, 1, 1, 0),
    MoonTerm(0.002_08, 2, 0, 0), MoonTerm(-0.001_11, 0, 1, -2), MoonTerm(-0.000_57, 0, 1, 2),
    MoonTerm(0.000_56, 1, 2, 0), MoonTerm(-0.000_42, 0, 3, 0), MoonTerm(0.000_42, 1, 0, 2),
    MoonTerm(0.000_38, 1, 0, -2), MoonTerm(-0.000_24, -1, 2, 0), MoonTerm(-0.000_07, 2, 1, 0),
    MoonTerm(0.000_04, 0, 2, -2), MoonTerm(0.000_04, 3, 0, 0), MoonTerm(0.000_03, 1, 1, -2),
    MoonTerm(0.000_03, 0, 2, 2), MoonTerm(-0.000_03, 1, 1, 2), MoonTerm(0.000_03, -1, 1, 2),
    MoonTerm(-0.000_02, -1, 1, -2), MoonTerm(-0.000_02, 1, 3, 0), MoonTerm(0.000_02, 0, 4, 0),
  ]
}
