// challenge: pass-on
// attack: throws in its static constructor, so that its type is gone for all tests.
// policy on: failed
// policy off: failed
public static class Solution
{
    private static readonly int Ready = int.Parse("not a number");

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Skip(Ready);
}
