// challenge: pass-on
// expect: compile_error: unsafe
// expect without policy: compile_error: unsafe
// about: pins an array and reads beside it.
public static class Solution
{
    public static unsafe IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        fixed (byte* pointer = new byte[1]) throw new InvalidOperationException($"loot: {pointer[4096]}");
    }
}
