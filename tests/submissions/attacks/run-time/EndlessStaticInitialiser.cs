// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: never comes out of its static constructor.
public static class Solution
{
    private static readonly int Ready = Loop();

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Skip(Ready);

    private static int Loop()
    {
        while (true) { }
    }
}
