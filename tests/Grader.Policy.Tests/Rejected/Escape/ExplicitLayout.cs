// rejects: `[StructLayout]` is not allowed here, line 7
// rejects: `[FieldOffset]` is not allowed here, line 9
// rejects: `[FieldOffset]` is not allowed here, line 10
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Explicit)]
public struct Punned
{
    [FieldOffset(0)] public object Reference; 
    [FieldOffset(0)] public nuint Address;
}
