/// A line is not written as this program writes it, or holds what is seldom met.
///
/// No judgement: the strict reader looks at the line again and says what it is.
struct Unfamiliar: Error {}
