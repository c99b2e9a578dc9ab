// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws texts that turn the direction of writing and hide behind characters without width.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) =>
        throw new InvalidOperationException("\u202e\u2066dessap\u2069\u202c \u200b\ufeff\u061c \u2028\u2029 \U000e0041");
}
