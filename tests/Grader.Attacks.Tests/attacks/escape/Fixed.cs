// challenge: pass-on
// attack: pins an array and reads beside it.
// policy on: compile_error: unsafe
// policy off: compile_error: unsafe
public static class Solution
{
    public static unsafe IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        fixed (byte* pointer = new byte[1]) throw new InvalidOperationException($"loot: {pointer[4096]}");
    }
}
