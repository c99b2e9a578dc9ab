// expect: rejected: `MemoryMarshal.Cast` is not allowed here: unmanaged memory and code are out of reach, line 6, column 44
using System.Runtime.InteropServices;

public static class Solution
{
    public static int Pun(Span<byte> s) => MemoryMarshal.Cast<byte, int>(s)[0];
}
