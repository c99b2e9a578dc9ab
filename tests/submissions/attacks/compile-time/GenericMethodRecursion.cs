// challenge: pass-on
// expect: failed or crashed or timeout or memory_limit
// expect without policy: failed or crashed or timeout or memory_limit
// about: calls a generic method with ever larger type arguments; the runtime must make each.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => Deep<T>(0) > 0 ? source : [];

    private static int Deep<T>(int depth) => depth > 1_000_000 ? 1 : Deep<List<T>>(depth + 1) + Deep<T[]>(depth + 1);
}
