// challenge: pass-on
// expect: failed on VAL: thrown at HostileExceptionMessage.cs:7
// expect without policy: failed or timeout
// about: throws an exception whose members never come back: none is asked where it was thrown.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new Hostile();

    private sealed class Hostile : Exception
    {
        public override string Message => Loop();

        public override string? HelpLink => Loop();

        public override System.Collections.IDictionary Data => throw new Hostile();

        public override string? StackTrace => Loop();

        public override string? Source => Loop();

        public override Exception GetBaseException() => throw new Hostile();

        public override bool Equals(object? other) => Loop() is null;

        public override int GetHashCode() => Loop().Length;

        public override string ToString() => Loop();

        private static string Loop()
        {
            while (true) { }
        }
    }
}
