// compile: unsafe
// expect: rejected: Pointers are not allowed here, line 5, column 9
public static class Solution
{   public static unsafe int Peek(nint address)
    {   return new ReadOnlySpan<byte>((void*)address, 1)[0];
    }
}
