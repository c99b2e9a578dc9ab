// challenge: pass-on
// expect: failed
// expect without policy: failed or crashed
// about: throws an exception that is its own cause.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new Cycle();

    private sealed class Cycle : Exception
    {
        public override Exception GetBaseException() => this;
    }
}
