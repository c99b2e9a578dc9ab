// expect: rejected: `[StructLayout]` is not allowed here, line 4, column 2
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential, Size = 4096)]
public struct Big
{
    public int First;
}
