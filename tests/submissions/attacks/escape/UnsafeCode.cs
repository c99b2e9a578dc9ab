// challenge: pass-on
// expect: compile_error: Unsafe code is not allowed
// expect without policy: compile_error: Unsafe code is not allowed
// about: writes pointers; submissions are compiled without them.
public static class Solution
{
    public static unsafe IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        int own = 0;
        int* pointer = &own;
        throw new InvalidOperationException($"loot: {pointer[100]}");
    }
}
