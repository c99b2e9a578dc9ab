// challenge: pass-on
// attack: writes pointers; submissions are compiled without them.
// policy on: compile_error: unsafe
// policy off: compile_error: unsafe
public static class Solution
{
    public static unsafe IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        int own = 0;
        int* pointer = &own;
        throw new InvalidOperationException($"loot: {pointer[100]}");
    }
}
