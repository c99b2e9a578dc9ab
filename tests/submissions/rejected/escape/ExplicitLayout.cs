// expect: rejected: `[StructLayout]` is not allowed here, line 6, column 2
// expect: rejected: `[FieldOffset]` is not allowed here, line 9, column 6
// expect: rejected: `[FieldOffset]` is not allowed here, line 10, column 6
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Explicit)]
public struct Punned
{
    [FieldOffset(0)] public object Reference; 
    [FieldOffset(0)] public nuint Address;
}
