/// Bytes of a text that are looked at by their place, wherever they are kept.
package protocol ByteText: RandomAccessCollection<UInt8>
where Index == Int, SubSequence: ByteText {}

extension [UInt8]: ByteText {}
extension ArraySlice<UInt8>: ByteText {}
extension UnsafeBufferPointer<UInt8>: ByteText {}
extension Slice<UnsafeBufferPointer<UInt8>>: ByteText {}
