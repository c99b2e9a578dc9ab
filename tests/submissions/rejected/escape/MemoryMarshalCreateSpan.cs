// expect: rejected: `MemoryMarshal.CreateSpan`, line 8, column 16
using static System.Runtime.InteropServices.MemoryMarshal;

public static class Solution
{
    public static int Pun(int x)
    {
        return CreateSpan(ref x, 1000)[999];
    }
}
