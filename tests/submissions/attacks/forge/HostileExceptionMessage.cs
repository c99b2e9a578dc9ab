// challenge: pass-on
// expect: failed
// expect without policy: failed or timeout
// about: throws an exception whose Message, ToString and Data never come back.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new Hostile();

    private sealed class Hostile : Exception
    {
        public override string Message => Loop();

        public override string? HelpLink => Loop();

        public override System.Collections.IDictionary Data => throw new Hostile();

        public override string ToString() => Loop();

        private static string Loop()
        {
            while (true) { }
        }
    }
}
