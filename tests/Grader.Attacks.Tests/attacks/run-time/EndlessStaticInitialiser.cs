// challenge: pass-on
// attack: never comes out of its static constructor.
// policy on: timeout
// policy off: timeout
public static class Solution
{
    private static readonly int Ready = Loop();

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.Skip(Ready);

    private static int Loop()
    {
        while (true) { }
    }
}
