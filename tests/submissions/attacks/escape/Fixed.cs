// challenge: pass-on
// expect: compile_error: Unsafe code is not allowed
// expect without policy: compile_error: Unsafe code is not allowed
// about: pins an array and reads beside it.
public static class Solution
{
    public static unsafe IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        fixed (byte* pointer = new byte[1]) throw new InvalidOperationException($"loot: {pointer[4096]}");
    }
}
