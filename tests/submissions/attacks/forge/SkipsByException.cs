// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws what xunit's runner would take for the wish to skip the test (its token is $XunitDynamicSkip$).
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) =>
        throw new InvalidOperationException("$XunitDynamicSkip$not today");
}
