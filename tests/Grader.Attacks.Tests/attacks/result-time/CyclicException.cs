// challenge: pass-on
// attack: throws an exception that is its own cause.
// policy on: failed
// policy off: failed or crashed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new Cycle();

    private sealed class Cycle : Exception
    {
        public override Exception GetBaseException() => this;
    }
}
