// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws in its static constructor, so that its type is gone for all tests.
public static class Solution
{
    private static readonly int Ready = int.Parse("not a number");

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Skip(Ready);
}
